import { toneLabel, tones } from '../core/tones.ts';
import { px } from '../shell/px.ts';
import { component, text } from '../store.ts';
import { Swatch } from './Swatch.tsx';
import type { Scene } from './scene.ts';

/** Pixels across below which the legend of a layout without tiles takes a third line. */
export const slim = 790;

/** What the marks mean, in the corner that the grid leaves free. */
export function Legend({ scene }: { scene: Scene }) {
  const { grid, scale } = scene.fit;
  const { legend, legendYears, spread } = text.value;
  const narrow = grid.id === 'narrow';
  // Of a component other things are not known than of a policy.
  const [none, other] = component.value
    ? narrow
      ? [spread.legendNotMentionedShort, spread.legendWithoutShort]
      : [spread.legendNotMentioned, spread.legendWithout]
    : narrow
      ? [legend.noneShort, legend.nearby]
      : [legend.none, legend.like];
  // Up to the fifth column, which begins in the second row.
  const onMap = scene.layout === 'map';
  const width = onMap ? (narrow ? 196 : 448) * scale : scene.fit.width;
  return (
    <div
      class={`legend ${!onMap && !narrow ? (scene.fit.width < slim ? 'row slim' : 'row') : scale < 0.96 ? 'tight' : ''}`}
      style={px({ width })}
    >
      <div class="years">
        <h2>{legendYears}</h2>
        <ol>
          {tones.map(({ name, label }, index) => (
            <li key={name} style={px({ width: (narrow ? 32 : onMap ? 45 : 39) * scale })}>
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
          {none}
        </li>
        <li>
          {component.value ? <Swatch mark="without" /> : narrow ? <b>≈</b> : <Swatch mark="like" />}
          {other}
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
