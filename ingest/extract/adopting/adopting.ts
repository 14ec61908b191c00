import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import { type Sentence, within } from '../sentences.ts';
import { byCaption } from './by-caption.ts';
import { byClause } from './by-clause.ts';
import { byHolders } from './by-holders.ts';
import { byEquivalent } from './by-leaders.ts';
import { byOrigin } from './by-origin.ts';
import { byPosts } from './by-posts.ts';
import { byNameList, byRoster } from './by-roster.ts';
import { byRow } from './by-row.ts';
import { byTitles } from './by-title.ts';
import { byFollowing, byJoining } from './following.ts';
import { byPreparing } from './preparing.ts';
import type { Adopting } from './telling.ts';

/** The system by its leaders: 谁最早设“链长”？ */
const spoken = /链长/;

/** Every telling of an adoption in the text, in order. */
export function adoptionsIn(reading: Reading): Adopting[] {
  const found: Adopting[] = [];
  let last: { policy: string; regions: string[]; date: Adopting['date']; sentence: Sentence } | undefined;
  /** Where the sentence before says that the system began: a dated meeting right after it is the beginning. */
  let origin: readonly string[] = [];
  const known = reading.sentences.some((sentence) => policiesNamed(reading.text, sentence).length > 0);
  const everywhere = isOnSystem(reading);
  if (everywhere) last = { policy: '链长制', date: null, sentence: nowhere, regions: [] };
  // The title of a source that is itself a document is no sentence of it.
  if (reading.outline.title) found.push(...byTitles(reading, reading.outline.title));
  for (const sentence of reading.sentences) {
    const named = policiesNamed(reading.text, sentence);
    const titled = byTitles(reading, sentence);
    const said = named.flatMap((name) => byClause(reading, sentence, name));
    const follows = last && named.length === 0 ? byFollowing(reading, sentence, last, everywhere) : [];
    const joining = named[0] ? byJoining(reading, sentence, named[0]) : [];
    const captioned = named.length === 0 ? byCaption(reading, sentence) : [];
    const leading = known && named.length === 0 ? byEquivalent(reading, sentence, origin) : [];
    const rows = byRow(reading, sentence);
    const posts = named.length === 0 ? byPosts(reading, sentence) : [];
    const rosters = [...byRoster(reading, sentence, known), ...byNameList(reading, sentence, known)];
    const preparing = byPreparing(reading, sentence, last);
    found.push(...titled, ...said, ...follows, ...joining, ...leading, ...captioned, ...rows, ...preparing, ...posts, ...rosters);
    const first = [...titled, ...said, ...follows][0];
    if (first || named[0])
      last = {
        policy: first?.policy ?? named[0]?.policy.name ?? '链长制',
        date: first?.date ?? null,
        sentence,
        regions: [titled, said].flat().map(({ region }) => region.id),
      };
    else if (spoken.test(reading.text.slice(sentence.start, sentence.end)))
      last = { policy: last?.policy ?? '链长制', date: null, sentence, regions: [] };
    if (said.some(({ rule }) => rule === 'adoption-listed')) origin = said.map(({ region }) => region.id);
    else if (named.length > 0) origin = [];
  }
  found.push(...byOrigin(reading, found));
  found.push(...byHolders(reading, found));
  return found.filter((one) => one.rule !== 'adoption-by-row' || !toldInRow(found, one));
}

/** Far from every sentence: what the title says, no sentence has said. */
const nowhere: Sentence = { start: -1000, end: -1000, block: -1 };

/** The title names the system, or the text does time and again. */
function isOnSystem({ text, outline }: Reading): boolean {
  const titled = outline.title !== null && policiesNamed(text, outline.title).length > 0;
  return titled || policiesNamed(text, { start: 0, end: text.length }).length > 3;
}

/** Where a row tells of its place in words of its own, these say how far it has come. */
function toldInRow(found: readonly Adopting[], row: Adopting): boolean {
  const [whole] = row.at;
  return found.some(
    (one) =>
      one.rule !== row.rule && one.region.id === row.region.id && one.at.some((span) => span && whole && within(span, whole)),
  );
}
