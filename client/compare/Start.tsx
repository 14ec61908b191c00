import { openComparison } from '../core/view.ts';
import { words } from '../locales/compare/index.ts';
import { fullName } from '../panel/names.ts';
import { PageLink } from '../shell/PageLink.tsx';

/** Regions that the data that come with the product tell much of. */
const examples = [
  ['330000', '450000', '360000'],
  ['430000', '330000', '420000'],
] as const;

/** Too few regions: what can be compared, and some to begin with. */
export function Start({ chosen }: { chosen: number }) {
  const t = words.value;
  return (
    <section class="cmp-s">
      <h1>{t.heading}</h1>
      <p>{chosen === 1 ? t.oneMore : t.headingHint}</p>
      {chosen === 0 && (
        <>
          <h2 class="lab">{t.startWith}</h2>
          <ul>
            {examples.map((regions) => (
              <li key={regions.join()}>
                <PageLink class="btn" change={openComparison(regions)}>
                  {t.pageTitle(regions.map(fullName))}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
