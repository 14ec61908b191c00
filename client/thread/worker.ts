import { measures } from '../explore/measure/measures.ts';
import { layouts } from '../layout/layouts.ts';
import type { Answered, Asked } from './message.ts';

/** The thread in which pictures are laid out and measured, so that the page stays at hand meanwhile. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));

function answer(asked: Asked): Answered {
  const { turn } = asked;
  try {
    if ('lay' in asked) {
      const layout = layouts.find(({ name }) => name === asked.lay.layout);
      return { turn, places: layout?.place(asked.lay) ?? { spots: [], guides: [], lanes: [] } };
    }
    const measure = measures.find(({ name }) => name === asked.measure.measure);
    return { turn, measured: { values: measure?.of(asked.measure) ?? [] } };
  } catch (error) {
    return { turn, failed: String(error) };
  }
}
