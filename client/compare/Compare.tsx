import './style.css';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { usePageTitle } from '../shell/usePageTitle.ts';
import { view } from '../store.ts';
import { fetchComparison } from './api.ts';
import { askedIn } from './asked.ts';
import { Regions } from './Regions.tsx';
import { Sheet } from './Sheet.tsx';
import { Start } from './Start.tsx';

/** 比较: two to five regions side by side, each cell with the words that prove it. */
export function Compare() {
  const t = words.value;
  const { policy, own } = view.value;
  const { regions } = askedIn(own);
  const key = regions.length > 1 ? JSON.stringify([regions, policy]) : null;
  const load = useLoad(key, (signal) => fetchComparison(regions, policy, signal));
  const { value, problem } = load;
  usePageTitle(value ? `${t.pageTitle(value.comparison.regions.map((one) => thingName(one)))} · ${t.title}` : t.title);
  return (
    <div class="cmp">
      <Regions ids={regions} known={value?.comparison.regions ?? []} />
      <main id="main" tabIndex={-1} aria-busy={key !== null && !value && !problem}>
        {key === null && <Start chosen={regions.length} />}
        {problem && <Notice problem={problem} retry={load.retry} />}
        {key !== null && !value && !problem && (
          <p class="wait" role="status">
            {t.reading}
          </p>
        )}
        {value && <Sheet {...value} />}
      </main>
    </div>
  );
}
