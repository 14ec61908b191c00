import { Mark } from '../../shell/Mark.tsx';
import { ThemeButton } from '../../shell/ThemeButton.tsx';
import { writePlace } from '../address.ts';
import { contract, go, place, text } from '../store.ts';
import { follows } from './follows.ts';

/** What this is, its version, language and light. */
export function Bar() {
  const t = text.value;
  const { lang } = place.value;
  const other = lang === 'zh' ? 'en' : 'zh';
  const version = contract.value.value?.info.version;
  return (
    <header class="bar">
      <Mark href={lang === 'zh' ? '/' : `/?lang=${lang}`} name={t.product} label={t.home} />
      <nav aria-label={t.title}>
        <a
          href={writePlace({ lang, operation: null })}
          aria-current="page"
          onClick={(event) => follows(event) && go({ operation: null })}
        >
          {t.title}
        </a>
      </nav>
      <div class="bar-r">
        {version && (
          <span class="ds">
            {t.version} <b>{version}</b>
          </span>
        )}
        <button type="button" lang={other} title={t.languageTitle} onClick={() => go({ lang: other })}>
          {t.language}
        </button>
        <ThemeButton label={t.theme} />
      </div>
    </header>
  );
}
