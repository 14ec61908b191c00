import { nameOfDataset } from '../core/dataset.ts';
import { speak, visit } from '../core/view.ts';
import { act, data, inputs, text, view } from '../store.ts';
import { views } from '../views.ts';
import { openKeys } from './Keys.tsx';
import { PageLink } from './PageLink.tsx';
import { switchTheme } from './theme.ts';

/** The bar: what this is, the views that work, the data behind them, language and light. */
export function Header() {
  const t = text.value;
  const dataset = data.value.value?.dataset;
  const name = nameOfDataset(inputs.value.value ?? [], t);
  return (
    <header class="bar">
      <a class="mark" href="./" aria-label={t.home}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M5 13.5Q6 5.5 14 6" class="mk-l" />
          <circle cx="5" cy="14" r="3.2" class="mk-a" />
          <circle cx="15" cy="6" r="3.2" class="mk-b" />
        </svg>
        <b>{t.product}</b>
      </a>
      <nav aria-label={t.views}>
        {views.map(({ id, title }) => (
          <PageLink key={id} change={visit(id)} current={view.value.page === id}>
            {title(t)}
          </PageLink>
        ))}
      </nav>
      <div class="bar-r">
        {dataset && (
          <span class="ds" title={`${t.dataset} ${dataset}`}>
            {t.dataset} <b>{name || dataset}</b>
          </span>
        )}
        <button
          type="button"
          lang={view.value.lang === 'zh' ? 'en' : 'zh'}
          title={t.languageTitle}
          onClick={() => act(speak(view.value.lang === 'zh' ? 'en' : 'zh'))}
        >
          {t.language}
        </button>
        <button type="button" aria-label={t.theme} onClick={switchTheme}>
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <circle cx="8" cy="8" r="5.5" />
            <path class="fl" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
          </svg>
        </button>
        <button type="button" class="help" aria-label={t.keys} onClick={openKeys}>
          ?
        </button>
      </div>
    </header>
  );
}
