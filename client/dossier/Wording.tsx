import { fetchEvidence } from '../api.ts';
import { type Passage, type Proof, passagesOf } from '../core/passages.ts';
import { thingName } from '../panel/names.ts';
import { Quote } from '../panel/Quote.tsx';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { text } from '../store.ts';
import { Cites } from './Cites.tsx';
import { Name } from './Name.tsx';
import type { Part } from './notes.ts';
import type { Dossier, Quote as Words } from './shape.ts';

type Run = Dossier['wording']['runs'][number];

/** Runs that stand open on the screen; the rest on demand. */
const first = 4;

/** The same characters in the sources on both, marked in the sentences in which they stand. */
export function Wording({ dossier, notes }: Part) {
  const t = text.value.dossier;
  const { runs, compared, total } = dossier.wording;
  const refs = [...new Set(runs.flatMap(({ from, to }) => [...from, ...to].map(({ ref }) => ref)))];
  const load = useLoad(refs.length > 0 ? refs.join(' ') : null, (signal) => fetchEvidence(refs, signal));
  const proofs = new Map(load.value?.map((one) => [one.ref, one]));
  const line = (run: Run) => <Line key={run.id} run={run} proofs={proofs} dossier={dossier} notes={notes} />;
  return (
    <section class="al" aria-labelledby="wording">
      <h2 id="wording" class="lab">
        {t.wording}
        {total > 0 && <span>{total}</span>}
      </h2>
      {load.problem && <Notice problem={load.problem} retry={load.retry} />}
      {runs.length === 0 ? <p class="lack">{t.wordingNone}</p> : <ol>{runs.slice(0, first).map(line)}</ol>}
      {runs.length > first && (
        <details>
          <summary>{t.moreRuns(runs.length - first)}</summary>
          <ol>{runs.slice(first).map(line)}</ol>
        </details>
      )}
      <p class="note">{t.compared(compared.from, compared.to)}</p>
    </section>
  );
}

function Line({ run, proofs, dossier, notes }: Part & { run: Run; proofs: ReadonlyMap<string, Proof> }) {
  const t = text.value.dossier;
  const origin = run.oneSource ? t.oneSource : run.distinctive ? t.distinctive : '';
  const sides = [
    { region: dossier.from, quotes: run.from },
    { region: dossier.to, quotes: run.to },
  ];
  return (
    <li data-run={run.text}>
      <h3 lang="zh">{run.text}</h3>
      <p class="note">
        {t.run(run.characters, run.usedBy, dossier.wording.regions)}
        {origin && ` · ${origin}`}
      </p>
      <div class="pair">
        {sides.map(({ region, quotes }) => (
          <section key={region.id} aria-label={thingName(region)}>
            <p class="wn">
              <Name thing={region} /> <Cites quotes={quotes} notes={notes} />
            </p>
            {passages(quotes, proofs, dossier).map((passage, index) => (
              <Quote key={index} passage={passage} />
            ))}
          </section>
        ))}
      </div>
    </li>
  );
}

/** The run in its sentence; until that is read, and where it cannot be, the run alone. */
function passages(quotes: readonly Words[], proofs: ReadonlyMap<string, Proof>, { sources }: Dossier): Passage[] {
  const found = quotes.flatMap(({ ref }) => proofs.get(ref) ?? []);
  if (found.length === quotes.length) return passagesOf(found);
  return quotes.flatMap(({ ref, quote, line, source: id }) => {
    const source = sources.find((one) => one.id === id);
    const from = source && { ...source, date: source.date ?? null };
    const quotes = [{ ref, quote, line, statements: [] }];
    return from
      ? [{ text: quote, marks: [[0, quote.length]], line, source: from, claims: [], ref, quotes } satisfies Passage]
      : [];
  });
}
