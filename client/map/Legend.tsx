import { toneLabel, tones } from '../core/tones.ts';
import { px } from '../shell/px.ts';
import { text } from '../store.ts';
import { Swatch } from './Swatch.tsx';
import type { Scene } from './scene.ts';

/** What the marks mean, in the corner that the grid leaves free. */
export function Legend({ scene }: { scene: Scene }) {
  const { grid, scale } = scene.fit;
  const { legend, legendYears } = text.value;
  const narrow = grid.id === 'narrow';
  // Up to the fifth column, which begins in the second row.
  const width = (narrow ? 196 : 448) * scale;
  return (
    <div class={`legend ${scale < 0.96 ? 'tight' : ''}`} style={px({ width })}>
      <div class="years">
        <h2>{legendYears}</h2>
        <ol>
          {tones.map(({ name, label }, index) => (
            <li key={name} style={px({ width: (narrow ? 32 : 45) * scale })}>
              <i class={name} />
              <span>{narrow ? label : toneLabel(index)}</span>
            </li>
          ))}
        </ol>
      </div>
      {!narrow && (
        <ul class="dots">
          <li>
            <i class="dot on" />
            {legend.cityOn}
          </li>
          <li>
            <i class="dot" />
            {legend.cityOff}
          </li>
        </ul>
      )}
      <ul class="marks">
        <li>
          <Swatch mark="vague" />
          {narrow ? legend.vagueShort : legend.vague}
        </li>
        <li>
          <Swatch mark="later" />
          {narrow ? legend.soon : legend.later}
        </li>
        <li>
          {narrow ? <b>—</b> : <Swatch mark="none" />}
          {narrow ? legend.noneShort : legend.none}
        </li>
        <li>
          {narrow ? <b>≈</b> : <Swatch mark="like" />}
          {narrow ? legend.nearby : legend.like}
        </li>
        {!narrow && (
          <>
            <li>
              <Swatch mark="undated" />
              {legend.undated}
            </li>
            <li>
              <svg class="sw dia" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
                <path d="M11 2.6 15.4 7 11 11.4 6.6 7z" />
              </svg>
              {legend.disputed}
            </li>
          </>
        )}
      </ul>
    </div>
  );
}
