import { type Ball, ballAround } from './ball.ts';
import { type BestPaths, bestPaths } from './best.ts';
import { costOfHop, costOfThing, inSteps, leastOfHop, step } from './cost.ts';
import { knownGraph } from './known.ts';
import type { Ending, FoundPaths, Hop, PathRequest, Reader } from './request.ts';
import { hadBegun, labelsThatCount, mayPass, mayWalk } from './rules.ts';

/** Things read in one request at most, and how much dearer than the nearest they may be: fewer requests, some read in vain. */
const batch = { things: 256, relations: 4_000, spread: step / 2 };
/** Beginnings of paths kept at most. */
const ways = 300_000;
const forever = Number.POSITIVE_INFINITY;

/**
 * The `k` best simple paths between two things, from both ends: what lies nearest is read, in batches, until no path that is
 * not wholly known can be among them. Both ends need to be in the graph, and differ.
 *
 * Why that is certain: of a path that is not wholly known one relation lies between two things that are not read, so that it
 * costs at least what both ends have reached (their radius) and that relation. And where all things within `a` relations of
 * one end and `b` of the other are read, every path of `a + b` relations is known.
 * @param now milliseconds of a clock that only goes forward
 */
export async function searchPaths(request: PathRequest, reader: Reader, now: () => number): Promise<FoundPaths> {
  const { rules, budget, maxLength, k } = request;
  const until = now() + budget.milliseconds;
  const known = knownGraph();
  const labels = labelsThatCount(rules);
  const degrees = new Map<number, number>();
  const searched = { nodes: 0, relations: 0 };
  const [from, to] = [known.numberOf(request.from), known.numberOf(request.to)];
  const via = request.via.map((id) => known.numberOf(id));

  await learn([from, to]);
  const shorter = (degrees.get(from) ?? 0) < (degrees.get(to) ?? 0) ? Math.ceil(maxLength / 2) : Math.floor(maxLength / 2);
  const balls = [ballAround(known, from, to, shorter), ballAround(known, to, from, maxLength - shorter)] as const;

  let ended: Ending | undefined;
  /** What the cheapest way costs that both ends have found together: a hint for when to look, no proof. */
  let meeting = forever;
  /** When to look for paths in what is known: first where the ends may have met, then where those found may be proven. */
  let due: number | undefined;
  let best: BestPaths = { paths: [], whole: true };
  for (;;) {
    const waiting = balls.map((ball) => ball.waiting());
    const covered = waiting.every((things) => things.length === 0) || balls.some((ball) => ball.radius() === forever);
    if (!covered) ended = await grow(waiting as [number[], number[]]);
    const bound = covered ? forever : balls[0].radius() + leastOfHop + balls[1].radius();
    if (!covered && ended === undefined && bound < (due ?? meeting)) continue;
    await learn(between());
    best = bestPaths(known, { from, to, via, k, maxLength }, ways);
    const last = best.paths[k - 1]?.cost;
    if (!best.whole) ended = 'ways-spent';
    if (covered || ended !== undefined || (last !== undefined && last <= bound)) return answer(bound);
    due = last ?? bound + step;
  }

  /** Reads the relations of the things nearest to one end, where that costs less. */
  async function grow(waiting: readonly [number[], number[]]): Promise<Ending | undefined> {
    if (now() >= until) return 'time-spent';
    const enough = due ?? meeting;
    const limits = balls.map((ball, at) =>
      limitOf(ball, waiting[at] as number[], enough - leastOfHop - (balls[1 - at] as Ball).radius()),
    );
    await learn(
      balls.flatMap((ball, at) => (waiting[at] as number[]).filter((thing) => ball.costTo(thing) <= (limits[at] ?? 0))),
    );
    const [one, other] = balls.map((ball, at) => nearest(ball, waiting[at] as number[], limits[at] ?? 0)) as [number[], number[]];
    if (one.length + other.length === 0) return undefined;
    const smaller = other.length === 0 || (one.length > 0 && relationsOf(one) <= relationsOf(other)) ? one : other;
    const things = within(smaller, budget.nodes - searched.nodes, budget.relations - searched.relations);
    if (things.length === 0) return searched.nodes < budget.nodes ? 'relations-spent' : 'nodes-spent';
    const hops = await reader.hops(things.map((thing) => known.idOf(thing)));
    searched.nodes += things.length;
    searched.relations += hops.length;
    take(things, hops);
    for (const ball of balls) for (const thing of things) ball.spread(thing);
    for (const thing of balls.flatMap((ball) => ball.news()))
      meeting = Math.min(meeting, balls[0].costTo(thing) + balls[1].costTo(thing) - (known.costOf(thing) ?? 0));
    return undefined;
  }

  /** Of each thing that was read, the cheapest relation to every other one. */
  function take(things: readonly number[], hops: readonly Hop[]): void {
    const cheapest = new Map(things.map((thing) => [thing, new Map<number, number>()]));
    for (const hop of hops) {
      if (hop.id === hop.other || !mayWalk(rules, hop)) continue;
      const [to, other, cost] = [cheapest.get(known.numberOf(hop.id)), known.numberOf(hop.other), costOfHop(hop)];
      if (cost < (to?.get(other) ?? forever)) to?.set(other, cost);
    }
    for (const [thing, others] of cheapest) known.read(thing, others);
  }

  /** How far out things are read next: those of about one distance together, none much further than is enough. */
  function limitOf(ball: Ball, waiting: readonly number[], enough: number): number {
    const first = waiting.reduce((cost, thing) => Math.min(cost, ball.costTo(thing)), forever);
    return Math.min(first + batch.spread, Math.max(first + batch.spread / 4, enough));
  }

  /** The things that wait within a limit, the nearest first, as many as one request takes. */
  function nearest(ball: Ball, waiting: readonly number[], limit: number): number[] {
    const near = waiting.map((thing) => ({ thing, cost: ball.costTo(thing) })).filter(({ cost }) => cost <= limit);
    near.sort((a, b) => a.cost - b.cost);
    return within(
      near.map(({ thing }) => thing),
      batch.things,
      batch.relations,
      1,
    );
  }

  /** The first of the things that are not more and have not more relations than that. */
  function within(things: readonly number[], most: number, relations: number, atLeast = 0): number[] {
    let left = relations;
    const beyond = things.findIndex((thing, at) => {
      left -= degrees.get(thing) ?? 0;
      return at >= atLeast && (at >= most || left < 0);
    });
    return things.slice(0, beyond < 0 ? things.length : beyond);
  }

  function relationsOf(things: readonly number[]): number {
    return things.reduce((sum, thing) => sum + (degrees.get(thing) ?? 0), 0);
  }

  /** Asks what things are of which it is not known, so that it can be told whether and at what cost a path may pass them. */
  async function learn(things: readonly number[]): Promise<void> {
    const unknown = [...new Set(things)].filter((thing) => known.costOf(thing) === undefined);
    if (unknown.length === 0) return;
    const facts = await reader.facts(
      unknown.map((thing) => known.idOf(thing)),
      labels,
    );
    // What has gone from the graph since has no row: no path passes it.
    for (const thing of unknown) known.setCost(thing, forever);
    for (const one of facts) {
      const thing = known.numberOf(one.id);
      degrees.set(thing, one.degree);
      const may = request.via.includes(one.id) ? hadBegun(one, rules.asOf) : mayPass(rules, one);
      if (may) known.setCost(thing, costOfThing(one, request.hubs));
    }
  }

  /** Things that a path could pass though their own relations are not read. */
  function between(): number[] {
    return Array.from({ length: known.size() }, (_, thing) => thing).filter((thing) => known.neighbours(thing).length > 1);
  }

  function answer(bound: number): FoundPaths {
    const paths = best.paths.map(({ things, cost }) => ({
      ids: things.map((thing) => known.idOf(thing)),
      degrees: things.map((thing) => degrees.get(thing) ?? 0),
      cost: inSteps(cost),
    }));
    const proven = best.paths.filter(({ cost }) => cost <= bound).length;
    const none: Ending = balls.some((ball) => ball.radius() === forever) ? 'not-connected' : 'none-within-length';
    const whole: Ending = paths.length === k ? 'found' : paths.length > 0 ? 'all' : none;
    const [a, b] = balls.map(({ reach }) => reach) as [number, number];
    return {
      paths,
      proven: ended ? proven : paths.length,
      ended: ended ?? whole,
      searched: { ...searched, depth: { from: a, to: b } },
    };
  }
}
