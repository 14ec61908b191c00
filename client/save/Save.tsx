import { useSignal } from '@preact/signals';
import { dayOf } from '../dossier/citation.ts';
import type { Scene } from '../map/scene.ts';
import { problemOf, text } from '../store.ts';
import type { Format } from './saves.ts';

const order: readonly Format[] = ['png', 'svg', 'gexf', 'regions', 'ties'];

interface Props {
  scene: Scene;
  title: string;
  summary: string;
}

/** Files of what is seen, and its citation. What makes them comes when it is first asked for. */
export function Save({ scene, title, summary }: Props) {
  const t = text.value.spread;
  const outcome = useSignal('');
  const cited = useSignal('');
  const cite = async () => {
    const { citationOf } = await import('./saves.ts');
    return citationOf(title, location.href, dayOf(new Date()));
  };
  const make = async (format: Format) => {
    try {
      const { save } = await import('./saves.ts');
      await save(format, scene, { title, summary, citation: await cite() });
      outcome.value = '';
    } catch (error) {
      outcome.value = `${t.saveFailed} ${problemOf(error).detail}`;
    }
  };
  const copy = async () => {
    cited.value = await cite();
    const { copied, copyFailed } = text.value.dossier;
    const written = navigator.clipboard?.writeText(cited.value) ?? Promise.reject(new Error('no clipboard'));
    outcome.value = await written.then(
      () => copied,
      () => copyFailed,
    );
  };
  return (
    <details class="save">
      <summary class="btn">{t.save}</summary>
      <div>
        {order.map((format) => (
          <button key={format} type="button" data-format={format} onClick={() => make(format)}>
            {t.formats[format]}
          </button>
        ))}
        <button type="button" data-format="citation" onClick={copy}>
          {text.value.dossier.cite}
        </button>
        <p role="status">
          {outcome.value && <b>{outcome.value}</b>} {cited.value}
        </p>
      </div>
    </details>
  );
}
