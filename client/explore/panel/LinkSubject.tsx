import { openDossier, select, visit } from '../../core/view.ts';
import { thingName } from '../../panel/names.ts';
import { TieProof } from '../../panel/TieProof.tsx';
import { PageLink } from '../../shell/PageLink.tsx';
import { text } from '../../store.ts';
import type { Link } from '../graph/facts.ts';
import { isRegion } from '../graph/families.ts';
import { choose } from '../state/changes.ts';
import { facts, look } from '../store.ts';
import { linkWords, words } from '../words.ts';

/** The relation that is selected: the words that state it, then what it rests on. */
export function LinkSubject({ link }: { link: Link }) {
  const t = words.value;
  const [from, to] = [link.from, link.to].map((id) => facts.value.things.get(id) ?? { id, kind: '', label: id });
  if (!from || !to) return null;
  const pair = isRegion(from.kind) && isRegion(to.kind) && link.relation !== 'PART_OF';
  return (
    <section class="hero" data-link={link.id} tabIndex={-1}>
      <div class="crumb">
        <span>
          {t.columns.relation}　{t.tieHints[link.kind]}
        </span>
        <button type="button" aria-label={text.value.close} onClick={() => look(choose([]))}>
          ✕
        </button>
      </div>
      <h2 class="name" lang="zh">
        <button type="button" onClick={() => look(choose([from.id]))}>
          {thingName(from)}
        </button>{' '}
        <i lang={undefined}>{linkWords(link)}</i>{' '}
        <button type="button" onClick={() => look(choose([to.id]))}>
          {thingName(to)}
        </button>
      </h2>
      <p class="verd">
        <span>{text.value.gradeOf(link.confidence)}</span>
      </p>
      <TieProof evidence={link.evidence} />
      {pair && (
        <p class="open">
          <PageLink
            change={openDossier(link.relation === 'DIRECTED' ? from.id : to.id, link.relation === 'DIRECTED' ? to.id : from.id)}
          >
            {t.toDossier}
          </PageLink>
          <PageLink change={(view) => select(from.id)(visit('diffusion')(view))}>{t.inDiffusion}</PageLink>
        </p>
      )}
    </section>
  );
}
