/** When, in one hue: six steps, the earlier the further from the ground. Names are those of the custom properties. */
export const tones = [
  { name: 't2017', label: '2018', until: 2018 },
  { name: 't2019', label: '2019', until: 2019 },
  { name: 't2020', label: '2020', until: 2020 },
  { name: 't2021', label: '2021', until: 2021 },
  { name: 't2022', label: '2022', until: 2022 },
  { name: 't2023', label: '2023', until: 9999 },
] as const;

export type Tone = (typeof tones)[number]['name'];

/** The step of a first adoption that is known to begin, or else to have begun, by a day. */
export function toneOf({ earliest, latest }: { earliest: string | null; latest: string | null }): Tone | undefined {
  const day = earliest ?? latest;
  return day === null ? undefined : tones.find(({ until }) => Number(day.slice(0, 4)) <= until)?.name;
}

/** The first step holds 2018 and before, the last 2023 and after: the words for it where they matter. */
export function toneLabel(index: number): string {
  const label = tones[index]?.label ?? '';
  if (index === 0) return `≤${label}`;
  return index === tones.length - 1 ? `≥${label}` : label;
}
