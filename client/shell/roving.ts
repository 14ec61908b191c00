import type { TargetedKeyboardEvent } from 'preact';

/** Rows that the arrows (or J and K) walk through: elements inside `container` that carry `data-row`. */
export function walkRows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + way))];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  (next.querySelector<HTMLElement>('button') ?? next).focus();
}
