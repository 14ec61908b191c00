import { isRegion } from '../../core/things.ts';
import { openComparison, openPaths } from '../../core/view.ts';
import { thingName } from '../../panel/names.ts';
import { PageLink } from '../../shell/PageLink.tsx';
import { glyphOf } from '../graph/families.ts';
import { choose } from '../state/changes.ts';
import { facts, look } from '../store.ts';
import { words } from '../words.ts';

/** Regions that fit side by side. */
const mostCompared = 5;

/** Several things that are selected. */
export function Several({ ids }: { ids: readonly string[] }) {
  const things = ids.flatMap((id) => facts.value.things.get(id) ?? []);
  const [one, other, ...more] = things;
  const regions = things.filter(isRegion);
  return (
    <section class="hero several" tabIndex={-1}>
      <h2 class="name">{words.value.chosen(ids.length)}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            <button type="button" onClick={() => look(choose([thing.id]))}>
              <i aria-hidden="true">{glyphOf(thing.kind)}</i> <span lang="zh">{thingName(thing)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="open">
        {one && other && more.length === 0 && (
          <PageLink change={openPaths(one.id, other.id)}>{words.value.pathsBetween}</PageLink>
        )}
        {regions.length > 1 && regions.length <= mostCompared && regions.length === things.length && (
          <PageLink change={openComparison(regions.map(({ id }) => id))}>{words.value.sideBySide}</PageLink>
        )}
      </p>
    </section>
  );
}
