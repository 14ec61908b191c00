import { useOpenInPrint } from '../dossier/useOpenInPrint.ts';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { view } from '../store.ts';
import { Actions } from './Actions.tsx';
import { againstFirst } from './finding.ts';
import { Matrix } from './Matrix.tsx';
import { matrixOf } from './matrix.ts';
import { findingWords } from './say.ts';
import type { Comparison, FigureRow } from './shapes.ts';
import { Table } from './Table.tsx';

interface Props {
  comparison: Comparison;
  figures: readonly FigureRow[];
  dataset: string;
}

/** The comparison on one sheet: what it comes to, then row by row. */
export function Sheet({ comparison, figures, dataset }: Props) {
  const t = words.value;
  const { table } = view.value;
  const { regions } = comparison;
  const sections = matrixOf(comparison, figures);
  const finding = findingWords(comparison);
  useOpenInPrint();
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <article class="sheet cmps" data-regions={regions.map(({ id }) => id).join(',')}>
      <header class="psum">
        <div>
          <h1>{finding}</h1>
          <Counts comparison={comparison} />
          <p class="caution">{t.caution}</p>
        </div>
        <Actions comparison={comparison} finding={finding} dataset={dataset} />
      </header>
      <p class="vh" role="status">
        {t.summary(
          regions.map((one) => thingName(one)),
          rows,
          finding,
        )}
      </p>
      {table ? <Table sections={sections} regions={regions} /> : <Matrix sections={sections} comparison={comparison} />}
    </article>
  );
}

/** What became of the yardstick's ways in each other region. */
function Counts({ comparison }: { comparison: Comparison }) {
  const t = words.value;
  const told = againstFirst(comparison).filter(({ counts }) => counts.length > 0);
  if (told.length === 0) return null;
  return (
    <ul class="tally">
      {told.map(({ counts, ...region }) => (
        <li key={region.id}>
          {t.counts(thingName(region))}
          {counts.map(({ judgement, count }) => (
            <span key={judgement}>
              {t.judgements[judgement]} <b>{count}</b>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
