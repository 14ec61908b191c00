import { keep, visit } from '../core/view.ts';
import { parameterWord, words } from '../locales/phrases/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { act, view } from '../store.ts';
import { missing, partsOf } from './phrase.ts';
import { Slot } from './Slot.tsx';
import type { Parameter, Question } from './shapes.ts';

interface Props {
  question: Question;
  given: Readonly<Record<string, string>>;
}

/** A question as a sentence, each of its parameters a place to fill; what the sentence does not name narrows it below. */
export function Form({ question, given }: Props) {
  const t = words.value;
  const { parts, others } = partsOf(question, view.value.lang);
  const [lacking] = missing(question, given);
  const slot = (parameter: Parameter) => (
    <Slot
      key={parameter.name}
      slot={parameter}
      value={given[parameter.name]}
      give={(value) => act(keep({ [`p.${parameter.name}`]: value, sort: '' }))}
      first={parameter === lacking}
    />
  );
  return (
    <form class="ask-f" onSubmit={(event) => event.preventDefault()}>
      <p class="crumb">
        <PageLink change={(all) => visit('phrases', { all: '1' })(all)}>{t.all}</PageLink>
        {question.group && ` / ${t.groups[question.group] ?? question.group}`}
      </p>
      <h1>{parts.map((part, index) => ('slot' in part ? slot(part.slot) : <span key={index}>{part.words}</span>))}</h1>
      {others.length > 0 && (
        <fieldset class="narrow">
          <legend>{t.others}</legend>
          {others.map((parameter) => (
            <span key={parameter.name} class="nw">
              <span aria-hidden="true">{parameterWord(parameter.name)}</span> {slot(parameter)}
            </span>
          ))}
        </fieldset>
      )}
    </form>
  );
}
