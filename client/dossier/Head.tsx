import type { ComponentChildren } from 'preact';
import { text } from '../store.ts';
import { Name } from './Name.tsx';
import { Rung } from './Rung.tsx';
import type { Dossier } from './shape.ts';

/** Which pair, and the verdict in two words. */
export function Head({ dossier, children }: { dossier: Dossier; children: ComponentChildren }) {
  const t = text.value.dossier;
  const { from, to, policy, verdict, channel } = dossier;
  const beside = channel.sameProvince ? t.sameProvinceShort : channel.border ? t.borderShort : '';
  return (
    <header class="sh-h">
      <div>
        <p class="crumb">
          {t.crumb(from.id, to.id)} · <Name thing={policy} />
        </p>
        <h1>
          <Name thing={from} /> <i>→</i> <Name thing={to} />
        </h1>
      </div>
      <p class="sh-v">
        <Rung name={verdict.rung} />
        <b>{t.rungs[verdict.rung]}</b>
        <span>{t.channels[channel.direction ?? channel.kind]}</span>
        {beside && <span>{beside}</span>}
      </p>
      {children}
    </header>
  );
}
