import { openPaths, select, visit } from '../../core/view.ts';
import { dateWords } from '../../core/words.ts';
import { thingName } from '../../panel/names.ts';
import { TieProof } from '../../panel/TieProof.tsx';
import { useLoad } from '../../panel/useLoad.ts';
import { Notice } from '../../shell/Notice.tsx';
import { PageLink } from '../../shell/PageLink.tsx';
import { byId, text } from '../../store.ts';
import { fetchDetails } from '../api.ts';
import type { Thing } from '../graph/facts.ts';
import { glyphOf, isRegion } from '../graph/families.ts';
import { choose } from '../state/changes.ts';
import { facts, look } from '../store.ts';
import { kindName, words } from '../words.ts';
import { leadOf } from './lead.ts';
import { Openings } from './Openings.tsx';
import { Stated } from './Stated.tsx';

/** The thing that is selected: the words that prove it, what can be opened at it, and what is said of it. */
export function ThingSubject({ thing }: { thing: Thing }) {
  const t = words.value;
  const known = facts.value.known.get(thing.id);
  const adopter = byId.value.get(thing.id);
  const told = useLoad(thing.id, (signal) => fetchDetails(thing, signal));
  const evidence = leadOf(told.value, adopter?.evidence ?? [], known);
  const date = adopter ?? (known?.date ? known : undefined);
  return (
    <>
      <section class="hero" data-thing={thing.id} tabIndex={-1}>
        <div class="crumb">
          <span>
            <i aria-hidden="true" class="glyph">
              {glyphOf(thing.kind)}
            </i>{' '}
            {kindName(thing)}
            {date && <>　{dateWords(date, text.value)}</>}
          </span>
          <button type="button" aria-label={text.value.close} onClick={() => look(choose([]))}>
            ✕
          </button>
        </div>
        <h2 class="name" lang="zh">
          {thingName(thing)}
        </h2>
        {told.problem && <Notice problem={told.problem} retry={told.retry} />}
        {told.value && <TieProof evidence={evidence} />}
        {!told.value && !told.problem && <p class="wait">{text.value.readingEvidence}</p>}
        {known && <Openings thing={known} />}
        <p class="open">
          <PageLink change={openPaths(thing.id)}>{text.value.pathsFrom}</PageLink>
          {isRegion(thing.kind) && (
            <PageLink change={(view) => select(thing.id)(visit('diffusion')(view))}>{t.inDiffusion}</PageLink>
          )}
        </p>
      </section>
      {told.value && <Stated told={told.value} />}
    </>
  );
}
