import { openPaths } from '../core/view.ts';
import { words } from '../locales/paths/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import type { Asked } from './asked.ts';
import { nameOf, useNames } from './names.ts';

/** Pairs of different kinds that the data that come with the product hold. */
const examples = [
  ['360000', '420000'],
  ['person:南京大学长江产业经济研究院:刘志彪', '320000'],
  ['420000', '330000'],
] as const;

/** An end is missing: what can be asked, and pairs to begin with. */
export function Start({ asked }: { asked: Asked }) {
  const t = words.value;
  useNames(examples.flat());
  return (
    <section class="pth-s">
      <h1>{t.heading}</h1>
      <p>{t.headingHint}</p>
      {asked.start === null && (
        <>
          <h2 class="lab">{t.startWith}</h2>
          <ul>
            {examples.map(([start, end]) => (
              <li key={`${start} ${end}`}>
                <PageLink class="btn" change={openPaths(start, end)}>
                  {t.pairTitle(nameOf(start), nameOf(end))}
                </PageLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
