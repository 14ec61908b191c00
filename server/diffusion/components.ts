import type { Component } from '../../diffusion/dossier/component.ts';
import { byComponent, type Part } from '../../diffusion/dossier/mechanisms.ts';
import { components } from '../../graph/components.ts';
import { dateSpan } from '../../graph/dates.ts';
import type { Statement } from '../../graph/statement.ts';
import { adoptionOf } from '../dossiers/adoption.ts';
import { partsOf } from '../dossiers/parts.ts';
import type { Quote } from '../dossiers/quotes.ts';
import type { Act, PolicyRecord, RegionRecord } from '../dossiers/record.ts';
import { type AdoptionRow, undated } from './adoptions.ts';

/** How the day of a component is known, from the firmest to the loosest. */
export const datings = ['document', 'row', 'between'] as const;

/** That a region is told to have a component of a policy. */
export interface ComponentRow extends AdoptionRow {
  component: Component;
  /**
   * `document`: its document is dated; `row`: it is told in one breath with a date of the adoption; `between`: it came
   * after the policy and before its source. Null: none of these is known.
   */
  dating: (typeof datings)[number] | null;
  wordings: string[];
}

/** The components of one policy as cascades, and the regions whose way of working is told at all. */
export interface Components {
  rows: ComponentRow[];
  told: ReadonlySet<string>;
  /** Regions that list their scheme, so that a component they do not list is left out of it. */
  lists: ReadonlySet<string>;
}

/** The id of the cascade of a component. */
export const componentId = (policy: string, component: string) => `${policy}#${component}`;

/**
 * When each region took up each component of a policy. A date that no source gives is bounded, never made up: no part of
 * a scheme is older than the scheme, and what a source tells was so by its day.
 */
export function componentsIn(record: PolicyRecord, policy: string): Components {
  const rows: ComponentRow[] = [];
  const [told, lists] = [new Set<string>(), new Set<string>()];
  for (const region of record.regions.values()) {
    const found = new Map<string, { component: Component; telling: Telling[] }>();
    for (const act of region.acts) {
      const parts = partsOf({ ...region, acts: [act] }, record);
      if (parts.length > 0) told.add(region.region.id);
      if (parts.some(({ listed }) => listed)) lists.add(region.region.id);
      for (const [id, of] of byComponent(parts, components)) {
        const entry = found.get(id) ?? { component: of.component, telling: [] };
        entry.telling.push({ parts: of.parts, ...dated(act, region, record) });
        found.set(id, entry);
      }
    }
    for (const { component, telling } of found.values())
      if (components.includes(component)) rows.push(rowOf(policy, region, component, telling));
  }
  return { rows, told, lists };
}

interface When {
  time: string;
  dating: ComponentRow['dating'];
}

interface Telling extends When {
  parts: readonly Part<Quote>[];
}

function rowOf(policy: string, { region }: RegionRecord, component: Component, telling: readonly Telling[]): ComponentRow {
  const [first] = telling.toSorted((a, b) => byEnd(a.time, b.time)) as [Telling];
  const parts = telling.flatMap((one) => one.parts);
  return {
    policy: componentId(policy, component.id),
    family: policy,
    region: region.id,
    time: first.time,
    level: region.kind.toLowerCase(),
    where: region,
    evidence: [...new Set(parts.flatMap(({ proof }) => proof.map(({ ref }) => ref)))].sort(),
    component,
    dating: first.dating,
    wordings: [...new Set(parts.map(({ wording }) => wording))],
  };
}

/** By the last day that a date can mean: it was so by then. */
function byEnd(a: string, b: string): number {
  const [one, other] = [a, b].map((time) => dateSpan(time)?.latest ?? '9999') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

function dated(act: Act, region: RegionRecord, { sources }: PolicyRecord): When {
  const adoption = adoptionOf(region);
  const dates = adoption?.statements.filter(({ predicate, value }) => predicate === 'date' && isDay(value)) ?? [];
  const documents = act.statements.flatMap(({ predicate, object }) => (predicate === 'BY_DOCUMENT' && object ? [object.id] : []));
  const byDocument = dates.find(({ qualifiers }) => documents.includes(String(qualifiers?.['document'])));
  if (byDocument) return { time: String(byDocument.value), dating: 'document' };
  const lines = new Set(act.statements.flatMap(linesOf));
  const inRow = dates.find((one) => linesOf(one).some((line) => lines.has(line)));
  if (inRow) return { time: String(inRow.value), dating: 'row' };
  const { status, earliest } = adoption?.properties ?? {};
  const tellers = new Set(act.statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const tellings = sources.flatMap(({ id, date }) => (tellers.has(id) && date ? [date] : []));
  const own = act.statements.flatMap(({ predicate, value }) => (predicate === 'date' ? [String(value)] : []));
  const until = [...tellings, ...own].flatMap((date) => dateSpan(date)?.latest ?? []).sort()[0];
  if (!earliest || !until || until < earliest || (status !== 'adopted' && status !== 'pilot'))
    return { time: undated, dating: null };
  return { time: `${earliest}/${until}`, dating: 'between' };
}

const isDay = (value: Statement['value']) => {
  const span = dateSpan(String(value));
  return span !== undefined && span.earliest !== null && span.latest !== null;
};
const linesOf = ({ evidence }: Statement) => evidence.map(({ source, line }) => `${source}:${line}`);
