import { fetchDisputed } from '../api.ts';
import { type Adopter, isPlan } from '../core/adopter.ts';
import { lagOf, lagText, otherLags } from '../core/lag.ts';
import { earlierElsewhere } from '../core/related.ts';
import { type End, type Tie as TieData, waysOf } from '../core/tie.ts';
import { leave, openDossier, select } from '../core/view.ts';
import { TieSample } from '../map/TieSample.tsx';
import { gradeOf } from '../map/tieStyles.ts';
import { nation } from '../map/tiles.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { act, byId, shown, text, view } from '../store.ts';
import { ModelFacts } from './ModelFacts.tsx';
import { fullName, shortName } from './names.ts';
import { TieProof } from './TieProof.tsx';
import { useLoad } from './useLoad.ts';

/** The tie that is picked: which way it goes, the words that state it, and what the dates say of it. */
export function Tie({ tie }: { tie: TieData }) {
  const t = text.value;
  const { source, target } = waysOf(tie);
  const says = t.relationSays[tie.relation]?.(fullName(tie.from.id), fullName(tie.to.id)) ?? '';
  return (
    <section class="hero" aria-labelledby="tie-name" data-tie={tie.id} tabIndex={-1}>
      <div class="crumb">
        <span>{t.selectedTie}</span>
        <button type="button" aria-label={t.close} onClick={() => act(leave)}>
          ✕
        </button>
      </div>
      <h2 id="tie-name" class="name">
        <EndName end={source} /> <i>→</i> <EndName end={target} />
      </h2>
      <p class="verd">
        <TieSample kind={tie.kind} />
        <b>{t.tieKinds[tie.kind]}</b>
        <span>
          {says}
          {tie.intended && t.intended}
        </span>
      </p>
      {tie.inference ? <ModelFacts inference={tie.inference} /> : <TieProof evidence={tie.evidence} />}
      <dl class="facts">
        <LagFact source={byId.value.get(source.id)} target={byId.value.get(target.id)} ends={[source, target]} />
        <Elsewhere tie={tie} />
        {!tie.inference && (
          <div>
            <dt>{t.grade}</dt>
            <dd class="w">{t.grades[gradeOf(tie.confidence)]}</dd>
            <dd class="s">{t.gradeOf(tie.confidence)}</dd>
          </div>
        )}
      </dl>
      <p class="to-dossier">
        <PageLink class="btn" change={openDossier(source.id, target.id)} title={t.dossier.openWhy}>
          {t.dossier.open}
        </PageLink>
      </p>
    </section>
  );
}

function EndName({ end: { id } }: { end: End }) {
  if (id === nation.id) return <>{fullName(id)}</>;
  return (
    <button type="button" onClick={() => act(select(id))}>
      {fullName(id)}
    </button>
  );
}

interface LagProps {
  source: Adopter | undefined;
  target: Adopter | undefined;
  ends: readonly [End, End];
}

/** Months between the two first dates, also by the dates that were not chosen; or what is missing for them. */
function LagFact({ source, target, ends }: LagProps) {
  const t = text.value;
  const { policy } = view.value;
  const both = [source, target].map((one) => (one?.disputed ? one.id : ''));
  const load = useLoad(both.some(Boolean) ? `${both.join(' ')} ${policy}` : null, (signal) =>
    Promise.all(both.map(async (id) => (id ? (await fetchDisputed(id, policy, signal)).dates : []))),
  );
  const lag = lagOf(source, target);
  const [ofSource = [], ofTarget = []] = load.value ?? [];
  const others = otherLags(source, target, ofSource, ofTarget);
  const plan = [source, target].some((one) => one && isPlan(one));
  const missing = ends.filter((_, index) => !(index === 0 ? source?.earliest : target?.latest));
  return (
    <div>
      <dt>{t.lagTitle}</dt>
      {lag ? (
        <dd class="w">
          {lagText(lag)}
          <small> {t.months}</small>
        </dd>
      ) : (
        <dd class="w">—</dd>
      )}
      {!lag && <dd class="s">{t.noDateOf(missing.map(({ id }) => shortName(id)))}</dd>}
      {lag && plan && <dd class="s">{t.lagToPlan}</dd>}
      {others.length > 0 && <dd class="s">{t.otherLags(others.map(lagText))}</dd>}
    </div>
  );
}

/** Who else it could have been. */
function Elsewhere({ tie }: { tie: TieData }) {
  const t = text.value;
  const earlier = earlierElsewhere(tie, shown.value);
  const dated = byId.value.get(waysOf(tie).target.id)?.earliest != null;
  return (
    <div>
      <dt>{t.elsewhere}</dt>
      <dd class="w">
        {dated ? earlier.length : '—'}
        {dated && <small> {t.places}</small>}
      </dd>
      {earlier.length > 0 && <dd class="s">{t.some(earlier.map(({ id }) => shortName(id)))}</dd>}
    </div>
  );
}
