import type { Known } from '../graph/facts.ts';
import { type Group, groupsOf } from '../graph/groups.ts';
import { there } from '../picture.ts';
import { close, open } from '../state/changes.ts';
import { facts, go, state } from '../store.ts';
import { kindName, relationWord, words } from '../words.ts';

/** What can be opened at a thing, by relation and kind, each with its count before the click. */
export function Openings({ thing }: { thing: Known }) {
  const t = words.value;
  const groups = groupsOf(thing, facts.value, there.value);
  const fresh = new Set(groups.filter((group) => group.fresh > 0).map(({ by }) => by)).size;
  const opened = new Set(state.value.opened.filter(({ id }) => id === thing.id).map(({ by }) => by));
  const total = groups.reduce((sum, group) => sum + group.fresh, 0);
  return (
    <div class="exp">
      <h3>{t.openBy}</h3>
      {fresh === 0 && <p class="why">{t.complete}</p>}
      <ul>
        {groups.map((group) => (
          <li key={group.by}>
            <Opening id={thing.id} group={group} on={opened.has(group.by)} />
          </li>
        ))}
      </ul>
      {total > 0 && (
        <button type="button" class="btn" onClick={() => go(open([thing.id]))}>
          {t.openAll(total)}
        </button>
      )}
      {opened.has('*') && (
        <button type="button" class="btn" onClick={() => go(close([thing.id], '*'))}>
          {t.close}
        </button>
      )}
    </div>
  );
}

function Opening({ id, group, on }: { id: string; group: Group; on: boolean }) {
  const t = words.value;
  const { by, relation, direction, fresh, all } = group;
  return (
    <button
      type="button"
      class="btn"
      data-by={by}
      aria-pressed={on}
      title={on ? t.openedBy : undefined}
      disabled={fresh === 0 && !on}
      onClick={() => go(on ? close([id], by) : open([id], by))}
    >
      <span>
        {relationWord(relation, direction)} · {kindName(group)}
      </span>
      <b>{fresh > 0 ? `+${fresh}` : all}</b>
    </button>
  );
}
