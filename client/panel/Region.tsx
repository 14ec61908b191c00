import { isDated, isWithout, provinceOf } from '../core/adopter.ts';
import { toneOf } from '../core/tones.ts';
import { leave, openComparison, openGraph, openPaths, select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { markIn } from '../map/moment.ts';
import { Swatch } from '../map/Swatch.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { act, byId, component, known, rows, sieve, text, view } from '../store.ts';
import { Evidence } from './Evidence.tsx';
import { Leaders } from './Leaders.tsx';
import { fullName } from './names.ts';

/** The region in focus: how it stands at the day, and above all the words that say so. */
export function Region({ id }: { id: string }) {
  const t = text.value;
  const adopter = byId.value.get(id);
  const name = fullName(id);
  const mark = markIn(adopter, { ...sieve.value, known: known.value });
  const part = component.value?.component[view.value.lang];
  const own = rows.value.filter((one) => one.id !== id && provinceOf(one.id) === id);
  return (
    <section class="hero" aria-labelledby="region-name" data-region={id} tabIndex={-1}>
      <div class="crumb">
        <span>{t.selected}</span>
        <button type="button" aria-label={t.close} onClick={() => act(leave)}>
          ✕
        </button>
      </div>
      <h2 id="region-name" class="name">
        {name}
      </h2>
      <p class="verd">
        <Swatch mark={mark} tone={(adopter && toneOf(adopter)) ?? 't2020'} />
        <b>{adopter ? (isWithout(adopter) ? t.withoutIt : dateWords(adopter, t)) : known.value ? t.noneTitle : t.reading}</b>
        <span>{adopter ? verdict(adopter.status, t.marks[mark]) : ''}</span>
        {adopter?.disputed && <span>◇ {t.twoDates}</span>}
      </p>
      {adopter && !isWithout(adopter) && <Evidence adopter={adopter} />}
      {adopter && isWithout(adopter) && <p class="lack">{t.spread.noComponent(part ?? '')}</p>}
      {!adopter && known.value && <p class="lack">{part === undefined ? t.noneText(name) : t.spread.notMentioned(part)}</p>}
      {adopter && !isWithout(adopter) && !isDated(adopter) && adopter.latest === null && <p class="lack">{t.undatedText}</p>}
      {adopter && (
        <dl class="fx">
          {adopter.equivalence && (
            <div>
              <dt>{t.alike}</dt>
              <dd lang="zh">{adopter.equivalence}</dd>
            </div>
          )}
          {adopter.wordings && adopter.wordings.length > 0 && (
            <div>
              <dt>{t.spread.wordings}</dt>
              <dd lang="zh">{adopter.wordings.join('、')}</dd>
            </div>
          )}
          {adopter.document && (
            <div>
              <dt>{t.document}</dt>
              <dd lang="zh">{adopter.document.label}</dd>
            </div>
          )}
          <Leaders region={id} />
        </dl>
      )}
      <p class="src">
        <PageLink change={openGraph(id)}>{t.openGraph}</PageLink> · <PageLink change={openPaths(id)}>{t.pathsFrom}</PageLink> ·{' '}
        <PageLink change={openComparison([id])}>{t.compareWith}</PageLink>
      </p>
      {own.length > 0 && (
        <>
          <h3 class="lab">{t.within(name)}</h3>
          <ul class="own">
            {own.map((one) => (
              <li key={one.id}>
                <button type="button" lang="zh" onClick={() => act(select(one.id))}>
                  {one.label}
                </button>
                <span>{dateWords(one, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function verdict(status: string | null, mark: string): string {
  const { statuses } = text.value;
  return status === 'pilot' || status === 'exploring' ? `${statuses[status] ?? status} · ${mark}` : mark;
}
