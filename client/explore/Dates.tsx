import { set } from './state/changes.ts';
import { go, spans, state } from './store.ts';
import { words } from './words.ts';

/** How many things began in each year, and the years between which they must lie. */
export function Dates() {
  const t = words.value;
  const { since, until } = state.value;
  const counts = new Map<number, number>();
  for (const { earliest, latest } of spans.value.values()) {
    const year = Number((earliest ?? latest ?? '').slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const highest = Math.max(...counts.values());
  const width = 176 / years.length;
  const on = (year: number) => (since === null || year >= since) && (until === null || year <= until);
  const choice = (label: string, value: number | null, change: (year: number | null) => void) => (
    <label>
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => change(currentTarget.value === '' ? null : Number(currentTarget.value))}
      >
        <option value="">{t.anyYear}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="dates">
      <h2>{t.dates}</h2>
      <svg
        class="rng"
        viewBox="0 0 176 46"
        role="img"
        aria-label={t.datesLabel(years.map((year) => `${year} ${counts.get(year) ?? 0}`).join('，'))}
      >
        {years.map((year, index) => {
          const height = (30 * (counts.get(year) ?? 0)) / highest;
          return (
            <rect
              key={year}
              class={on(year) ? 'on' : ''}
              x={index * width + 1}
              y={32 - height}
              width={Math.max(1, width - 2)}
              height={height}
            />
          );
        })}
        <path d="M0 32.5H176" />
        <text x="0" y="44">
          {first}
        </text>
        <text x="176" y="44" class="e">
          {last}
        </text>
      </svg>
      <p class="span">
        {choice(t.since, since, (year) => go(set({ since: year })))}
        {choice(t.until, until, (year) => go(set({ until: year })))}
      </p>
      <p class="why">{t.datesHint}</p>
    </section>
  );
}
