import { StoreError } from '../../graph/errors.ts';
import { costOfHop, inSteps } from '../../graph/paths/cost.ts';
import type { FoundPath, Rules } from '../../graph/paths/request.ts';
import { mayWalk } from '../../graph/paths/rules.ts';
import { type Evidence, reference } from '../../graph/statement.ts';
import type { PathHop, PathQuote, PathRow, Stop } from './answer.ts';
import type { Between, PathRecord } from './record.ts';
import { sentence } from './sentence.ts';

/** Quotes shown of one relation; `evidence` has all. */
const shown = 3;

/** A path with all that is told of it. */
export function pathRow(path: FoundPath, rules: Rules, record: PathRecord): PathRow {
  const things = path.ids.map((id, at) => record.stop(id, path.degrees[at] ?? 0));
  const hops = things.slice(1).map((to, at) => hopOf(things[at] as Stop, to, rules, record));
  const confidence = hops.reduce((product, hop) => product * hop.confidence, 1);
  return {
    cost: path.cost,
    confidence: Number(confidence.toFixed(3)),
    length: hops.length,
    things,
    hops,
    sentence: {
      zh: `${hops.map((hop) => hop.sentence.zh).join('；')}。`,
      en: `${hops.map((hop) => hop.sentence.en).join('; ')}.`,
    },
    evidence: [...new Set(hops.flatMap((hop) => hop.evidence))],
  };
}

/** The relation that the path walks, the cheapest that the rules allow; whatever else is between the two stands beside it. */
function hopOf(from: Stop, to: Stop, rules: Rules, record: PathRecord): PathHop {
  const all = record.between(from.id, to.id).map((relation) => ({ relation, cost: costOfHop(relation) }));
  const walked = all.filter(({ relation }) => mayWalk(rules, { ...relation, id: from.id, other: to.id }));
  const ranked = [...walked.sort(byCost), ...all.filter((one) => !walked.includes(one)).sort(byCost)];
  const [best, ...others] = ranked;
  if (best === undefined) throw new StoreError('The data changed while the paths were searched: ask again.');
  return {
    ...told(best.relation, from, to),
    from,
    to,
    cost: inSteps(best.cost),
    quotes: quotesOf(best.relation, record),
    also: others.map(({ relation }) => told(relation, from, to)),
  };
}

interface Priced {
  relation: Between;
  cost: number;
}

const byCost = (a: Priced, b: Priced) => a.cost - b.cost || (a.relation.id < b.relation.id ? -1 : 1);

function told(one: Between, from: Stop, to: Stop) {
  const { assertion, modality, polarity, confidence, evidence } = one;
  const direction = one.from === from.id ? ('forward' as const) : ('reverse' as const);
  const claim = { relation: one.type, direction, assertion, modality, polarity };
  return { ...claim, confidence, sentence: sentence({ ...claim, from, to }), evidence };
}

/** The words of the surest statements, of each the first piece, then the others; each place once. */
function quotesOf({ statements }: Between, record: PathRecord): PathQuote[] {
  const surest = statements
    .flatMap((id) => record.statement(id) ?? [])
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const pieces = [
    ...surest.flatMap(({ evidence }) => evidence.slice(0, 1)),
    ...surest.flatMap(({ evidence }) => evidence.slice(1)),
  ];
  const places = new Map(pieces.map((piece) => [reference(piece), piece]));
  return [...places.values()].slice(0, shown).flatMap((piece) => quoteOf(piece, record));
}

function quoteOf(piece: Evidence, record: PathRecord): PathQuote[] {
  const source = record.source(piece.source);
  if (!source) return [];
  const { id, title, date, standing } = source;
  return [{ ref: reference(piece), quote: piece.quote, line: piece.line, source: { id, title, date, standing } }];
}
