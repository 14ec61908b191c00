import { thingName } from '../panel/names.ts';
import { TieProof } from '../panel/TieProof.tsx';
import { text, view } from '../store.ts';
import { Cites } from './Cites.tsx';
import { leadOf, type Reason, reasonsOf } from './lead.ts';
import type { Part } from './notes.ts';

/** The words that the verdict rests on, the largest text of the sheet; or that there are none, and what is missing. */
export function Lead({ dossier, notes }: Part) {
  const t = text.value.dossier;
  const quotes = leadOf(dossier);
  if (quotes.length > 0)
    return (
      <section class="sh-q" aria-label={t.saidTitle}>
        <TieProof evidence={[...new Set(quotes.map(({ ref }) => ref))]} />
        <p class="src">
          {t.leadCites} <Cites quotes={quotes} notes={notes} />
        </p>
      </section>
    );
  return (
    <section class="sh-q" aria-label={t.noLead}>
      <div class="noq">
        <p>
          <b>{t.noLead}</b> {t.noLeadWhy}
        </p>
        <List title={t.restsOn} items={reasonsOf(dossier).map((one) => reasonWords(one, dossier))} />
        <List title={t.stillMissing} items={dossier.missing.map((one) => one[view.value.lang])} />
      </div>
    </section>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div class="rests">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function reasonWords(reason: Reason, { timing, channel, from, to }: Part['dossier']): string {
  const t = text.value.dossier;
  if (reason.kind === 'order') return t.order[timing.order](thingName(from), thingName(to));
  if (reason.kind === 'channel') return t.channels[channel.direction ?? channel.kind];
  const title = reason.kind === 'mechanism' ? t.mechanisms : t.wording;
  return `${title}${text.value.colon}${reason[view.value.lang]}`;
}
