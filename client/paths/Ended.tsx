import { words } from '../locales/paths/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { type Asked, askFor } from './asked.ts';
import type { Found } from './shapes.ts';

/** What a search that came to an end before its time can say, and how it could go on; nothing where it was whole. */
export function Ended({ found, asked }: { found: Found; asked: Asked }) {
  const t = words.value;
  const { complete, reason, proven } = found.meta;
  if (complete) return null;
  return (
    <div class="notice" role="status" data-ended={reason}>
      <p>
        <b>{t.ended[reason] ?? reason}</b> {t.proven(proven, found.data.length)}
      </p>
      <p class="what">{t.fewer}</p>
      {!asked.patient && (
        <PageLink class="btn" change={askFor({ patient: true })}>
          {t.longer}
        </PageLink>
      )}
    </div>
  );
}
