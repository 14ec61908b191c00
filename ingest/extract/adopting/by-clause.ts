import type { Span } from '../../mend/clean.ts';
import type { Place } from '../../resolve/places/region.ts';
import { chainStart } from '../../resolve/places/within.ts';
import { citedIn, dateOfDocument, documentOfBlock, ownDocument } from '../cited.ts';
import * as acts from '../lexicon/acts.ts';
import type { PolicyName } from '../policies.ts';
import type { Cited, Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { placesAhead } from './ahead.ts';
import { dateOf } from './dated.ts';
import { isOpenOrDenied } from './denied.ts';
import { isInUse, isOwned } from './in-use.ts';
import { isDue, isPending } from './preparing.ts';
import { scopeOf } from './scope.ts';
import type { Adopting, Status } from './telling.ts';
import { whose } from './whose.ts';

/** A clause says of a region that it has the system. */
export function byClause(reading: Reading, sentence: Sentence, name: PolicyName): Adopting[] {
  const { text, frames } = reading;
  if (
    citedIn(reading, name).some(
      ({ mention }) => name.start >= mention.title.start && name.end <= mention.title.end && !mention.alias,
    )
  )
    return [];
  if (/《[^》]*$/.test(text.slice(sentence.start, name.start))) return [];
  const before = text.slice(sentence.start, name.start);
  const after = text.slice(name.end, sentence.end);
  const policy = declared(after) ?? (/[和及与]盟会长制/.test(after.slice(0, 8)) ? '双长制' : name.policy.name);
  const verb = [...before.matchAll(new RegExp(acts.bringing, 'g'))].at(-1);
  const near = verb && name.start - sentence.start - verb.index < 34 && !/。/.test(before.slice(verb.index));
  const met = acts.meeting.test(after);
  const ahead = placesAhead(reading, sentence, name);
  const acting =
    (near && !acts.general.test(after.slice(0, 8))) ||
    acts.inForce.test(after) ||
    (reading.outline.blocks[sentence.block]?.type === 'row' && acts.later.test(after)) ||
    met ||
    acts.naming.test(before) ||
    ahead.length > 0 ||
    isInUse(text, sentence, name.start, name.end, frames.subjects(sentence, name.start));
  const denied = acts.negated.test(before.slice(-30));
  if (!acting || (denied && !isDue(after)) || acts.called.test(before.slice(-30))) return [];
  if (!isDue(after) && isOpenOrDenied(text, sentence, name.start, name.end)) return [];

  const cited = documentsFor(reading, sentence, name);
  // 甲、乙两区均把链长制…; 甲、乙的链长制…: each of several has it.
  const shared = /[均都][^，。；]{0,6}$/.test(before) || isOwned(text, name.start, frames.subjects(sentence, name.start));
  const regions = ahead.length > 0 ? ahead : whose(reading, sentence, name, Boolean(near) || shared);
  const tail = acts.inForce.exec(after)?.[0] ?? (near ? '' : (acts.later.exec(after)?.[0] ?? ''));
  const last = frames.subjects(sentence, name.start).at(-1);
  const from = (verb?.index ?? before.length) - 16;
  const subject = last ? last.end - sentence.start : from;
  const clause = Math.max(...['，', '：'].map((sign) => before.lastIndexOf(sign, verb?.index ?? before.length) + 1));
  const opens = subject < from ? (from - subject < 40 ? subject : from) : Math.max(from, clause);
  const window = before.slice(Math.max(0, opens)) + (tail || after.slice(0, 4));
  const lead = before.slice(0, verb?.index ?? before.length);
  const block = reading.outline.blocks[sentence.block];
  const urged =
    (/(?:加快|要|抓紧|尽快)$/.test(lead) || /^[”’]?(?:也|则)?(?:要|应|需|须)/.test(after)) &&
    /会议?(?:强调|要求|提出|指出)/.test(text.slice(block?.span.start ?? sentence.start, name.start));
  const advised = /(?:^|[，；])[^，。；]{0,8}可(?:借鉴|参照|参考|考虑|率先|先行|探索)/.test(lead);
  const demanded = !cited && (urged || advised || acts.demanded.test(before.slice(0, verb?.index ?? before.length)));
  const [told] = frames.subjects(sentence, name.start);
  // 省政府要求甲、乙两市建立: it is not there by that.
  const asked = told && /(?:要求|责成|督促|敦促|部署)[，：]?$/.test(text.slice(sentence.start, chainStart(reading.places, told)));
  const status = demanded || asked || denied || isPending(after) ? 'planned' : statusOf(window, cited);
  return regions
    .filter(({ region }) => region.kind !== 'Nation')
    .map(({ region, span }) => {
      const own = cited && (cited.mention.region?.id ?? cited.thing.region?.id) === region.id ? cited : undefined;
      const date = met
        ? null
        : own
          ? dateOfDocument(own)
          : cited && cited !== ownDocument(reading)
            ? null
            : dateOf(reading, sentence, name);
      return {
        region,
        policy,
        status,
        date,
        document: own ? { thing: own.thing, span: own.mention.title } : null,
        scope: scopeOf(window, region),
        later: acts.again.test(window),
        rule: ahead.length > 0 ? 'adoption-listed' : met ? 'adoption-by-meeting' : 'adoption-clause',
        at: [clauseSpan(text, sentence, name, frames.subjects(sentence, name.start)), span],
      };
    });
}

const declared = (after: string) => /^[^。；]{0,14}?（(?:以下)?简?称“?([\u4e00-\u9fff]{2,4}制)”?）/.exec(after)?.[1];

/** 依据甲《…》和乙《…》: what an act rests on is not the act. */
const resting = /(?:依据|根据|按照|落实|贯彻)(?:(?!印发|出台|制定|发布)[^，；。])*$/;

function documentsFor(reading: Reading, sentence: Sentence, name: PolicyName): Cited | undefined {
  const before = citedIn(reading, { start: sentence.start, end: name.start }).filter(
    ({ mention }) => !resting.test(reading.text.slice(sentence.start, mention.title.start)),
  );
  const meant =
    before.filter(({ thing }) => thing.genre !== '会议').at(-1) ??
    documentOfBlock(reading, sentence.block) ??
    ownDocument(reading);
  // The day of a meeting on the system is not its day.
  return meant?.thing.genre === '会议' ? undefined : meant;
}

function statusOf(window: string, cited: Cited | undefined): Status {
  if (acts.planning.test(window)) return 'planned';
  if (acts.exploring.test(window)) return 'exploring';
  if (acts.piloting.test(window)) return 'pilot';
  return cited?.thing.draft ? 'planned' : 'adopted';
}

/** The words from the subject, or the clause's beginning, to the end of the clause with the name. */
function clauseSpan(text: string, sentence: Sentence, name: Span, subjects: readonly Place[]): Span {
  let start = name.start;
  while (start > sentence.start && !/[，：]/.test(text.charAt(start - 1))) start--;
  let end = name.end;
  while (end < sentence.end && !/[，：]/.test(text.charAt(end))) end++;
  const subject = subjects[0]?.start ?? start;
  return { start: Math.min(start, subject), end };
}
