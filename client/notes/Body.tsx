import { words } from '../locales/notes/index.ts';
import type { Note } from './notebook.ts';
import { Quoted } from './Quoted.tsx';

/** A note as it is read: the source's words above, the reader's below, each marked as what it is. */
export function Body({ note }: { note: Note }) {
  const t = words.value;
  return (
    <>
      {note.anchors.length === 0 && <p class="nt-v">{t.aboutView(note.title)}</p>}
      {note.anchors.map((anchor) => (
        <Quoted key={anchor.ref} anchor={anchor} />
      ))}
      <div class="nt-own">
        <p class="nt-l">{t.mine}</p>
        <p class="nt-t">{note.words}</p>
      </div>
      {note.rival !== null && <p class="nt-w">{t.rival}</p>}
    </>
  );
}
