import { inOrder, type Note, type Notebook, type Story } from './notebook.ts';

/** What became of a file that was read into a notebook. */
export interface Merged {
  notebook: Notebook;
  /** Notes and stories that were not there, and those of which both sides' words are kept. */
  added: number;
  conflicts: number;
}

/**
 * Both notebooks in one, by id. Where the two say different things under one id, the other side's stands beside ours as
 * its rival, under an id that follows from what it says: the same file read twice adds nothing.
 */
export function merge(mine: Notebook, theirs: Notebook): Merged {
  const names = new Map<string, string>();
  const notes = joined(mine.notes, theirs.notes, saidByNote, (note, id) => {
    names.set(note.id, id);
    return { ...note, id, rival: note.id };
  });
  const renamed = (story: Story): Story => ({ ...story, notes: story.notes.map((id) => names.get(id) ?? id) });
  const stories = joined(
    mine.stories,
    theirs.stories,
    saidByStory,
    (story, id) => ({ ...renamed(story), id, rival: story.id }),
    renamed,
  );
  return {
    notebook: { notes: notes.items, stories: stories.items },
    added: notes.added + stories.added,
    conflicts: notes.conflicts + stories.conflicts,
  };
}

const saidByNote = ({ words, anchors, view }: Note) =>
  JSON.stringify([words, anchors.map(({ ref, quote }) => [ref, quote]), view]);
const saidByStory = ({ title, notes }: Story) => JSON.stringify([title, notes]);

function joined<T extends { id: string; made: string }>(
  mine: readonly T[],
  theirs: readonly T[],
  said: (item: T) => string,
  asRival: (item: T, id: string) => T,
  asNew: (item: T) => T = (item) => item,
) {
  const own = new Map(mine.map((item) => [item.id, item]));
  const fresh: T[] = [];
  let [added, conflicts] = [0, 0];
  for (const item of inOrder(theirs)) {
    const here = own.get(item.id);
    if (!here) {
      added += 1;
      fresh.push(asNew(item));
    } else if (said(here) !== said(item)) {
      const id = `${item.id.split('.')[0]}.${hash(said(item))}`;
      const rival = asRival(item, id);
      if (own.has(id)) continue;
      conflicts += 1;
      fresh.push(rival);
    }
  }
  return { items: fresh.length > 0 ? inOrder([...mine, ...fresh]) : mine, added, conflicts };
}

/** FNV-1a over UTF-16 units, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
