import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../core/load.ts';
import { text } from '../store.ts';
import { Notice } from './Notice.tsx';

/**
 * A component whose script and style are fetched when it is first shown, so that the first view does not carry them.
 * @param beside whether it stands beside the view and not in its place: nothing is shown until it is there
 * @example later(() => import('./sources/Sources.tsx').then((one) => one.Sources))
 */
export function later<Props extends object>(
  fetchIt: () => Promise<FunctionComponent<Props>>,
  beside = false,
): FunctionComponent<Props> {
  let fetched: FunctionComponent<Props> | undefined;
  return function Later(props: Props) {
    const [, show] = useState(fetched);
    const [problem, setProblem] = useState<Problem>();
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (fetched) return;
      setProblem(undefined);
      fetchIt().then(
        (component) => {
          fetched = component;
          show(() => component);
        },
        (error: unknown) => setProblem({ type: 'unreachable', title: '', detail: String(error) }),
      );
    }, [attempt]);
    if (fetched) {
      const Component = fetched;
      return <Component {...props} />;
    }
    if (beside) return problem ? <Notice problem={problem} retry={() => setAttempt(attempt + 1)} /> : null;
    return (
      <main id="main" class="later" tabIndex={-1} aria-busy={!problem}>
        {problem ? (
          <Notice problem={problem} retry={() => setAttempt(attempt + 1)} />
        ) : (
          <p class="wait" role="status">
            {text.value.reading}
          </p>
        )}
      </main>
    );
  };
}
