import type { Span } from '../../mend/clean.ts';
import { countUnits, moneyUnits, otherUnits } from '../lexicon/metrics.ts';
import { matchesIn } from '../sentences.ts';

/** A number with what it counts in; `unit` is '' for an index. The span ends behind the unit. */
export interface Quantity extends Span {
  value: number;
  unit: string;
  kind: 'money' | 'share' | 'physical' | 'count' | 'bare';
  /** 以上, 不低于 make the number a bound; 约, 左右 round it. */
  bound: 'least' | 'most' | 'about' | null;
}

const number = '(?<![\\d.])(?<value>(?:(?<![\\dA-Za-z])[-－])?\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const pattern = new RegExp(
  `${number}\\s?(?<more>多|余)?(?:(?<money>${moneyUnits})|(?<share>个百分点|百分点|%)|(?<physical>${otherUnits})|(?<count>${countUnits}))?(?<behind>(?:左右|以上|以内|以下|上下))?`,
);
const least = /(?:不低于|不少于|不小于|超过|超|突破|逾|高于|至少)$/;
const most = /(?:不超过|不高于|不多于|低于|控制在|至多)$/;
const about = /(?:约|近|大约|接近|将近)$/;

/** The quantities of a span in order; a number of a date, a name or a document is none. */
export function quantitiesIn(text: string, span: Span): Quantity[] {
  return matchesIn(text, span, pattern).flatMap(({ match, start, end }): Quantity[] => {
    const { value = '', more, money, share, physical, count, behind } = match.groups ?? {};
    const [before, after] = [text.slice(Math.max(span.start, start - 4), start), text.slice(end, end + 1)];
    const unit = money ?? share ?? physical ?? count ?? '';
    if (unit === '' && !isBare(before, after)) return [];
    if (count && /[第“"「]$/.test(before)) return [];
    const bound = boundOf(before, behind, more);
    return [{ start, end, value: Number(value.replaceAll(',', '').replace('－', '-')), unit, kind: kindOf(match), bound }];
  });
}

/** An index stands alone: 为0.21, （0.43）. */
const isBare = (before: string, after: string): boolean =>
  /(?:为|是|达|至|到|（)$/.test(before) && /^[，。；、）和]?$/.test(after);

const kindOf = ({ groups }: RegExpExecArray): Quantity['kind'] =>
  groups?.['money']
    ? 'money'
    : groups?.['share']
      ? 'share'
      : groups?.['physical']
        ? 'physical'
        : groups?.['count']
          ? 'count'
          : 'bare';

function boundOf(before: string, behind: string | undefined, more: string | undefined): Quantity['bound'] {
  if (behind === '以上' || more || (least.test(before) && !most.test(before))) return 'least';
  if (behind === '以下' || behind === '以内' || most.test(before)) return 'most';
  return behind || about.test(before) ? 'about' : null;
}
