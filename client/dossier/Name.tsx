import { thingName } from '../panel/names.ts';
import { view } from '../store.ts';

/** A name as it is called; one that stays Chinese on an English page says so, for those who hear it. */
export function Name({ thing }: { thing: { id: string; label: string } }) {
  const words = thingName(thing);
  if (view.value.lang === 'zh' || !/\p{Script=Han}/u.test(words)) return <>{words}</>;
  return <span lang="zh">{words}</span>;
}
