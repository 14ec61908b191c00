import { z } from 'zod';
import { Change, readChange } from '../../graph/history.ts';
import { paging } from '../paging/cursor.ts';
import { listOf, page } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';

const { statements, sources, kinds, ...versions } = Change.shape;

const ChangeRow = z
  .object({
    number: versions.number.describe('the later, the higher'),
    at: versions.at.describe('when, in UTC, by the clock of whoever did it'),
    before: versions.before.describe('the version of the data until then'),
    after: versions.after.describe('the version since'),
    statements: statements.describe('of all sources together'),
    sources: sources.describe(
      'added: new; replaced: in the place of former, a source of its name; changed: other rules read it, or other rows of a reference table are in use; removed',
    ),
    kinds: kinds.describe('statements by the kind of thing that they are about'),
  })
  .meta({ id: 'DatasetChange' });

/** What each ingestion and removal did to the data. */
export function changesRoute(service: Service): Route {
  return route({
    path: '/api/v1/dataset/changes',
    id: 'dataset_changes',
    tag: 'data',
    summary:
      'What changed from one version of the data to the next, the newest first: sources that came, changed or went, and statements',
    parameters: { path: z.object({}), query: z.object(paging) },
    body: listOf(ChangeRow),
    // A version can come back when a source that was added goes again; what happened between is told all the same.
    cached: false,
    problems: [503],
    async handle(asked) {
      const [dataset, [counted]] = await Promise.all([service.dataset(), lookup(service, 'changes-counted')]);
      const read = async (skip: number, limit: number) => ({
        rows: (await lookup(service, 'changes', { skip, limit })).map(({ change }) => readChange(change)),
        total: Number(counted?.['total'] ?? 0),
      });
      return page(asked, dataset, ['changes', counted?.['newest'] ?? 0], read);
    },
  });
}
