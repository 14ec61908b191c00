import type { MeasureAsk, Measured } from '../explore/measure/measure.ts';
import type { LayoutAsk, Places } from '../layout/layout.ts';
import type { Answered } from './message.ts';

let worker: Worker | undefined;
let turns = 0;
const waiting = new Map<number, { done: (answer: Answered) => void; failed: (error: unknown) => void }>();

function thread(): Worker {
  if (worker) return worker;
  // A file of our own: the content security policy allows no blob.
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.turn)?.done(data);
    waiting.delete(data.turn);
  });
  worker.addEventListener('error', (event) => {
    for (const { failed } of waiting.values()) failed(event.message);
    waiting.clear();
    worker = undefined;
  });
  return worker;
}

function ask(message: { lay: LayoutAsk } | { measure: MeasureAsk }): Promise<Answered> {
  turns += 1;
  const turn = turns;
  return new Promise((done, failed) => {
    waiting.set(turn, { done, failed });
    thread().postMessage({ turn, ...message });
  });
}

/** @throws Error with the thread's words where a layout fails */
export async function lay(asked: LayoutAsk): Promise<Places> {
  const answer = await ask({ lay: asked });
  if ('places' in answer) return answer.places;
  throw new Error('failed' in answer ? answer.failed : 'no places');
}

/** @throws Error with the thread's words where a measure fails */
export async function measure(asked: MeasureAsk): Promise<Measured> {
  const answer = await ask({ measure: asked });
  if ('measured' in answer) return answer.measured;
  throw new Error('failed' in answer ? answer.failed : 'no measure');
}
