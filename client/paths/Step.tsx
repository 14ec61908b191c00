import { type Passage, type Proof, passagesOf } from '../core/passages.ts';
import { plainest } from '../core/quotes.ts';
import { isRegion, openQuote, openTie } from '../core/things.ts';
import { words } from '../locales/paths/index.ts';
import { Quote } from '../panel/Quote.tsx';
import { Rest } from '../panel/Rest.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { text, view } from '../store.ts';
import type { Asked } from './asked.ts';
import { Stop } from './Stop.tsx';
import type { Hop, Relation } from './shapes.ts';
import { lineOf } from './strength.ts';
import type { Place } from './ways.ts';

interface Props {
  hop: Hop;
  place: Place;
  /** Where its words are quoted: here, or at a step before. */
  quoted: Place;
  /** Where the same step stands first. */
  told: Place;
  inner: boolean;
  asked: Asked;
  proofs: ReadonlyMap<string, Proof>;
}

/** A step of a path: where it starts, how it reads, and the words that prove it. */
export function Step({ hop, place, quoted, told, inner, asked, proofs }: Props) {
  const t = words.value;
  const { lang } = view.value;
  const here = (other: Place) => other.path === place.path && other.step === place.step;
  return (
    <li class={`st ${lineOf(hop)}`} id={`step-${place.path}-${place.step}`} tabIndex={-1} data-relation={hop.relation}>
      <Stop thing={hop.from} inner={inner} asked={asked} />
      <p class="say">{hop.sentence[lang]}</p>
      {here(quoted) ? (
        <Words hop={hop} proofs={proofs} />
      ) : (
        <p class="src">
          <a href={`#step-${quoted.path}-${quoted.step}`}>{t.alike(t.letter(quoted.path), quoted.step + 1)}</a>
        </p>
      )}
      {here(told) && <Also hop={hop} />}
    </li>
  );
}

function Words({ hop, proofs }: { hop: Hop; proofs: ReadonlyMap<string, Proof> }) {
  const t = words.value;
  const [first, ...rest] = plainest(passages(hop, proofs));
  const tie = dossierOf(hop);
  return (
    <div class="proof">
      {first ? <Quote passage={first} /> : <p class="noq">{t.noWords}</p>}
      <Rest passages={rest} />
      {tie && (
        <p class="src">
          <PageLink change={tie}>{t.dossier}</PageLink>
        </p>
      )}
    </div>
  );
}

/** The quotes in their sentences; until these are read, and where they cannot be, the quotes alone. */
function passages({ quotes }: Hop, proofs: ReadonlyMap<string, Proof>): Passage[] {
  const found = quotes.flatMap(({ ref }) => proofs.get(ref) ?? []);
  if (found.length === quotes.length) return passagesOf(found);
  return quotes.map(({ ref, quote, line, source }) => ({
    text: quote,
    marks: [[0, quote.length]],
    line,
    source: { ...source, date: source.date ?? null },
    claims: [],
    ref,
    quotes: [{ ref, quote, line, statements: [] }],
  }));
}

/** The case of a step that ties two regions. */
function dossierOf({ from, to, relation, direction }: Hop) {
  if (!isRegion(from) || !isRegion(to)) return undefined;
  return direction === 'forward' ? openTie(from, relation, to) : openTie(to, relation, from);
}

/** What else is said between the two, denials among it: never left out. */
function Also({ hop: { also } }: { hop: Hop }) {
  const t = words.value;
  const { lang } = view.value;
  if (also.length === 0) return null;
  return (
    <div class="also">
      <p>{t.also}</p>
      <ul>
        {also.map((one) => (
          <li key={`${one.relation} ${one.direction} ${one.assertion} ${one.polarity} ${one.modality}`}>
            {one.sentence[lang]} <Where relation={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Where({ relation: { evidence } }: { relation: Relation }) {
  const [ref] = evidence;
  if (ref === undefined) return null;
  return (
    <PageLink change={openQuote(ref)} label={text.value.inSource}>
      {words.value.alsoQuote}
    </PageLink>
  );
}
