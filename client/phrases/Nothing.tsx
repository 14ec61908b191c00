import { openQuestion } from '../core/things.ts';
import { parameterWord, words } from '../locales/phrases/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { view } from '../store.ts';
import { fetchCount } from './api.ts';
import { instead, sentenceOf, wider } from './phrase.ts';
import type { Question } from './shapes.ts';

interface Props {
  question: Question;
  questions: readonly Question[];
  given: Readonly<Record<string, string>>;
}

/** No row: what was asked for together, what would come back with less asked or of another thing, and questions near this one. */
export function Nothing({ question, questions, given }: Props) {
  const t = words.value;
  const asked = Object.entries(given).map(([name, value]) => `${parameterWord(name)} ${labelIn(question, name, value)}`);
  const ways = [
    ...wider(question, given).map((one) => ({
      given: one.given,
      say: (count: number) => t.without(parameterWord(one.without), count),
    })),
    ...instead(question, given).map((one) => ({
      given: one.given,
      say: (count: number) => t.instead(parameterWord(one.with), one.label, count),
    })),
  ].slice(0, 8);
  const { value, problem } = useLoad(JSON.stringify([question.name, given]), (signal) =>
    Promise.all(ways.map((way) => fetchCount(question.name, way.given, signal))),
  );
  const open = ways.flatMap((way, index) => {
    const count = value?.[index] ?? 0;
    return count > 0 ? [{ ...way, count }] : [];
  });
  const near = nearby(question, questions);
  return (
    <section class="nothing">
      <h2>
        <span aria-hidden="true">◌ </span>
        {t.noRows}
      </h2>
      <p>{asked.length > 0 ? t.noRowsWhy(asked.join('、')) : t.noRowsBare}</p>
      {ways.length > 0 && <h3 class="lab">{t.widen}</h3>}
      {ways.length > 0 && !value && !problem && <p class="wait">{t.counting}</p>}
      {ways.length > 0 && value && open.length === 0 && <p class="lack">{t.widenNone}</p>}
      <ul class="ways">
        {open.map((way) => (
          <li key={way.say(way.count)}>
            <PageLink class="btn" change={openQuestion(question.name, way.given)}>
              {way.say(way.count)}
            </PageLink>
          </li>
        ))}
      </ul>
      {near.length > 0 && <h3 class="lab">{t.related}</h3>}
      <ul class="near">
        {near.map((one) => (
          <li key={one.name}>
            <PageLink class="ph" change={openQuestion(one.name, shared(one, given))}>
              {sentenceOf(one, view.value.lang, labels(question, given))}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const labelIn = ({ parameters }: Question, name: string, value: string): string =>
  parameters.find((one) => one.name === name)?.examples.find((one) => one.value === value)?.label ??
  words.value.values[value] ??
  value;

const labels = (question: Question, given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, labelIn(question, name, value)]));

/** Questions that the notes of this one name, as its rows leave to them what they do not hold; then those of its group. */
function nearby(question: Question, questions: readonly Question[]): Question[] {
  const others = questions.filter((one) => one !== question);
  const named = others.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(question.notes ?? '') && name.includes('-'));
  const group = others.filter((one) => one.group === question.group && !named.includes(one));
  return [...named, ...group].slice(0, 5);
}

/** What is given already and the other question takes as well. */
const shared = ({ parameters }: Question, given: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => parameters.some((one) => one.name === name)));
