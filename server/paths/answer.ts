import { z } from 'zod';
import { endings } from '../../graph/paths/request.ts';
import { type RelationType, relationTypes } from '../../graph/predicates.ts';
import { Statement } from '../../graph/statement.ts';
import { Meta } from '../paging/list.ts';
import { SourceRow } from '../sources/source.ts';
import { ThingRow } from '../things/thing.ts';

const Words = z.object({ zh: z.string(), en: z.string() });
const evidence = z.array(z.string()).describe('addresses of the characters that prove it, for /api/v1/evidence/{ref}');

/** A thing on a path. */
export const Stop = ThingRow.extend({
  date: z.string().nullable().describe('EDTF, of what is dated'),
  relations: z.int().describe('relations at it, by which a path through it is dearer'),
}).meta({ id: 'Stop' });
export type Stop = z.infer<typeof Stop>;

const PathQuote = z
  .object({
    ref: z.string(),
    quote: z.string().describe('source.slice(start, end), UTF-16'),
    line: z.int().describe('line of the source, from 1'),
    source: SourceRow.pick({ id: true, title: true, date: true, standing: true }),
  })
  .meta({ id: 'PathQuote' });
export type PathQuote = z.infer<typeof PathQuote>;

const Relation = Statement.pick({ assertion: true, modality: true, polarity: true, confidence: true }).extend({
  relation: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  direction: z.enum(['forward', 'reverse']).describe('whether it points along the path or against it'),
  sentence: Words.describe('the relation, told in the direction of the path'),
  evidence,
});

/** A relation of a path. `from` and `to` are in the order of the path. */
export const PathHop = Relation.extend({
  from: Stop,
  to: Stop,
  cost: z.number().describe('in steps; the things between the ends cost as well'),
  quotes: z.array(PathQuote).describe('the words that prove it best, at most three'),
  also: z.array(Relation).describe('what else is said between the two, denials among it'),
}).meta({ id: 'PathHop' });
export type PathHop = z.infer<typeof PathHop>;

/** A path from end to end. */
export const PathRow = z
  .object({
    cost: z.number().describe('in steps: shorter, surer and through fewer hubs is less'),
    confidence: z.number().describe('that all of its relations hold, if they are independent: the product'),
    length: z.int().describe('relations'),
    things: z.array(Stop),
    hops: z.array(PathHop),
    sentence: Words,
    evidence,
  })
  .meta({ id: 'Path' });
export type PathRow = z.infer<typeof PathRow>;

const PathsMeta = Meta.extend({
  from: ThingRow,
  to: ThingRow,
  via: z.array(ThingRow),
  complete: z.boolean().describe('false where the budget ended the search: there may be better paths than those given'),
  proven: z.int().describe('how many of the paths, from the first on, are certain to be the best'),
  reason: z.enum([...endings, 'not-yet']).describe('why the search ended'),
  longer: z.int().nullable().describe('where no path is so short as asked, the relations of a longer one, if one was found'),
  explanation: Words,
  searched: z.object({
    nodes: z.int().describe('things whose relations were read'),
    relations: z.int(),
    depth: z
      .object({ from: z.int(), to: z.int() })
      .describe('relations from either end within which all was to be read; a path is never longer than both together'),
  }),
}).meta({ id: 'PathsMeta' });
export const PathsAnswer = z.object({ data: z.array(PathRow), meta: PathsMeta });
export type PathsAnswer = z.infer<typeof PathsAnswer>;
