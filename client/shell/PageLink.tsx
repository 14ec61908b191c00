import type { ComponentChildren, TargetedMouseEvent } from 'preact';
import { writeLink } from '../core/permalink.ts';
import type { Change } from '../core/view.ts';
import { act, view } from '../store.ts';

interface Props {
  change: Change;
  children: ComponentChildren;
  class?: string;
  title?: string;
  /** What a screen reader says in place of the link's own words. */
  label?: string;
  current?: boolean;
  /** Whether the arrows stop at it, in a list whose rows they walk. */
  row?: boolean;
}

/** A link to another state of the client: a plain click changes it in place, any other opens its permalink as links do. */
export function PageLink({ change, children, class: style, title, label, current = false, row = false }: Props) {
  const query = writeLink(change(view.value));
  const follow = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(change);
  };
  return (
    <a
      href={query ? `?${query}` : './'}
      class={style}
      title={title}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      data-row={row || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
