import { type Pace, paces, setPace } from '../core/view.ts';
import { act, day, picked, text, view } from '../store.ts';
import { playing, togglePlay } from './play.ts';
import { Strip } from './Strip.tsx';

/** Play, the date, the pace, what the bars mean; the strip below. */
export function TimeBar() {
  const { play, pause, pace, paces: names, keyExact, keyYear, keyPicked, keyBoth, keySpace, keyStep, time } = text.value;
  return (
    <section class="time" aria-label={time}>
      <div class="tbar">
        <button type="button" class="play" aria-label={playing.value ? pause : play} onClick={togglePlay}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d={playing.value ? 'M4 2.5h3v11H4zM9.5 2.5h3v11h-3z' : 'M4 2.5v11l9.5-5.5z'} />
          </svg>
        </button>
        <b class="tnow">
          <time dateTime={day.value}>{day.value}</time>
        </b>
        <fieldset class="seg">
          <legend class="vh">{pace}</legend>
          {(Object.keys(paces) as Pace[]).map((one) => (
            <button key={one} type="button" aria-pressed={view.value.pace === one} onClick={() => act(setPace(one))}>
              {names[one]}
            </button>
          ))}
        </fieldset>
        <p class="tkey">
          <i />
          {keyExact} <i class="k2" />
          {keyYear} {view.value.region && <i class="k3" />}
          {view.value.region && (picked.value ? keyBoth : keyPicked)}
        </p>
        <p class="kb" aria-hidden="true">
          <kbd>{keySpace}</kbd> {play} <kbd>←</kbd>
          <kbd>→</kbd> {keyStep}
        </p>
      </div>
      <Strip />
    </section>
  );
}
