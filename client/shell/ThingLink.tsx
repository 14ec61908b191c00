import { openThing, type Thing } from '../core/things.ts';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { view } from '../store.ts';
import { PageLink } from './PageLink.tsx';

/** A thing by its name, as a link to where it is best seen. */
export function ThingLink({ thing }: { thing: Thing }) {
  const name = thingName(thing);
  const foreign = view.value.lang === 'en' && /\p{Script=Han}/u.test(name);
  return (
    <PageLink change={openThing(thing)} class="thing" title={`${kindWord(thing.kind)} ${thing.id}`}>
      {foreign ? <span lang="zh">{name}</span> : name}
    </PageLink>
  );
}
