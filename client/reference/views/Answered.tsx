import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../answer/answer.ts';
import { rowsIn } from '../answer/rows.ts';
import { answer, text } from '../store.ts';
import { Body } from './Body.tsx';
import { Headers } from './Headers.tsx';
import { Outcome } from './Outcome.tsx';

/** What has come of the request. */
export function Answered() {
  const t = text.value;
  const current = answer.value;
  const box = useRef<HTMLElement>(null);
  const answered = current?.state === 'answered';
  useEffect(() => {
    // On a phone the answer stands below the form, out of sight.
    if (answered) box.current?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  return (
    <section ref={box} class="answered" aria-label={t.answer}>
      <h2 class="lab">{t.answer}</h2>
      <p class="vh" role="status">
        {spoken(current)}
      </p>
      {!current && <p class="wait">{t.answerEmpty}</p>}
      {current?.state === 'waiting' && <p class="wait">{t.waiting}</p>}
      {current?.state === 'unreachable' && (
        <p class="notice" role="alert">
          {t.unreachable} <code>{current.reason}</code>
        </p>
      )}
      {current?.state === 'answered' && (
        <>
          <Outcome answer={current} />
          <Headers headers={current.headers} />
          <Body body={current.body} />
        </>
      )}
    </section>
  );
}

function spoken(current: Answer | undefined): string {
  const t = text.value;
  if (current?.state === 'waiting') return t.waiting;
  return current?.state === 'answered' ? t.status(current.status, rowsIn(current.body)?.shown ?? null) : '';
}
