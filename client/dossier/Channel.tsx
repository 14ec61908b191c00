import { thingName } from '../panel/names.ts';
import { text } from '../store.ts';
import type { Dossier } from './shape.ts';

/** Which way the policy can have come, and where the two lie. */
export function Channel({ dossier: { channel } }: { dossier: Dossier }) {
  const t = text.value.dossier;
  const { kind, direction, sameParent, sameProvince, border, directedBy } = channel;
  const places = [
    sameParent && t.sameParent(thingName(sameParent)),
    sameProvince && sameProvince.id !== sameParent?.id && t.sameProvince(thingName(sameProvince)),
    border === null ? null : border ? t.border : t.noBorder,
  ].filter(Boolean);
  return (
    <section aria-labelledby="channel">
      <h2 id="channel" class="lab">
        {t.channel}
      </h2>
      <dl class="mod">
        <div>
          <dt>{t.way}</dt>
          <dd>
            {t.channels[direction ?? kind]}
            {directedBy.length > 0 && `${text.value.comma}${t.directed}`}
          </dd>
        </div>
        <div>
          <dt>{t.place}</dt>
          <dd>{places.join(text.value.comma) || t.unknownPlace}</dd>
        </div>
      </dl>
    </section>
  );
}
