import { success } from '../contract/operations.ts';
import { readable } from '../encoding.ts';
import { curl } from '../request/curl.ts';
import { isJson } from '../request/form.ts';
import { python } from '../request/python.ts';
import { addressOf } from '../request/request.ts';
import { operation, request, text } from '../store.ts';
import { Copy } from './Copy.tsx';

/** The request in three ways: an address to open, a line for a shell, lines of Python. They follow what is typed. */
export function RequestLines() {
  const t = text.value;
  const [one, asked] = [operation.value, request.value];
  if (!one || !asked) return null;
  const address = addressOf(asked);
  const { origin } = location;
  const json = success(one)?.kinds.some(({ media }) => isJson(media)) ?? false;
  const lines = [
    ['curl', curl(origin, asked)],
    ['Python', python(origin, asked, json)],
  ] as const;
  return (
    <section class="lines" aria-label={t.request}>
      <div>
        <h3>{t.address}</h3>
        <p>
          {one.method === 'GET' ? (
            <a class="address" href={address} target="_blank" rel="noreferrer">
              {readable(address)}
            </a>
          ) : (
            <code>
              {one.method} {readable(address)}
            </code>
          )}
        </p>
        <Copy what={t.address} words={origin + address} />
      </div>
      {lines.map(([name, words]) => (
        <div key={name}>
          <h3>{name}</h3>
          <pre>
            <code>{words}</code>
          </pre>
          <Copy what={name} words={words} />
        </div>
      ))}
    </section>
  );
}
