import type { Anchor } from '../core/anchor.ts';
import { openTie } from '../core/things.ts';
import { sayDate } from '../core/words.ts';
import { predicateWord } from '../locales/say.ts';
import { words } from '../locales/sources/index.ts';
import { Take } from '../panel/Take.tsx';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { ThingLink } from '../shell/ThingLink.tsx';
import { act, text } from '../store.ts';
import { fetchStated } from './api.ts';
import { KindSample } from './KindSample.tsx';
import { kindOf, kindsOf } from './kinds.ts';
import { pickQuote, spanOf } from './place.ts';
import { overlapping } from './segments.ts';
import type { Evidence, Source, Statement } from './shapes.ts';
import { marksRead } from './text.ts';
import { step } from './useKeys.ts';

/** The quote that is picked and all that was read in it; then what overlaps it. */
export function Stated({ quote, source }: { quote: string; source: Source }) {
  const t = words.value;
  const load = useLoad(quote, (signal) => fetchStated(quote, signal));
  const { value, problem } = load;
  const span = spanOf(quote);
  const others = span ? overlapping(span, marksRead(source.id)) : [];
  return (
    <section class="hero" aria-label={t.quote} data-quote={quote}>
      <p class="btns">
        <button type="button" class="btn" onClick={() => step(source, -1)}>
          {t.previous} <kbd>K</kbd>
        </button>
        <button type="button" class="btn" onClick={() => step(source, 1)}>
          {t.next} <kbd>J</kbd>
        </button>
        <button type="button" class="btn out" onClick={() => act(pickQuote(null))}>
          {t.close} <kbd>Esc</kbd>
        </button>
      </p>
      {problem && <Notice problem={problem} retry={load.retry} />}
      {!value && !problem && (
        <p class="wait" role="status">
          {t.reading}
        </p>
      )}
      {value && (
        <>
          {value.source.standing === 'reference' ? (
            <div class="noq">
              <p class="row" lang="zh">
                {value.quote}
              </p>
            </div>
          ) : (
            <blockquote lang="zh" class={value.quote.length > 60 ? 'long' : ''}>
              <p>
                <mark>{value.quote}</mark>
              </p>
            </blockquote>
          )}
          <p class="src">
            <cite lang="zh">{value.source.title}</cite>
            {text.value.line(value.line)} · <code>{value.ref}</code> · <Take anchors={[anchorOf(value)]} />
          </p>
          <h2 class="lab" aria-live="polite">
            {value.statements.length > 0 ? t.states(value.statements.length) : t.statesNothing}
          </h2>
          <ul class="sts">
            {inOrder(value.statements).map((one) => (
              <Item key={one.id} statement={one} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2 class="lab">{t.overlapping}</h2>
          <ul class="ovl">
            {others.map((one) => (
              <li key={one.ref}>
                <PageLink change={pickQuote(one.ref)}>
                  {one.kinds.slice(0, 3).map((id) => (
                    <KindSample key={id} id={id} />
                  ))}
                  <q lang="zh">{one.quote}</q>
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const anchorOf = ({ ref, quote, line, source, statements }: Evidence): Anchor => ({
  ref,
  quote,
  line,
  statements: statements.map(({ id }) => id),
  source: { title: source.title, date: source.date ?? null, standing: source.standing },
});

function inOrder(statements: readonly Statement[]): Statement[] {
  const said = ({ subject, predicate }: Statement) => ({ kind: subject.kind, predicate });
  const order = kindsOf(statements.map(said));
  return statements.toSorted((a, b) => order.indexOf(kindOf(said(a))) - order.indexOf(kindOf(said(b))));
}

function Item({ statement }: { statement: Statement }) {
  const t = words.value;
  const { subject, predicate, object, value, assertion, modality, polarity, confidence, rule, qualifiers } = statement;
  const tie = object && openTie(subject, predicate, object);
  const qualified = (name: string, value: string) =>
    `${t.qualifiers[name] ?? name} ${t.standings[value] ?? text.value.statuses[value] ?? text.value.standings[value] ?? value}`;
  const notes = [
    t.assertions[assertion] ?? assertion,
    t.modalities[modality] ?? modality,
    polarity === 'negated' ? t.negated : '',
    t.confidence(confidence),
    ...Object.entries(qualifiers ?? {}).map(([name, value]) => qualified(name, String(value))),
  ].filter(Boolean);
  return (
    <li data-predicate={predicate}>
      <KindSample id={kindOf({ kind: subject.kind, predicate })} />
      <div>
        <p class="say">
          <ThingLink thing={subject} /> <span>{predicateWord(predicate)}</span>{' '}
          {object ? (
            <ThingLink thing={object} />
          ) : (
            <b lang="zh">{predicate === 'date' ? sayDate(String(value), text.value) : String(value)}</b>
          )}
        </p>
        <p class="s">
          {notes.join(' · ')} · {t.rule} <code>{rule}</code>
          {tie && (
            <>
              {' · '}
              <PageLink change={tie}>{t.dossier}</PageLink>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
