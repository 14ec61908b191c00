import { grouped } from '../contract/find.ts';
import { contractAddress } from '../contract/read.ts';
import { operations, place, text } from '../store.ts';
import { Item } from './Item.tsx';

/** What this page is for, and one operation of each of the first kinds to begin with. */
export function Intro() {
  const t = text.value;
  const { operation: asked } = place.value;
  const firsts = grouped(operations.value).flatMap(
    ({ operations: own }) => own.find(({ parameters }) => parameters.length > 0) ?? [],
  );
  return (
    <section class="intro">
      {asked !== null && (
        <p class="notice" role="alert">
          {t.noSuch(asked)}
        </p>
      )}
      <h1>{t.intro}</h1>
      <p>{t.introText}</p>
      <p>{t.introEvidence}</p>
      <h2 class="lab">{t.introBegin}</h2>
      <ul class="firsts">
        {firsts.slice(0, 6).map((one) => (
          <Item key={one.id} operation={one} />
        ))}
      </ul>
      <p>
        {t.introContract}{' '}
        <a class="address" href={contractAddress}>
          {contractAddress}
        </a>
      </p>
    </section>
  );
}
