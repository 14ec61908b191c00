import { ask, type Change, openDossier, select, visit } from './view.ts';

/** A thing as answers carry it. */
export interface Thing {
  id: string;
  kind: string;
  label: string;
}

const regions: readonly string[] = ['Nation', 'Province', 'City', 'County', 'Zone'];
export const isRegion = ({ kind }: Pick<Thing, 'kind'>): boolean => regions.includes(kind);

const both =
  (first: Change, then: Change): Change =>
  (view) =>
    then(first(view));

/** The map with a region in focus. */
const openRegion = (region: string): Change => both(visit('diffusion'), select(region));

/** The text of a source, at the words of a piece of evidence. */
export const openQuote = (ref: string): Change => visit('sources', { source: ref.replace(/:\d+-\d+$/, ''), quote: ref });

/** A question with its parameters. */
export const openQuestion = (name: string, parameters: Readonly<Record<string, string>> = {}): Change =>
  visit('phrases', {
    ask: name,
    ...Object.fromEntries(Object.entries(parameters).map(([parameter, value]) => [`p.${parameter}`, value])),
  });

/** The place at which a thing is best seen: a region and its adoption on the map, anything else among what it is related to. */
export function openThing({ id, kind }: Pick<Thing, 'id' | 'kind'>): Change {
  if (isRegion({ kind })) return openRegion(id);
  if (kind === 'Policy') return both(visit('diffusion'), ask(id));
  // `adoption:330000:链长制` is the adoption of 链长制 by 330000.
  const [, region, policy] = (kind === 'Adoption' && /^adoption:(.+):([^:]+)$/.exec(id)) || [];
  if (region && policy) return both(both(visit('diffusion'), ask(policy)), select(region));
  return openQuestion('neighbourhood', { thing: id });
}

/** The case of a tie between two regions, from the one that came first; undefined for what is no tie. */
export function openTie(subject: Thing, predicate: string, object: Thing): Change | undefined {
  if (['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'MAY_HAVE_FOLLOWED'].includes(predicate))
    return openDossier(object.id, subject.id);
  return predicate === 'DIRECTED' ? openDossier(subject.id, object.id) : undefined;
}
