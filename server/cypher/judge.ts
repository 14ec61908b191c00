import { type Parsed, type Place, parse, type Syntax } from './parser.ts';
import { clauses, functionSpaces, growing, longestPath, mostPluses, procedures, reasons } from './rules.ts';

/** Why a statement may not run, and where. */
export interface Refusal extends Place {
  /** What is refused, as it stands in the statement. */
  what: string;
  why: string;
  allowed: readonly string[];
}

export type Verdict = { refused: Refusal } | { clean: string };

/** Characters and depth of brackets at most; the parser's time grows fast with both. */
const longest = 4_000;
const deepest = 40;

/**
 * Whether a statement only reads, by Neo4j's grammar and lists of what is allowed.
 * @returns what may run: the statement without its comments
 */
export async function judge(cypher: string): Promise<Verdict> {
  const refused = beforeParsing(cypher);
  if (refused) return { refused };
  try {
    const parsed = await parse(cypher);
    const found = afterParsing(parsed);
    return found ? { refused: found } : { clean: parsed.clean.trim().replace(/;$/u, '') };
  } catch (error) {
    if (error instanceof RangeError) return { refused: tooDeep };
    throw error;
  }
}

/** An end of `range()` that is no larger than what there is already. */
const boundedEnd = (() => {
  const part = String.raw`(?:\d{1,4}|(?:size|length)\((?:[^()]|\([^()]*\))*\))`;
  return new RegExp(`^-?${part}(?:[-+]${part})*$`, 'iu');
})();

const refusal = (what: string, why: string, place: Place = { line: 1, column: 1 }, allowed: readonly string[] = []): Refusal => ({
  what,
  why,
  line: place.line,
  column: place.column,
  allowed,
});

const tooDeep = refusal('the statement', 'it is nested too deep');

function beforeParsing(cypher: string): Refusal | undefined {
  if (cypher.trim() === '') return refusal('the statement', 'it is empty');
  if (cypher.length > longest) return refusal('the statement', `it has ${cypher.length} characters, ${longest} is the most`);
  // Neo4j turns these into characters before it reads anything else, quotation marks and line ends among them.
  const escaped = /\\u/iu.exec(cypher);
  if (escaped) return refusal('\\u', 'write the character itself', placeAt(cypher, escaped.index));
  let depth = 0;
  for (const [sign] of cypher.matchAll(/[([{]|[)\]}]/gu)) {
    depth += '([{'.includes(sign) ? 1 : -1;
    if (depth > deepest) return tooDeep;
  }
  return undefined;
}

function placeAt(text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}

function afterParsing({ tree, error }: Parsed): Refusal | undefined {
  const statements = tree.parts.filter(({ rule }) => rule === 'statementOrCommand');
  // What the grammar does not know it may have passed over: a form that is refused is told first, as it is the reason.
  const pluses = count(tree, ({ rule, text }) => rule === null && (text === '+' || text === '||'));
  if (pluses > mostPluses) return refusal('+', `it stands here ${pluses} times, ${mostPluses} is the most, as values grow by it`);
  const found = statements.map((one) => search(one, { shortest: false, comprehension: false })).find((one) => one !== undefined);
  if (found) return found;
  if (error) return refusal(unexpected(error.text), 'it is not expected here', error);
  const [, second] = statements;
  return second ? refusal('a second statement', 'one statement a request', second) : undefined;
}

const count = (at: Syntax, is: (one: Syntax) => boolean): number =>
  at.parts.reduce((sum, part) => sum + count(part, is), is(at) ? 1 : 0);

const unexpected = (text: string) => (text === '<EOF>' ? 'the end' : text.slice(0, 40) || 'a sign');

/** What the form that is looked at lies in. */
interface Inside {
  /** A path of which only the shortest are sought. */
  shortest: boolean;
  /** A list that is made item by item. */
  comprehension: boolean;
}

