import { words } from '../locales/paths/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { countedTo, countPaths } from './api.ts';
import { type Asked, askFor } from './asked.ts';
import { Ended } from './Ended.tsx';
import { liftsOf } from './lifts.ts';
import { nameOf } from './names.ts';
import type { Found } from './shapes.ts';

/** No path: why, and which one change of the conditions would give some, with how many. */
export function None({ found, asked }: { found: Found; asked: Asked }) {
  const t = words.value;
  const { reason, longer, complete } = found.meta;
  const lifts = liftsOf(asked, longer ?? null);
  const key = complete ? JSON.stringify(asked) : null;
  const { value, problem } = useLoad(key, (signal) =>
    Promise.all(lifts.map(({ change }) => countPaths({ ...asked, ...change }, signal))),
  );
  const open = lifts
    .map((lift, index) => ({ ...lift, count: value?.[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <section class="nothing">
      <h1 tabIndex={-1}>
        <span aria-hidden="true">◌ </span>
        {t.none}
      </h1>
      <Ended found={found} asked={asked} />
      {complete && <p>{t.noneWhy[reason]?.(asked.longest, asked.until ?? '')}</p>}
      <p class="lack">{t.noneData}</p>
      {complete && lifts.length > 0 && (
        <>
          <h2 class="lab">{t.change}</h2>
          {!value && !problem && (
            <p class="wait" role="status">
              {t.changing}
            </p>
          )}
          {value && open.length === 0 && <p class="lack">{t.changeNone}</p>}
          <ul class="ways">
            {open.map(({ name, thing, to, change, count }) => (
              <li key={`${name} ${thing}`}>
                <PageLink class="btn" change={askFor(change)}>
                  {t.lift(liftWord(name, thing, to), t.counted(count, countedTo))}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function liftWord(name: ReturnType<typeof liftsOf>[number]['name'], thing: string, to: number): string {
  const { lifts } = words.value;
  if (name === 'via' || name === 'avoid') return lifts[name](nameOf(thing));
  return name === 'longest' ? lifts.longest(to) : lifts[name];
}
