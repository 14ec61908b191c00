import { z } from 'zod';
import type { Row } from '../../graph/store.ts';
import { ThingRow, toThing } from '../things/thing.ts';

const standings = ['adopted', 'similar', 'planned', 'called for', 'stated as not adopted'] as const;

type Standing = (typeof standings)[number];

/** What the sources say of a region and a policy. */
export const StandingRow = z.object({
  region: ThingRow,
  standing: z
    .enum(standings)
    .describe('the firmest: it has it, has what works alike, means to, ought to, or is said not to have it'),
  denied: z
    .boolean()
    .describe('whether a source says that it has it not, whatever others say: so it was on the day of that source'),
  evidence: z.array(z.string()),
});

export type StandingRow = z.infer<typeof StandingRow>;

const Said = z.object({
  status: z.string().nullish(),
  polarity: z.enum(['affirmed', 'negated']),
  modality: z.string(),
  evidence: z.array(z.string()),
});

/**
 * One row a region of which any source says something; all others are not mentioned, which is no standing.
 * @param rows of `lookup/standings-in-policy.cypher`
 */
export function standingsOf(rows: readonly Row[]): StandingRow[] {
  const found = new Map<string, StandingRow>();
  for (const { region, ...row } of rows) {
    const thing = toThing(region);
    if (!thing) continue;
    const said = Said.parse(row);
    const standing = standingOf(said);
    const known = found.get(thing.id);
    const firmer = !known || standings.indexOf(standing) < standings.indexOf(known.standing);
    found.set(thing.id, {
      region: thing,
      standing: firmer ? standing : known.standing,
      denied: said.polarity === 'negated' || known?.denied === true,
      evidence: [...new Set([...(known?.evidence ?? []), ...said.evidence])].sort(),
    });
  }
  return [...found.values()];
}

function standingOf({ status, polarity, modality }: z.infer<typeof Said>): Standing {
  if (polarity === 'negated') return 'stated as not adopted';
  if (modality === 'called_for') return 'called for';
  if (status === 'adopted' || status === 'pilot') return 'adopted';
  return status === 'similar' ? 'similar' : 'planned';
}
