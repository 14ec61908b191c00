import { useEffect, useRef } from 'preact/hooks';
import { contract, operation, place, text } from '../store.ts';
import { Answered } from './Answered.tsx';
import { Bar } from './Bar.tsx';
import { Choice } from './Choice.tsx';
import { Details } from './Details.tsx';
import { Form } from './Form.tsx';
import { Head } from './Head.tsx';
import { Intro } from './Intro.tsx';
import { Unread } from './Unread.tsx';
import { usePageTitle } from './usePageTitle.ts';

/** The page: bar, list of operations, and the one that is tried. */
export function Reference() {
  const t = text.value;
  const one = operation.value;
  usePageTitle();
  const main = useRef<HTMLElement>(null);
  const { operation: id } = place.value;
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [id]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t.skip}
      </button>
      <Bar />
      <div class="page">
        {contract.value.value && <Choice />}
        <main ref={main} id="main" tabIndex={-1} class={one ? 'tried' : 'plain'}>
          {!contract.value.value && <Unread />}
          {contract.value.value && !one && <Intro />}
          {one && (
            <>
              <section key={`form ${one.id}`} class="asks">
                <Head />
                <Form />
              </section>
              <Answered key={`answer ${one.id}`} />
              <Details key={`details ${one.id}`} />
            </>
          )}
        </main>
      </div>
    </>
  );
}
