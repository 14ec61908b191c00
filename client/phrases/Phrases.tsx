import './style.css';
import { useEffect } from 'preact/hooks';
import { words } from '../locales/phrases/index.ts';
import { Notice } from '../shell/Notice.tsx';
import { view } from '../store.ts';
import { Answer } from './Answer.tsx';
import { Catalogue } from './Catalogue.tsx';
import { Form } from './Form.tsx';
import { askedIn } from './phrase.ts';
import { catalogue, readCatalogue } from './questions.ts';

/** 问答: the questions of the catalogue, one of them with its places filled, and its answer. */
export function Phrases() {
  const t = words.value;
  const { value, problem } = catalogue.value;
  const { name, given } = askedIn(view.value.own);
  const question = value?.find((one) => one.name === name);
  useEffect(() => readCatalogue(), []);
  return (
    <div class="phr">
      <main id="main" tabIndex={-1} aria-busy={!value && !problem}>
        {problem && <Notice problem={problem} retry={() => readCatalogue(true)} />}
        {!value && !problem && (
          <p class="wait" role="status">
            {t.reading}
          </p>
        )}
        {question && <Form key={question.name} question={question} given={given} />}
        {question && <Answer key={view.value.lang} question={question} questions={value ?? []} given={given} />}
        {value && !question && <Catalogue questions={value} asked={name} />}
      </main>
    </div>
  );
}
