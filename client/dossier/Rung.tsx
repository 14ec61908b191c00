import type { JSX } from 'preact';
import type { Rung as Name } from './shape.ts';

const open = <circle cx="7" cy="7" r="5.2" class="g-o" />;

/** The filled share, the stroke or the dash tells the grades apart, never colour. */
const glyphs: Record<Name, JSX.Element> = {
  documented: <circle cx="7" cy="7" r="5.7" class="g-f" />,
  'likely copied': (
    <>
      {open}
      <path class="g-f" d="M7 1.8A5.2 5.2 0 1 1 1.8 7H7z" />
    </>
  ),
  'consistent with copying': (
    <>
      {open}
      <path class="g-f" d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" />
    </>
  ),
  'order only': (
    <>
      {open}
      <path class="g-f" d="M7 1.8A5.2 5.2 0 0 1 12.2 7H7z" />
    </>
  ),
  contradicted: (
    <>
      {open}
      <path class="g-x" d="M3.4 10.6L10.6 3.4" />
    </>
  ),
  'not enough data': <circle cx="7" cy="7" r="5.2" class="g-d" />,
};

/** The mark of a grade; the word stands beside it. */
export function Rung({ name }: { name: Name }) {
  return (
    <svg class="gl" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {glyphs[name]}
    </svg>
  );
}
