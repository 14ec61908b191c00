/** What went wrong, in the words of problem details (RFC 9457); `type` is stable. */
export interface Problem {
  type: string;
  title: string;
  detail: string;
}

/** Something that is fetched. A failed reload keeps what was there: the last good picture stays. */
export interface Load<T> {
  state: 'loading' | 'ready' | 'failed';
  value?: T;
  problem?: Problem;
}

export const loading = <T>(before?: Load<T>): Load<T> =>
  before?.value === undefined ? { state: 'loading' } : { state: 'loading', value: before.value };

export const ready = <T>(value: T): Load<T> => ({ state: 'ready', value });

export const failed = <T>(problem: Problem, before?: Load<T>): Load<T> =>
  before?.value === undefined ? { state: 'failed', problem } : { state: 'failed', problem, value: before.value };
