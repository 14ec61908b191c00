import { useState } from 'preact/hooks';
import { words } from '../locales/phrases/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { useCopy } from '../shell/useCopy.ts';
import { addressOf, curlOf } from './address.ts';
import { fetchCypher } from './api.ts';
import type { Question } from './shapes.ts';

interface Props {
  question: Question;
  given: Readonly<Record<string, string>>;
}

/** How the question was asked, folded: the address, a line for the shell, the Cypher that answers it, and what the rows mean. */
export function How({ question, given }: Props) {
  const t = words.value;
  const [open, setOpen] = useState(false);
  const load = useLoad(open ? question.name : null, (signal) => fetchCypher(question.name, signal));
  const address = addressOf(question.name, given);
  return (
    <details class="how-q" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.how}</summary>
      {question.notes && (
        <>
          <h3 class="lab">{t.notes}</h3>
          <p lang="en" class="notes">
            {question.notes}
          </p>
        </>
      )}
      <Copied title={t.address} words={address} link />
      <Copied title={t.curl} words={curlOf(`${location.origin}${address}`)} />
      {load.problem && <Notice problem={load.problem} retry={load.retry} />}
      {load.value && <Copied title={t.cypher} words={load.value} />}
    </details>
  );
}

function Copied({ title, words: copied, link = false }: { title: string; words: string; link?: boolean }) {
  const t = words.value;
  const [outcome, copy] = useCopy();
  return (
    <section class="cp">
      <h3 class="lab">
        {title}
        <button type="button" class="btn" aria-label={`${t.copy}: ${title}`} onClick={() => copy(copied)}>
          {t.copy}
        </button>
        <span role="status">{outcome && t[outcome]}</span>
      </h3>
      <pre>
        <code>{link ? <a href={copied}>{decodeURI(copied)}</a> : copied}</code>
      </pre>
    </section>
  );
}
