import { z } from 'zod';
import type { Row as CascadeRow } from '../../diffusion/cascades/read.ts';
import { namedId } from '../../graph/ids.ts';
import type { Row } from '../../graph/store.ts';
import { type ThingRow, toThing } from '../things/thing.ts';

/** That a region took up a policy or a component of one, when, and what proves it. */
export interface AdoptionRow extends CascadeRow {
  where: ThingRow;
  evidence: string[];
}

/** An empty time would say that the region is known to have done without. */
export const undated = 'unknown';

/** Not by the day asked for: the region is one of the graph all the same. */
export const later = 'later';

/**
 * The adoptions of the graph as rows of cascades.
 * @param rows of `lookup/adoptions.cypher` @param models whom each region followed in which policy, by `modelsIn`
 * @param whole policies that have components, and are of one family with them
 */
export function adoptionRows(
  rows: readonly Row[],
  { pins }: Models,
  whole: ReadonlySet<string>,
): { adoptions: AdoptionRow[]; policies: ThingRow[] } {
  const policies = new Map<string, ThingRow>();
  const adoptions = rows.flatMap(({ date, policy, region, evidence }): AdoptionRow[] => {
    const [what, where] = [toThing(policy), toThing(region)];
    if (!what || !where) return [];
    policies.set(what.id, what);
    const follows = pins.get(key(what.id, where.id)) ?? [];
    return [
      {
        policy: what.id,
        ...(whole.has(what.id) ? { family: what.id } : {}),
        region: where.id,
        time: typeof date === 'string' ? date : undated,
        level: where.kind.toLowerCase(),
        ...(follows.length > 0 ? { follows: follows.join('|') } : {}),
        where,
        evidence: Array.isArray(evidence) ? evidence.map(String) : [],
      },
    ];
  });
  return { adoptions, policies: [...policies.values()] };
}

const key = (policy: string, region: string) => `${policy}\u001f${region}`;

/** What sources say of who followed whom, as models of diffusion take it. */
export interface Models {
  /** By policy and follower: its models as stated facts, one of which is the source of its adoption. */
  pins: ReadonlyMap<string, readonly string[]>;
  /** Weaker cues: the follower names the other as earlier, or means to follow it. */
  cues: readonly { origin: string; destination: string }[];
}

const ModelRow = z.object({
  predicate: z.enum(['LEARNED_FROM', 'REFERRED_TO', 'DIRECTED']),
  subject: z.string(),
  object: z.string(),
  modality: z.string(),
  qualifiers: z.string().nullish(),
});

/**
 * Stated references as pins and priors of the models. One that names no policy pins none, as regions learn many things
 * from each other.
 * @param rows of `lookup/models-stated.cypher`
 */
export function modelsIn(rows: readonly Row[]): Models {
  const pins = new Map<string, string[]>();
  const cues = new Map<string, Models['cues'][number]>();
  for (const row of rows) {
    const { predicate, subject, object, modality, qualifiers } = ModelRow.parse(row);
    const [origin, destination] = predicate === 'DIRECTED' ? [subject, object] : [object, subject];
    const { policy } = z.object({ policy: z.string().optional() }).parse(JSON.parse(qualifiers ?? '{}'));
    if (modality !== 'fact' || predicate === 'REFERRED_TO') cues.set(key(origin, destination), { origin, destination });
    else if (policy !== undefined) {
      const of = key(namedId('Policy', policy), destination);
      const known = pins.get(of) ?? [];
      pins.set(of, [...new Set([...known, origin])].sort());
    }
  }
  return { pins, cues: [...cues.values()] };
}
