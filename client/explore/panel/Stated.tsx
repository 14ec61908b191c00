import { view } from '../../store.ts';
import type { Told } from '../api.ts';
import { words } from '../words.ts';

/** What is said of a thing as such, value by value, with how many words prove it. */
export function Stated({ told }: { told: Told }) {
  const t = words.value;
  const { lang } = view.value;
  const count = told.attributes.reduce((sum, { values }) => sum + values.length, 0);
  if (count === 0) return null;
  return (
    <section class="sts">
      <header class="sts-h">
        <h2>{t.stated}</h2>
        <span class="n">{count}</span>
      </header>
      <ul>
        {told.attributes.map(({ name, zh, en, conflict, values }) => (
          <li key={name}>
            <span class="p">{lang === 'zh' ? zh : en}</span>
            <span>
              {[...new Set(values.map(({ value }) => String(value)))].map((value, index) => (
                <span key={value} lang="zh" class="v">
                  {index > 0 && '；'}
                  {value}
                </span>
              ))}
              <small>
                {notes(values)}
                {conflict && ` ◇ ${t.conflict}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function notes(values: Told['attributes'][number]['values']): string {
  const t = words.value;
  const kinds = new Set(
    values.map(({ assertion, modality, polarity }) =>
      [
        assertion === 'stated' ? t.ties.documented : assertion === 'derived' ? t.ties.derived : t.ties.inferred,
        t.modality[modality],
        polarity === 'affirmed' ? '' : t.denied,
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  );
  return [...kinds].join('；');
}
