import { saveAsPng, saveAsSvg } from './board/save.ts';
import { shown } from './store.ts';
import { words } from './words.ts';

/** Files that the service makes of what is shown, with the quotes that prove it. */
const formats = ['gexf', 'json'] as const;
/** Things and characters that an address of an export can hold. */
const most = { things: 200, characters: 12_000 };

/** Pictures of what is in sight, and files of the graph that is shown. */
export function Save({ title }: { title: string }) {
  const t = words.value;
  const query = exported();
  return (
    <details class="save at-picture">
      <summary class="btn">{t.save}</summary>
      <div>
        <button type="button" onClick={() => saveAsPng(title, t.fileName)}>
          {t.savePng}
        </button>
        <button type="button" onClick={() => saveAsSvg(title, t.fileName)}>
          {t.saveSvg}
        </button>
        {query === undefined ? (
          <p class="why">{t.saveTooMany}</p>
        ) : (
          formats.map((format) => (
            <a key={format} href={`api/v1/export?format=${format}&${query}`} download>
              {t.saveGraph[format]}
            </a>
          ))
        )}
      </div>
    </details>
  );
}

/** The things that are shown, as an export asks for them; undefined where they are too many for one address. */
function exported(): string | undefined {
  const { things } = shown.value;
  const query = things.map(({ id }) => `thing=${encodeURIComponent(id)}`).join('&');
  return things.length === 0 || things.length > most.things || query.length > most.characters ? undefined : query;
}
