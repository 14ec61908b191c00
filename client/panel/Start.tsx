import { isAdoption, isDated } from '../core/adopter.ts';
import { select } from '../core/view.ts';
import { dateWords } from '../core/words.ts';
import { themeNow } from '../shell/theme.ts';
import { act, shown, text } from '../store.ts';
import { fullName } from './names.ts';

const most = 5;

/** What stands in the panel when nothing is in focus: where it began, and how to read the picture. */
export function Start() {
  const t = text.value;
  const first = shown.value.filter(isAdoption).filter(isDated).slice(0, most);
  return (
    <section class="hero" tabIndex={-1}>
      <div class="crumb">
        <span>{t.whatIsIt}</span>
      </div>
      {first.length > 0 && <h2 class="name">{t.firstAdopters}</h2>}
      <ol class="first">
        {first.map((one) => (
          <li key={one.id}>
            <time>{dateWords(one, t)}</time>
            <button type="button" onClick={() => act(select(one.id))}>
              {fullName(one.id)}
            </button>
            <span>
              {one.disputed ? `◇ ${t.twoDates}` : one.status && one.status !== 'adopted' ? (t.statuses[one.status] ?? '') : ''}
            </span>
          </li>
        ))}
      </ol>
      <div class="how">
        <p>{themeNow() === 'dark' ? t.read1Dark : t.read1}</p>
        <p>{t.read2}</p>
        <p>{t.read3}</p>
      </div>
    </section>
  );
}
