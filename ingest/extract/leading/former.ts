import type { Span } from '../../mend/clean.ts';
import { holderOf } from '../holder.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';

/** 设群长、设链长，前者由甲担任，后者由乙担任: the first role is the former's, the second the latter's. */
export function formerAndLatter(text: string, sentence: Sentence, roles: readonly Span[], place: number): Draft | undefined {
  const role = roles[place];
  const found =
    /前者(?:则|均)?由(?<former>[^，。；]{2,40}?)(?:担任|出任|任)，后者(?:则|均)?由(?<latter>[^，。；]{2,40}?)(?:担任|出任|任)/.exec(
      text.slice(sentence.start, sentence.end),
    );
  if (!found || !role || place > 1 || roles.length < 2 || role.end > sentence.start + found.index) return undefined;
  const who = found.groups?.[place === 0 ? 'former' : 'latter'] ?? '';
  const holder = holderOf(who);
  const start = sentence.start + found.index + found[0].indexOf(who);
  return holder
    ? {
        holder,
        start,
        end: start + who.length,
        mid: { start: clauseStart(text, sentence, role.start), end: role.start },
        rule: 'leader-former-latter',
      }
    : undefined;
}
