import { firstBody, isJson } from '../request/form.ts';
import { fill, form, operation, schemas, text } from '../store.ts';
import { Said } from './Said.tsx';

/** What a request brings: text that begins from an example, or a file. */
export function BodyField() {
  const t = text.value;
  const one = operation.value;
  const current = form.value;
  if (!one || !current) return null;
  const { media, body, file } = current;
  const choose = (next: string) => {
    const kind = one.bodies.find((own) => own.media === next);
    fill((before) => ({ ...before, media: next, file: null, body: kind ? firstBody(kind, schemas.value) : '' }));
  };
  return (
    <div class="field">
      <label for="body">
        {t.body} {one.bodyRequired && <small class="must">{t.required}</small>}
      </label>
      <div>
        <select aria-label={t.media} value={media} onChange={(event) => choose(event.currentTarget.value)}>
          {one.bodies.map((own) => (
            <option key={own.media}>{own.media}</option>
          ))}
        </select>
        <textarea
          id="body"
          rows={Math.min(16, Math.max(4, body.split('\n').length + 2))}
          spellcheck={false}
          disabled={file !== null}
          aria-describedby="body-help"
          aria-invalid={isJson(media) && !isValid(body)}
          value={body}
          onInput={(event) => fill((before) => ({ ...before, body: event.currentTarget.value }))}
        />
        <p id="body-help" class="help">
          {isJson(media) && !isValid(body) && <b>{t.badJson} </b>}
          <Said words={one.bodyNote} />
        </p>
        {!isJson(media) && (
          <label class="file">
            {t.file}{' '}
            <input
              type="file"
              accept={media}
              onChange={(event) => fill((before) => ({ ...before, file: event.currentTarget.files?.[0] ?? null }))}
            />
          </label>
        )}
      </div>
    </div>
  );
}

function isValid(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