/** The first form in the tree that may not run. */
function search(at: Syntax, around: Inside): Refusal | undefined {
  const inside = {
    shortest: around.shortest || /^shortestPath/u.test(at.rule ?? '') || isShortest(at),
    comprehension: around.comprehension || at.rule === 'listComprehension',
  };
  const own = refusedForm(at, inside, around);
  if (own) return own;
  for (const part of at.parts) {
    const refused = (at.rule === 'clause' && refusedClause(part)) || search(part, inside);
    if (refused) return refused;
  }
  return undefined;
}

function isShortest({ rule, parts }: Syntax): boolean {
  return rule === 'pattern' && parts.some((part) => part.rule === 'pathPatternPrefix' && /shortest/iu.test(textOf(part)));
}

function refusedClause(clause: Syntax): Refusal | undefined {
  if (clause.rule !== null && Object.hasOwn(clauses, clause.rule)) return undefined;
  const why = reasons[clause.rule ?? ''] ?? 'it is not among the clauses that only read';
  return refusal(firstWord(clause), why, clause, Object.values(clauses));
}

function refusedForm(at: Syntax, { shortest }: Inside, around: Inside): Refusal | undefined {
  const why = at.rule !== null && Object.hasOwn(reasons, at.rule) ? reasons[at.rule] : undefined;
  if (why) return refusal(firstWord(at), why, at);
  if (at.rule === 'nextStatement' && at.parts.length > 1) return refusal('NEXT', 'one query a request', at);
  if (at.rule === 'procedureName') return unlessAmong(at, procedures);
  if (at.rule === 'listComprehension' && around.comprehension)
    return refusal('a list inside a list', 'its length is the product of both: use UNWIND and collect()', at);
  if (at.rule === 'functionInvocation') return refusedFunction(at);
  if ((at.rule === 'pathLength' || at.rule === 'quantifier') && !shortest) return refusedLength(at);
  return undefined;
}

function unlessAmong(at: Syntax, names: readonly string[]): Refusal | undefined {
  const name = nameOf(at);
  return names.includes(name) ? undefined : refusal(name, 'it is not among the procedures that may be called', at, names);
}

function refusedFunction(at: Syntax): Refusal | undefined {
  const [called] = at.parts;
  const name = called ? nameOf(called).toLowerCase() : '';
  const space = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
  if (space !== '' && !functionSpaces.includes(space)) return refusal(name, 'functions of a library are not called here', at);
  if (growing.includes(name)) return refusal(name, 'what it makes can have any length', at);
  const ends = at.parts.filter(({ rule }) => rule === 'functionArgument').map(textOf);
  if (name === 'range' && !ends.every((end) => boundedEnd.test(end)))
    return refusal('range', 'give its ends as numbers up to 9999 or by size() and length()', at);
  return undefined;
}

function refusedLength(at: Syntax): Refusal | undefined {
  const numbers = at.parts.filter(({ text }) => /^\d+$/u.test(text));
  const text = textOf(at);
  const last = Number(numbers.at(-1)?.text ?? Number.POSITIVE_INFINITY);
  // `*2..` and `{2,}` have a number and no end.
  const bounded = numbers.length > 0 && !/(?:\.\.|,)\}?$/u.test(text);
  if (bounded && last <= longestPath) return undefined;
  return refusal(text, `give the path an end, at most ${longestPath} hops, or ask for the shortest`, at);
}

/** A name as Neo4j knows it: its parts without marks, signs and spaces between them. */
const nameOf = (at: Syntax): string => textOf(at).replaceAll('`', '');

const textOf = ({ rule, text, parts }: Syntax): string => (rule === null ? text : parts.map(textOf).join(''));

function firstWord(at: Syntax): string {
  const [first] = at.parts;
  if (at.rule === null || !first) return at.text.toUpperCase().slice(0, 40);
  // LOAD CSV, DETACH DELETE and the like are called by both words.
  const second = at.rule === 'loadCSVClause' ? ` ${at.parts[1]?.text.toUpperCase() ?? ''}` : '';
  return `${firstWord(first)}${second}`;
}
