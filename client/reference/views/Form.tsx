import { answer, guarded, operation, reset, run, stop, text } from '../store.ts';
import { BodyField } from './BodyField.tsx';
import { Examples } from './Examples.tsx';
import { Field } from './Field.tsx';
import { RequestLines } from './RequestLines.tsx';
import { Token } from './Token.tsx';

/** What an operation takes, and the button that sends it. */
export function Form() {
  const t = text.value;
  const one = operation.value;
  if (!one) return null;
  const current = answer.value;
  const streams = current?.state === 'answered' && current.body.kind === 'events' && !current.body.ended;
  const busy = current?.state === 'waiting' || streams;
  const submit = (event: Event) => {
    event.preventDefault();
    void run();
  };
  return (
    <form class="try" onSubmit={submit} autocomplete="off">
      <Examples addresses={one.examples} />
      <h2 class="lab">{one.parameters.length > 0 || one.bodies.length === 0 ? t.parameters : t.body}</h2>
      {one.parameters.length === 0 && one.bodies.length === 0 && <p class="wait">{t.noParameters}</p>}
      {one.parameters.map((parameter) => (
        <Field key={`${parameter.in} ${parameter.name}`} parameter={parameter} />
      ))}
      {one.bodies.length > 0 && <BodyField />}
      {one.token === 'always' && <Token needs="always" why={t.tokenAlways} />}
      {one.token === 'perhaps' && guarded.value && <Token needs="perhaps" why={t.tokenPerhaps} />}
      <p class="acts">
        <button type="submit" class="btn primary">
          {t.send}
        </button>
        {busy && (
          <button type="button" class="btn" onClick={stop}>
            {t.stop}
          </button>
        )}
        <button type="button" class="btn" onClick={reset}>
          {t.reset}
        </button>
      </p>
      <RequestLines />
    </form>
  );
}
