import type { Route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { detailsRoute } from '../things/detailsRoute.ts';
import { thingRowSchema } from './body.ts';
import { fieldsOf, type Label } from './fields.ts';
import { listRoute } from './list.ts';
import { thingsShown } from './show.ts';
import { allOf, bestKnownOf, thingTable } from './things.ts';

/** The resources of things: the last part of the address of each, what one of them is called there, and their label. */
const kinds = [
  ['regions', 'region', 'Region'],
  ['documents', 'document', 'Document'],
  ['organizations', 'organization', 'Organization'],
  ['people', 'person', 'Person'],
  ['leaderships', 'leadership', 'Leadership'],
  ['adoptions', 'adoption', 'Adoption'],
  ['policies', 'policy', 'Policy'],
  ['mechanisms', 'mechanism', 'Mechanism'],
  ['components', 'component', 'Component'],
  ['clusters', 'cluster', 'Cluster'],
  ['observations', 'observation', 'Observation'],
  ['problems', 'problem', 'Problem'],
  ['proposals', 'proposal', 'Proposal'],
  ['enterprises', 'enterprise', 'Enterprise'],
  ['media', 'medium', 'Medium'],
] as const satisfies readonly (readonly [string, string, Label])[];

/** Made once: the schemas have names of their own. */
const resources = kinds.map(([name, one, label]) => {
  const fields = fieldsOf(label);
  return { name, one, label, fields, row: thingRowSchema(`${label}Row`, fields) };
});

/** The list of each kind of thing and, under `/{id}`, everything about one. */
export function resourceRoutes(service: Service): Route[] {
  return resources.flatMap(({ name, one, label, fields, row }) => [
    listRoute(service, {
      name,
      fields,
      row,
      table: async ({ ids }) => thingTable(service, await allOf(service, label), fields, ids),
      some: async () => thingTable(service, await bestKnownOf(service, label), fields, null),
      show: (rows, shown, { ids }) => thingsShown(service, rows, fields, shown, ids),
    }),
    detailsRoute(service, { name, one, type: label }),
  ]);
}
