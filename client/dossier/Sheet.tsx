import { text } from '../store.ts';
import { Actions } from './Actions.tsx';
import { Alternatives } from './Alternatives.tsx';
import { Channel } from './Channel.tsx';
import { Counter, Missing, Models } from './Counter.tsx';
import { Head } from './Head.tsx';
import { Ladder } from './Ladder.tsx';
import { Lead } from './Lead.tsx';
import { Mechanisms } from './Mechanisms.tsx';
import type { Part } from './notes.ts';
import { References } from './References.tsx';
import { Sources } from './Sources.tsx';
import { Timing } from './Timing.tsx';
import { useOpenInPrint } from './useOpenInPrint.ts';
import { useTarget } from './useTarget.ts';
import { Wording } from './Wording.tsx';

/** The case on one sheet: the words, the verdict and its rule; then what speaks for and against it; last every quote by number. */
export function Sheet({ dossier, notes, dataset }: Part & { dataset: string }) {
  const part = { dossier, notes };
  useOpenInPrint();
  useTarget(dossier);
  return (
    <article class="sheet" data-from={dossier.from.id} data-to={dossier.to.id}>
      <Head dossier={dossier}>
        <Actions dossier={dossier} dataset={dataset} />
      </Head>
      <div class="sh-top">
        <Lead {...part} />
        <Ladder dossier={dossier} />
      </div>
      <div class="sh-b">
        <div class="sh-when">
          <Timing {...part} />
          <References {...part} />
          <Channel dossier={dossier} />
        </div>
        <div class="sh-against">
          <Counter {...part} />
          <Missing dossier={dossier} />
        </div>
        <div class="sh-how">
          <Mechanisms {...part} />
          <Wording {...part} />
        </div>
        <div class="sh-else">
          <Alternatives {...part} />
          <Models dossier={dossier} />
        </div>
      </div>
      <Sources notes={notes} title={text.value.dossier.sources} />
    </article>
  );
}
