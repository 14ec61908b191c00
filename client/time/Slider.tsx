import { goTo } from '../core/view.ts';
import { px } from '../shell/px.ts';
import { act, day, month, range, text } from '../store.ts';
import type { Clock } from './frame.ts';
import { stop } from './play.ts';

/** Width of the unseen thumb, as a finger needs it. */
const thumb = 44;

/** The browser's own slider, unseen over the picture: its thumb stands where the handle is drawn, at the end of the month. */
export function Slider({ clock }: { clock: Clock }) {
  const { first, last } = range.value;
  const [from, to] = [clock.at(first + 1), clock.at(last + 1)];
  return (
    <input
      type="range"
      aria-label={text.value.time}
      aria-valuetext={text.value.sayDay(day.value)}
      min={first}
      max={last}
      value={month.value}
      style={px({ left: from - thumb / 2, width: to - from + thumb })}
      onInput={(event) => {
        stop();
        act(goTo(Number(event.currentTarget.value), range.value));
      }}
      onKeyDown={(event) => {
        // A step is the pace's, and Shift makes it a year: the page's keys know, the browser's do not.
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') event.preventDefault();
      }}
    />
  );
}
