import { z } from 'zod';
import { dateSpan } from '../../graph/dates.ts';
import { labels } from '../../graph/kinds.ts';
import { dampingOfHubs } from '../../graph/paths/cost.ts';
import { longest } from '../../graph/paths/request.ts';
import { type RelationType, relationTypes } from '../../graph/predicates.ts';

const thing = (what: string) => z.string().regex(/\S/).describe(`the id of ${what} or any name that it is known by`);
const things = (most: number, what: string) =>
  z
    .array(z.string().regex(/\S/).describe('a name'))
    .max(most)
    .default([])
    .describe(`a list of up to ${most} things by id or name, ${what}`);

const whole = (least: number, most: number, standard: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(standard)
    .describe(`a whole number from ${least} to ${most} (${what})`);

const decimal = (most: number, standard: number, what: string) =>
  z
    .string()
    .regex(/^\d{1,2}(?:\.\d{1,6})?$/)
    .transform(Number)
    .pipe(z.number().max(most))
    .default(standard)
    .describe(`a number from 0 to ${most} (${what})`);

const relation = z.enum(relationTypes as [RelationType, ...RelationType[]]).describe(`one of ${relationTypes.join(', ')}`);
const label = z.enum(labels as [string, ...string[]]).describe(`one of ${labels.join(', ')}`);
/** More names than there are need not be given. */
const relationList = z.array(relation).max(relationTypes.length);
const labelList = z.array(label).max(labels.length);

/** What can be asked of paths. The command line takes the same under the same names. */
export const PathQuery = z.object({
  from: thing('the thing where paths start'),
  to: thing('the thing where paths end'),
  k: whole(1, 100, 5, 'how many paths'),
  maxLength: whole(1, longest, 6, 'relations in one path at most'),
  via: things(3, 'each on every path, in any order'),
  relations: relationList.optional().describe('a list of relations, of which a path is made and of no others'),
  avoidRelations: relationList.default([]).describe('a list of relations that are not walked'),
  kinds: labelList.optional().describe('a list of kinds, of which all things between the ends are'),
  avoidKinds: labelList.default([]).describe('a list of kinds of which nothing between the ends is'),
  avoid: things(50, 'which paths go around'),
  leastAssertion: z
    .enum(['stated', 'derived', 'inferred'])
    .default('derived')
    .describe('stated (what sources say), derived (also what follows by a rule) or inferred (also what a model suggests)'),
  leastConfidence: decimal(1, 0, 'how sure each relation is at least'),
  negated: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true or false (whether what sources deny is walked as well; its sentence says so)'),
  asOf: z
    .string()
    .refine((text) => dateSpan(text) !== undefined)
    .optional()
    .describe(
      'a date as 2020 or 2020-05-18 (acts and documents that had not begun by its last day are left out, and undated ones)',
    ),
  hubs: decimal(2, dampingOfHubs, 'steps that each doubling of the relations of a hub (more than 16) adds to a path through it'),
  maxNodes: whole(1, 100_000, 20_000, 'things whose relations are read before the search gives up'),
  maxRelations: whole(1, 500_000, 200_000, 'relations read before it gives up'),
  maxMilliseconds: whole(1, 10_000, 3_000, 'time before it gives up'),
});

export type PathQuery = z.infer<typeof PathQuery>;
