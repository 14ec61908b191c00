import { type Change, keep, visit } from '../core/view.ts';
import { type MarkId, markKinds } from './kinds.ts';

/** Where in the sources the reader is: read from what the view keeps for itself in the address. */
export interface Place {
  source: string | null;
  /** Address of the evidence that is picked. */
  quote: string | null;
  /** Only lines that became this, and of this reason. */
  ledger: { ledger: string; reason: string | null } | null;
  /** Kinds of statement that are not marked. */
  hidden: readonly MarkId[];
}

export function placeOf(own: Readonly<Record<string, string>>): Place {
  const { source, quote, ledger, unmarked = '' } = own;
  const [name = '', ...reason] = (ledger ?? '').split(':');
  return {
    source: source ?? quote?.replace(/:\d+-\d+$/, '') ?? null,
    quote: quote ?? null,
    ledger: name === '' ? null : { ledger: name, reason: reason.join(':') || null },
    hidden: markKinds.map(({ id }) => id).filter((id) => unmarked.split(',').includes(id)),
  };
}

/** `src-1:10-20` as its parts; null where it is no address. */
export function spanOf(quote: string | null): { source: string; start: number; end: number } | null {
  const found = /^(.+):(\d+)-(\d+)$/.exec(quote ?? '');
  return found?.[1] ? { source: found[1], start: Number(found[2]), end: Number(found[3]) } : null;
}

export const openSource = (source: string): Change => visit('sources', { source });
export const pickQuote = (quote: string | null): Change => keep({ quote: quote ?? '' });

/** Only the lines that became something; null shows the whole text again. A quote that is picked stays. */
export const filterLines = (ledger: string | null, reason: string | null = null): Change =>
  keep({ ledger: ledger === null ? '' : reason === null ? ledger : `${ledger}:${reason}` });

export const toggleKind =
  (kind: MarkId): Change =>
  (view) => {
    const { hidden } = placeOf(view.own);
    const next = hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind];
    return keep({ unmarked: next.join(',') })(view);
  };

/** Marks one kind alone, or all where it is alone already. */
export const onlyKind =
  (kind: MarkId): Change =>
  (view) => {
    const others = markKinds.map(({ id }) => id).filter((id) => id !== kind);
    const alone = others.every((id) => placeOf(view.own).hidden.includes(id));
    return keep({ unmarked: alone ? '' : others.join(',') })(view);
  };
