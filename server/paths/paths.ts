import { dateSpan } from '../../graph/dates.ts';
import { ParameterError } from '../../graph/errors.ts';
import { type FoundPaths, longest, type PathRequest, type Reader } from '../../graph/paths/request.ts';
import { hadBegun, labelsThatCount } from '../../graph/paths/rules.ts';
import { searchPaths } from '../../graph/paths/search.ts';
import { resolveThing } from '../names/resolve.ts';
import type { Service } from '../service.ts';
import type { ThingRow } from '../things/thing.ts';
import type { PathsAnswer } from './answer.ts';
import { explanation } from './explanation.ts';
import type { PathQuery } from './query.ts';
import { readRecord } from './record.ts';
import { pathRow } from './row.ts';

interface Named {
  from: ThingRow;
  to: ThingRow;
  via: ThingRow[];
  avoid: ThingRow[];
}

/**
 * The paths between two things, with what proves each relation of them.
 * @throws ParameterError and AmbiguousError for names that mean nothing or several things, ends that are one, and things
 * that are to be passed and avoided at once
 * @param now milliseconds of a clock, by which the search ends when its time is over
 */
export async function findPaths(
  service: Service,
  reader: Reader,
  asked: PathQuery,
  now = () => performance.now(),
): Promise<PathsAnswer> {
  const [{ version }, named] = await Promise.all([service.dataset(), namesOf(service, asked)]);
  const request = requestOf(asked, named);
  const there = await haveBegun(request, reader);
  const found: FoundPaths = there
    ? await searchPaths(request, reader, now)
    : { paths: [], proven: 0, ended: 'all', searched: { nodes: 0, relations: 0, depth: { from: 0, to: 0 } } };
  const longer = found.ended === 'none-within-length' ? await lengthBeyond(request, found, reader, now) : null;
  const record = await readRecord(service, found.paths);
  const reason = there ? found.ended : 'not-yet';
  const { proven } = found;
  return {
    data: found.paths.map((path) => pathRow(path, request.rules, record)),
    meta: {
      total: found.paths.length,
      next: null,
      asOf: asked.asOf ?? null,
      dataset: version,
      from: named.from,
      to: named.to,
      via: named.via,
      complete: !reason.endsWith('-spent'),
      proven,
      reason,
      longer,
      explanation: explanation({ reason, found: found.paths.length, proven, longer }, asked),
      searched: found.searched,
    },
  };
}

/** How long a path is that `maxLength` left out, where one is found with what is left of the budget. */
async function lengthBeyond(
  request: PathRequest,
  { searched }: FoundPaths,
  reader: Reader,
  now: () => number,
): Promise<number | null> {
  const { nodes, relations, milliseconds } = request.budget;
  const budget = { nodes: nodes - searched.nodes, relations: relations - searched.relations, milliseconds };
  const { paths } = await searchPaths({ ...request, k: 1, maxLength: longest, budget }, reader, now);
  return paths[0] ? paths[0].ids.length - 1 : null;
}

async function namesOf(service: Service, { from, to, via, avoid }: PathQuery): Promise<Named> {
  const thing = (parameter: string) => (name: string) => resolveThing(service, parameter, 'Thing', name);
  const [start, end] = await Promise.all([thing('from')(from), thing('to')(to)]);
  if (start.id === end.id) throw new ParameterError('to', `to: ${end.label} is also where the paths start; give another thing.`);
  const named = {
    from: start,
    to: end,
    via: await Promise.all(via.map(thing('via'))),
    avoid: await Promise.all(avoid.map(thing('avoid'))),
  };
  const onPath = new Set([start, end, ...named.via].map(({ id }) => id));
  const twice = named.via.find(({ id }) => id === start.id || id === end.id);
  if (twice) throw new ParameterError('via', `via: ${twice.label} is an end of the paths already; give a thing between them.`);
  const both = named.avoid.find(({ id }) => onPath.has(id));
  if (both)
    throw new ParameterError('avoid', `avoid: ${both.label} is to be on the paths as well; take it out of one of the two.`);
  return named;
}

function requestOf(asked: PathQuery, named: Named): PathRequest {
  const { k, maxLength, hubs, relations, avoidRelations, kinds, avoidKinds, leastAssertion, leastConfidence } = asked;
  return {
    from: named.from.id,
    to: named.to.id,
    via: [...new Set(named.via.map(({ id }) => id))],
    k,
    maxLength,
    hubs,
    rules: {
      relations,
      avoidRelations,
      kinds,
      avoidKinds,
      avoid: named.avoid.map(({ id }) => id),
      leastAssertion,
      leastConfidence,
      negated: asked.negated === 'true',
      asOf: asked.asOf === undefined ? null : (dateSpan(asked.asOf)?.latest ?? '9999-12-31'),
    },
    budget: { nodes: asked.maxNodes, relations: asked.maxRelations, milliseconds: asked.maxMilliseconds },
  };
}

/** Whether both ends can have been there on the day of the question. */
async function haveBegun({ from, to, rules }: PathRequest, reader: Reader): Promise<boolean> {
  if (rules.asOf === null) return true;
  const ends = await reader.facts([from, to], labelsThatCount(rules));
  return ends.every((end) => hadBegun(end, rules.asOf));
}
