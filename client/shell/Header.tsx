import { nameOfDataset } from '../core/dataset.ts';
import { speak, visit } from '../core/view.ts';
import { act, data, inputs, text, view } from '../store.ts';
import { views } from '../views.ts';
import { AskButton } from './AskButton.tsx';
import { openKeys } from './Keys.tsx';
import { Mark } from './Mark.tsx';
import { NotesButton } from './NotesButton.tsx';
import { PageLink } from './PageLink.tsx';
import { ThemeButton } from './ThemeButton.tsx';

/** The bar: what this is, the views that work, the data behind them, language and light. */
export function Header() {
  const t = text.value;
  const dataset = data.value.value?.dataset;
  const name = nameOfDataset(inputs.value.value ?? [], t);
  return (
    <header class="bar">
      <Mark href="./" name={t.product} label={t.home} />
      <nav aria-label={t.views}>
        {views.map(({ id, title }) => (
          <PageLink key={id} change={visit(id)} current={view.value.page === id}>
            {title(t)}
          </PageLink>
        ))}
      </nav>
      <AskButton />
      <div class="bar-r">
        {dataset && (
          <span class="ds" title={`${t.dataset} ${dataset}`}>
            {t.dataset} <b>{name || dataset}</b>
          </span>
        )}
        <NotesButton />
        <a class="api" href={view.value.lang === 'zh' ? '/api/docs' : `/api/docs?lang=${view.value.lang}`} title={t.apiTitle}>
          {t.api}
        </a>
        <button
          type="button"
          lang={view.value.lang === 'zh' ? 'en' : 'zh'}
          title={t.languageTitle}
          onClick={() => act(speak(view.value.lang === 'zh' ? 'en' : 'zh'))}
        >
          {t.language}
        </button>
        <ThemeButton label={t.theme} />
        <button type="button" class="help" aria-label={t.keys} onClick={openKeys}>
          ?
        </button>
      </div>
    </header>
  );
}
