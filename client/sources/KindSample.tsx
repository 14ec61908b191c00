import { type MarkId, markKinds } from './kinds.ts';

/** The sign of a kind of statement over its line, as the text draws them. */
export function KindSample({ id }: { id: MarkId }) {
  const kind = markKinds.find((one) => one.id === id);
  return (
    <i class={`ks mk-${kind?.line}`} aria-hidden="true" lang="zh">
      {kind?.glyph}
    </i>
  );
}
