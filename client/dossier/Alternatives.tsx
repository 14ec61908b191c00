import { openDossier } from '../core/view.ts';
import { sayDate } from '../core/words.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { text } from '../store.ts';
import { Cites } from './Cites.tsx';
import { Name } from './Name.tsx';
import type { Notes, Part } from './notes.ts';
import type { Dossier } from './shape.ts';

type Row = Dossier['alternatives']['rows'][number];

/** Every other region that the follower may have followed: those that were surely earlier, and on demand those that maybe were. */
export function Alternatives({ dossier, notes }: Part) {
  const t = text.value.dossier;
  const { rows, referenced, undated } = dossier.alternatives;
  const dated = dossier.timing.to.date !== null;
  const [first, rest] = [true, false].map((near) => rows.filter((row) => near === isNear(row))) as [Row[], Row[]];
  const table = (list: readonly Row[], caption: string) => (
    <Table rows={list} caption={caption} to={dossier.to.id} notes={notes} />
  );
  return (
    <section aria-labelledby="alternatives">
      <h2 id="alternatives" class="lab">
        {t.alternatives}
      </h2>
      {rows.length === 0 && <p class="lack">{dated ? t.alternativesNone : t.alternativesUnknown}</p>}
      {first.length > 0 && table(first, t.earlier)}
      {rows.length > 0 && <p class="note">{t.alternativesNote(referenced, undated)}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t.maybeEarlier(rest.length)}</summary>
          {table(rest, t.maybeEarlier(rest.length))}
        </details>
      )}
    </section>
  );
}

/** Surely earlier, or named by the follower itself. */
const isNear = ({ order, referenced }: Row) => order === 'certain' || referenced.length > 0;

interface TableProps {
  rows: readonly Row[];
  caption: string;
  to: string;
  notes: Notes;
}

function Table({ rows, caption, to, notes }: TableProps) {
  const t = text.value.dossier;
  return (
    <table class="alt">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.value.region}</th>
          <th scope="col">{text.value.date}</th>
          <th scope="col">{t.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.region.id}>
            <th scope="row">
              <PageLink change={openDossier(row.region.id, to)}>
                <Name thing={row.region} />
              </PageLink>
            </th>
            <td>{sayDate(row.date, text.value)}</td>
            <td class="why">
              {nearness(row)} <Cites quotes={row.quotes} notes={notes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nearness({ above, sameProvince, border, referenced }: Row): string {
  const t = text.value.dossier;
  const place = above ? t.above : sameProvince ? t.sameProvinceShort : border ? t.borderShort : '';
  return [referenced.length > 0 ? t.referenced : '', place].filter(Boolean).join(' · ');
}
