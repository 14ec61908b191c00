import { momentOf, spanOf } from '../core/days.ts';

const width = 84;

interface Props {
  date: string;
  frame: { first: number; last: number };
  /** The date that stands; the others are hollow. */
  solid: boolean;
}

/** A date on the years of both regions, as long as its doubt; a bound is an open line that ends in a bar. */
export function DateBar({ date, frame: { first, last }, solid }: Props) {
  const { earliest, latest } = spanOf(date);
  const at = (moment: number) => (width * (moment - first)) / (last - first);
  const from = earliest ? at(momentOf(earliest, 'start')) : 0;
  const to = latest ? at(momentOf(latest, 'end')) : width;
  const long = Math.max(3, to - from);
  const open = earliest === null || latest === null;
  return (
    <svg class="lb" viewBox={`-1 0 ${width + 2} 12`} width={width + 2} height="12" aria-hidden="true">
      <path class="lb-g" d={`M0 6H${width}`} />
      {open ? (
        <path class="lb-o" d={`M${from} 6H${to}M${earliest === null ? to : from} 2V10`} />
      ) : (
        <rect class={solid ? '' : 'lb-h'} x={Math.min(width - long, from)} y="3" width={long} height="6" />
      )}
    </svg>
  );
}
