import { fetchEvidence } from '../api.ts';
import { toggleTable } from '../core/view.ts';
import { useOpenInPrint } from '../dossier/useOpenInPrint.ts';
import { words } from '../locales/paths/index.ts';
import { thingName } from '../panel/names.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { act, view } from '../store.ts';
import { addressOf } from './api.ts';
import type { Asked } from './asked.ts';
import { callOf } from './call.ts';
import { Ended } from './Ended.tsx';
import { Overview } from './Overview.tsx';
import { PathColumn } from './PathColumn.tsx';
import type { Found, Path } from './shapes.ts';
import { Table } from './Table.tsx';
import { findingOf, firstPlaces, proofKey, stepKey } from './ways.ts';

/** What was found: the finding, the picture, and the paths side by side or as a table. */
export function Result({ found, asked }: { found: Found; asked: Asked }) {
  const t = words.value;
  const { data: paths, meta } = found;
  const { table, lang, own } = view.value;
  const picked = Math.min(paths.length - 1, Number(own['pick'] ?? '') || 0);
  const { direct, through, ...finding } = findingOf(paths, meta.from, meta.to);
  const [quotedAt, toldAt] = [firstPlaces(paths, proofKey), firstPlaces(paths, stepKey)];
  const refs = [...new Set(paths.flatMap(({ hops }) => hops).flatMap(({ quotes }) => quotes.map(({ ref }) => ref)))];
  const load = useLoad(refs.join(' '), (signal) => fetchEvidence(refs, signal));
  const proofs = new Map(load.value?.map((one) => [one.ref, one]));
  useOpenInPrint();
  return (
    <article class="sheet pths" data-from={meta.from.id} data-to={meta.to.id}>
      <header class="psum">
        <div>
          <h1 tabIndex={-1}>
            {t.finding({
              ...finding,
              direct: direct ? direct.sentence[lang] : null,
              through: through ? callOf(through) : null,
            })}
          </h1>
          <p>
            {meta.reason === 'all' ? t.allThere(paths.length, asked.longest) : ''} {t.order}
          </p>
        </div>
        <Tools asked={asked} paths={paths} />
      </header>
      <p class="vh" role="status">
        {t.summary(
          thingName(meta.from),
          thingName(meta.to),
          paths.map((path, index) => t.summaryPath(t.letter(index), path.length, path.sentence[lang])),
        )}
      </p>
      <Ended found={found} asked={asked} />
      {load.problem && <Notice problem={load.problem} retry={load.retry} kept />}
      {table ? (
        <Table paths={paths} picked={picked} />
      ) : (
        <>
          <Overview paths={paths} picked={picked} />
          <div class="pcols">
            {paths.map((path, index) => (
              <PathColumn
                key={path.things.map(({ id }) => id).join('\n')}
                found={found}
                index={index}
                picked={index === picked}
                asked={asked}
                proofs={proofs}
                quotedAt={quotedAt}
                toldAt={toldAt}
              />
            ))}
          </div>
        </>
      )}
    </article>
  );
}

function Tools({ asked, paths }: { asked: Asked; paths: readonly Path[] }) {
  const t = words.value;
  const { table } = view.value;
  const things = [...new Set(paths.flatMap((path) => path.things.map(({ id }) => id)))];
  const query = new URLSearchParams([['format', 'gexf'], ...things.map((id) => ['thing', id])] as [string, string][]);
  return (
    <p class="btns">
      <button type="button" class="btn" aria-pressed={table} onClick={() => act(toggleTable)}>
        {table ? t.openPicture : t.openTable} <kbd>T</kbd>
      </button>
      <details class="save">
        <summary class="btn">{t.save}</summary>
        <div>
          <a href={addressOf(asked)} download="paths.json">
            {t.saveAnswer}
          </a>
          <a href={`/api/v1/export?${query}`} download="paths.gexf">
            {t.saveGraph}
          </a>
        </div>
      </details>
      <button type="button" class="btn p" aria-keyshortcuts="P" onClick={() => print()}>
        {t.print} <kbd>P</kbd>
      </button>
    </p>
  );
}
