import { z } from 'zod';
import { commonness } from '../../diffusion/dossier/wording/commonness.ts';
import { commonRuns } from '../../diffusion/dossier/wording/runs.ts';
import { type Folded, type Piece, unfold } from '../../diffusion/dossier/wording/text.ts';
import { digest } from '../../graph/ids.ts';
import { type Quote, Quote as QuoteSchema } from './quotes.ts';
import type { PolicyRecord } from './record.ts';

/** Chinese characters that a run has at least, names of the policy and of places not counted. */
const least = 6;
/** Characters from which a run that only the two use is more than chance. */
const long = 16;
/** Runs that are given, those that weigh most. */
const most = 50;

const WordingRun = z.object({
  id: z.string(),
  text: z.string().describe('the Chinese characters that both have, without signs'),
  characters: z.int(),
  from: z.array(QuoteSchema).describe('where it stands in a source on the model; several where a line break parts it'),
  to: z.array(QuoteSchema),
  usedBy: z.int().describe('regions of the policy whose texts have three quarters of it in one piece, these two among them'),
  rarity: z.number().describe('1 where only two regions use it, 0 where all do: ln(regions / usedBy) / ln(regions / 2)'),
  weight: z.number().describe('characters × rarity'),
  oneSource: z.boolean().describe('both stand in one source: the likeness may be its author’s'),
  distinctive: z.boolean().describe(`at least ${long} characters that only these two use, in sources of different hands`),
});

/** What the sources on both regions write in the same characters. Like words are no proof of copying. */
export const Wording = z
  .object({
    regions: z.int().describe('regions of the policy whose texts were searched'),
    compared: z.object({ from: z.int(), to: z.int() }).describe('Chinese characters of each side'),
    runs: z.array(WordingRun).describe(`the runs of ${least} characters and more that weigh most, up to ${most}`),
    total: z.int().describe('runs there are'),
  })
  .meta({ id: 'Wording' });

export type Wording = z.infer<typeof Wording>;

/** The runs of characters that the texts on both regions share, discounted by how many regions use them. */
export function wordingOf(from: string, to: string, { texts, lineOf }: Pick<PolicyRecord, 'texts' | 'lineOf'>): Wording {
  const nothing: Folded = { text: '', places: [], pieces: [] };
  const [ours, theirs] = [texts.get(from) ?? nothing, texts.get(to) ?? nothing];
  const all = [...texts.values()].map(({ text }) => text).filter((text) => text.trim() !== '');
  const runs = commonRuns(ours.text, theirs.text, least).flatMap(({ text, a, b }): Wording['runs'] => {
    const [one, other] = [unfold(ours, a, a + text.length), unfold(theirs, b, b + text.length)];
    // The same characters at the same place are one telling of two regions.
    if (one.some((piece) => other.some((each) => overlap(piece, each)))) return [];
    const common = commonness(text, all);
    const oneSource = one.some(({ source }) => other.some((each) => each.source === source));
    const distinctive = common.usedBy <= 2 && text.length >= long && !oneSource;
    const quotes = (pieces: readonly Piece[]) => pieces.map((piece) => quoteAt(piece, lineOf));
    const id = `wording:${digest([text], 8)}`;
    return [{ id, text, characters: text.length, from: quotes(one), to: quotes(other), ...common, oneSource, distinctive }];
  });
  runs.sort((a, b) => b.weight - a.weight || b.characters - a.characters || (a.text < b.text ? -1 : 1));
  const compared = { from: characters(ours), to: characters(theirs) };
  return { regions: all.length, compared, runs: runs.slice(0, most), total: runs.length };
}

const characters = ({ text }: Folded) => text.replaceAll('\n', '').length;

const overlap = (a: Piece, b: Piece) =>
  a.source === b.source && a.start < b.start + b.text.length && b.start < a.start + a.text.length;

function quoteAt({ source, start, text }: Piece, lineOf: PolicyRecord['lineOf']): Quote {
  return { ref: `${source}:${start}-${start + text.length}`, quote: text, line: lineOf(source, start), source, mark: null };
}
