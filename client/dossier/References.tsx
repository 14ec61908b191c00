import { sayDate } from '../core/words.ts';
import { thingName } from '../panel/names.ts';
import { text } from '../store.ts';
import { Cites } from './Cites.tsx';
import type { Part } from './notes.ts';
import type { Dossier } from './shape.ts';
import { Words } from './Words.tsx';

/** What sources say of the two, in either direction. */
export function References({ dossier, notes }: Part) {
  const t = text.value.dossier;
  return (
    <section aria-labelledby="said">
      <h2 id="said" class="lab">
        {t.saidTitle}
      </h2>
      {dossier.references.length === 0 && <p class="lack">{t.saidNone}</p>}
      <ul class="said-l">
        {dossier.references.map((one) => (
          <li key={one.id}>
            <p>{sentence(one)}</p>
            <Said quotes={one.quotes} dossier={dossier} notes={notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence({ relation, from, to, modality, polarity, date }: Dossier['references'][number]): string {
  const { relationSays, dossier: t } = text.value;
  const says = relationSays[relation as keyof typeof relationSays];
  const notes = [
    polarity === 'negated' ? t.denied : '',
    modality === 'fact' ? '' : (t.modalities[modality] ?? modality),
    date === null ? '' : sayDate(date, text.value),
  ].filter(Boolean);
  return `${says?.(thingName(from), thingName(to)) ?? relation}${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}`;
}

/** The words of texts in short; rows of our tables by number alone, as they hold no words of a source. */
export function Said({ quotes, dossier, notes }: Part & { quotes: Dossier['references'][number]['quotes'] }) {
  const texts = new Set(dossier.sources.filter(({ standing }) => standing !== 'reference').map(({ id }) => id));
  const spoken = quotes.filter(({ source }) => texts.has(source));
  const rows = quotes.filter(({ source }) => !texts.has(source));
  return (
    <>
      {spoken.map((quote) => (
        <p key={quote.ref} class="sq">
          <Words words={quote.quote} quotes={[quote]} dossier={dossier} notes={notes} />
        </p>
      ))}
      {rows.length > 0 && (
        <p class="note">
          {text.value.standings['reference']} <Cites quotes={rows} notes={notes} />
        </p>
      )}
    </>
  );
}
