import { useEffect, useState } from 'preact/hooks';
import { sizeWords } from '../answer/answer.ts';
import { text } from '../store.ts';

/** An answer that is a file: its beginning, where it is text, and a way to keep it. */
export function FileBody({ blob, filename, text: words }: { blob: Blob; filename: string; text: string | null }) {
  const t = text.value;
  const [href, setHref] = useState('');
  useEffect(() => {
    const address = URL.createObjectURL(blob);
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  const partly = words !== null && new Blob([words]).size < blob.size;
  return (
    <div class="json">
      {href !== '' && (
        <p>
          <a class="btn" href={href} download={filename}>
            {t.save(filename)} <small>{sizeWords(blob.size)}</small>
          </a>
        </p>
      )}
      {words === null ? (
        <p class="wait">{t.binary}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <pre tabIndex={0}>{words}</pre>
      )}
      {partly && <p class="cut">{t.cutText}</p>}
    </div>
  );
}
