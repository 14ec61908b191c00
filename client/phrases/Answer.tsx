import { parameterWord, words } from '../locales/phrases/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { view } from '../store.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { fetchAnswer } from './api.ts';
import { How } from './How.tsx';
import { Nothing } from './Nothing.tsx';
import { missing, sentenceOf } from './phrase.ts';
import type { Question } from './shapes.ts';

interface Props {
  question: Question;
  questions: readonly Question[];
  given: Readonly<Record<string, string>>;
}

/** The answer to a question, once all that it needs is there; below it what its rows mean and how it was asked. */
export function Answer({ question, questions, given }: Props) {
  const t = words.value;
  const lacking = missing(question, given);
  const key = lacking.length > 0 ? null : JSON.stringify([question.name, given]);
  const load = useLoad(key, (signal) => fetchAnswer(question.name, given, signal));
  const { value, problem } = load;
  const { lang } = view.value;
  usePageTitle(`${value?.meta.question[lang] ?? sentenceOf(question, lang, {})} · ${t.title}`);
  return (
    <section
      class="ans"
      aria-live="polite"
      aria-busy={key !== null && !value && !problem}
      data-asked={value ? question.name : undefined}
    >
      {lacking.length > 0 && <p class="lack">{t.missing(lacking.map(({ name }) => parameterWord(name)).join('、'))}</p>}
      {problem && <Notice problem={problem} retry={load.retry} />}
      {key !== null && !value && !problem && <p class="wait">{t.reading}</p>}
      {value && value.data.length > 0 && (
        <AnswerTable question={question} given={given} rows={value.data} total={value.meta.total} />
      )}
      {value && value.data.length === 0 && <Nothing question={question} questions={questions} given={given} />}
      <How question={question} given={given} />
    </section>
  );
}
