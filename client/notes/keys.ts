import { lettersOff } from '../shell/shortcuts.ts';
import { draft, dropDraft } from './draft.ts';
import { goTo, place, walkTo } from './place.ts';
import { back, forth } from './store.ts';

/** The keys of the drawer, while the keyboard is in it. @param shut closes it */
export const keysOf = (shut: () => void) => (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.altKey) return;
  const typing = event.target instanceof Element && event.target.closest('textarea, input, select') !== null;
  const run = typing ? inText(event, shut) : outOfText(event, shut);
  if (!run) return;
  event.preventDefault();
  run();
};

type Run = (() => void) | undefined;

const inText = ({ key }: KeyboardEvent, shut: () => void): Run => (key === 'Escape' ? () => leave(shut) : undefined);

function outOfText({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, shut: () => void): Run {
  if (key === 'Escape') return () => leave(shut);
  const z = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
  const u = !lettersOff.value && !ctrlKey && !metaKey && key.toLowerCase() === 'u';
  if (z || u) return shiftKey ? forth : back;
  const now = place.value;
  if (now.at !== 'walk') return undefined;
  if (key === 'ArrowLeft') return () => walkTo(now.step - 1);
  if (key === 'ArrowRight') return () => walkTo(now.step + 1);
  return undefined;
}

/** One step out: from the note that is begun, from the walk to its story, from the story to the list, from the list to the view. */
function leave(shut: () => void): void {
  const now = place.value;
  if (draft.value?.words.trim() === '') dropDraft();
  else if (now.at === 'walk') goTo({ ...now, at: 'story' });
  else if (now.at === 'story') goTo({ at: 'stories' });
  else shut();
}
