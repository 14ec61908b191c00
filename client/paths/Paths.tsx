import './style/index.css';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../locales/paths/index.ts';
import { thingName } from '../panel/names.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { view } from '../store.ts';
import { fetchPaths } from './api.ts';
import { type Asked, askedIn } from './asked.ts';
import { Conditions } from './Conditions.tsx';
import { Ends } from './Ends.tsx';
import { None } from './None.tsx';
import { remember, useNames } from './names.ts';
import { Result } from './Result.tsx';
import { Start } from './Start.tsx';
import type { Found } from './shapes.ts';

/** 路径: how two things are connected, each step as a sentence with the words that prove it. */
export function Paths() {
  const t = words.value;
  const asked = askedIn(view.value.own);
  const { start, end, via, avoid } = asked;
  const whole = start !== null && end !== null;
  const same = whole && start === end;
  const key = whole && !same ? JSON.stringify({ ...asked }) : null;
  const load = useLoad(key, (signal) => fetchPaths(asked, signal));
  const found = useKept(load.value, load.problem === undefined && key !== null, `${start}\n${end}`);
  useNames([start, end, ...via, ...avoid].flatMap((id) => id ?? []));
  usePageTitle(found ? `${t.pairTitle(thingName(found.meta.from), thingName(found.meta.to))} · ${t.title}` : t.title);
  useKeptFocus(load.value);
  return (
    <div class="pth">
      <Ends asked={asked} found={found} />
      <Conditions asked={asked} found={found} />
      <main id="main" tabIndex={-1} aria-busy={key !== null && load.state === 'loading'}>
        {!whole && <Start asked={asked} />}
        {same && <p class="lack">{t.same}</p>}
        {load.problem && <Notice problem={load.problem} retry={load.retry} />}
        {key !== null && !found && !load.problem && (
          <p class="wait" role="status">
            {t.reading}
          </p>
        )}
        {found && key !== null && <Outcome found={found} asked={asked} />}
      </main>
    </div>
  );
}

function Outcome({ found, asked }: { found: Found; asked: Asked }) {
  return found.data.length > 0 ? <Result found={found} asked={asked} /> : <None found={found} asked={asked} />;
}

/** While the same two ends are asked for under other conditions, the last answer stays. */
function useKept(value: Found | undefined, waiting: boolean, ends: string): Found | undefined {
  const kept = useRef<{ ends: string; found: Found } | undefined>(undefined);
  useEffect(() => {
    if (!value) return;
    kept.current = { ends, found: value };
    remember([value.meta.from, value.meta.to, ...value.meta.via, ...value.data.flatMap(({ things }) => things)]);
  }, [value]);
  return value ?? (waiting && kept.current?.ends === ends ? kept.current.found : undefined);
}

/** What was pressed may have gone with the path it stood on: the keyboard goes on from the answer's title. */
function useKeptFocus(value: Found | undefined): void {
  const before = useRef(value);
  useEffect(() => {
    const again = before.current !== undefined;
    before.current = value ?? before.current;
    if (again && value && document.activeElement === document.body)
      document.querySelector<HTMLElement>('.psum h1')?.focus({ preventScroll: true });
  }, [value]);
}
