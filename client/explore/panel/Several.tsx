import { openPaths } from '../../core/view.ts';
import { thingName } from '../../panel/names.ts';
import { PageLink } from '../../shell/PageLink.tsx';
import { glyphOf } from '../graph/families.ts';
import { choose } from '../state/changes.ts';
import { facts, look } from '../store.ts';
import { words } from '../words.ts';

/** Several things that are selected. */
export function Several({ ids }: { ids: readonly string[] }) {
  const things = ids.flatMap((id) => facts.value.things.get(id) ?? []);
  const [one, other, ...more] = things;
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
      {one && other && more.length === 0 && (
        <p class="open">
          <PageLink change={openPaths(one.id, other.id)}>{words.value.pathsBetween}</PageLink>
        </p>
      )}
    </section>
  );
}
