import { aliasesOf } from './aliases.ts';
import { boundedBy, choose, contradict, distinct } from './choose.ts';
import { partsOfWording } from './components.ts';
import { confidenceOf } from './confidence.ts';
import { dateSpan } from './dates.ts';
import { groupBy } from './group.ts';
import { digest } from './ids.ts';
import { type Kind, kinds, regionKinds } from './kinds.ts';
import { attributes, isAttribute, isRelation } from './predicates.ts';
import { sameDocuments } from './same-documents.ts';
import { reference, type Statement } from './statement.ts';
import { sameDocumentKey } from './titles.ts';
import type { NodeRow, RelationRow } from './view.ts';

/**
 * The graph that follows from a set of statements: a pure function of the set, whatever the order, so that the
 * same sources give the same graph. Relations that differ in assertion, modality or polarity stay apart.
 */
export function project(statements: readonly Statement[]): { nodes: NodeRow[]; relations: RelationRow[] } {
  const subjects = groupBy(statements, (one) => one.subject.id);
  const kindsOf = new Map<string, Set<Kind>>();
  for (const { subject, object } of statements)
    for (const end of object ? [subject, object] : [subject])
      kindsOf.set(end.id, (kindsOf.get(end.id) ?? new Set()).add(end.kind));

  const nodes = [...kindsOf].map(([id, of]) => nodeOf(id, [...of], subjects.get(id) ?? []));
  const drawn = groupBy(
    statements.filter((one) => one.object !== undefined && isRelation(one.predicate)),
    (one) => digest([one.subject.id, one.predicate, one.object?.id, one.assertion, one.modality, one.polarity]),
  );
  const relations = [...[...drawn].map(([id, same]) => relationOf(id, same)), ...sameDocuments(nodes, subjects)];
  return { nodes: nodes.sort(byId), relations: relations.sort(byId) };
}

/** The node of one thing from all statements whose subject it is. */
export function nodeOf(id: string, of: readonly Kind[], about: readonly Statement[]): NodeRow {
  const properties: NodeRow['properties'] = { name: id };
  const conflicts: string[] = [];
  const conflicting: string[] = [];
  for (const [predicate, same] of groupBy(
    about.filter((one) => one.value !== undefined && one.polarity === 'affirmed'),
    (one) => one.predicate,
  )) {
    if (!isAttribute(predicate)) continue;
    const { choose: how, type } = attributes[predicate];
    if (how === 'all') {
      const values = distinct(same).map(String);
      if (predicate === 'name') Object.assign(properties, { name: values[0] ?? id, names: values });
      else properties[predicate] = values;
      continue;
    }
    const value = choose(how, same, about);
    if (value === undefined) continue;
    properties[predicate] = value;
    if (type === 'date') Object.assign(properties, bounds(String(value)), dating(String(value), same));
    const against = same.filter((a) => same.some((b) => contradict(a, b)));
    if (against.length === 0) continue;
    conflicts.push(predicate);
    conflicting.push(...against.map((one) => one.id));
  }
  // A post, an act or an unnamed way of working is called by its parts, a problem by its words,
  // a figure by what it measures.
  const called = properties['label'] ?? properties['text'] ?? measured(properties);
  if (properties['names'] === undefined && called !== undefined) properties['name'] = called;
  if (conflicts.length > 0) Object.assign(properties, { conflicts: conflicts.sort(), conflicting: conflicting.sort() });
  const title = of.includes('Document') ? keyOf(String(properties['name']), about) : undefined;
  if (title !== undefined) properties['titleKey'] = title;
  const aliases = aliasesOf(id, of, [properties['names'] ?? []].flat().map(String), regionsOf(about));
  if (aliases.length > 0) properties['aliases'] = aliases;
  const parts = partsOf(of, properties);
  if (parts.length > 0) properties['parts'] = parts;
  properties['evidence'] = references(about);
  properties['sources'] = sourceCount(about);
  return { id, labels: [...new Set(of.flatMap((kind) => [...kinds[kind].labels]))].sort(), properties };
}

const measured = ({ of, metric }: NodeRow['properties']) =>
  metric === undefined ? undefined : [of ?? [], metric].flat().join(' ');

/** Components of the vocabulary that a component, a named way of working or a post is, so that wordings can be compared. */
function partsOf(of: readonly Kind[], { names, role }: NodeRow['properties']): string[] {
  const wordings = of.includes('Component') || of.includes('Mechanism') ? names : of.includes('Leadership') ? role : undefined;
  return [...new Set([wordings ?? []].flat().flatMap((wording) => partsOfWording(String(wording))))];
}

/** What a document has in common with the same one named elsewhere; undefined where its region is not one. */
function keyOf(name: string, about: readonly Statement[]): string | undefined {
  const regions = regionsOf(about);
  return sameDocumentKey(name, regions.length === 1 ? regions[0] : undefined);
}

function regionsOf(about: readonly Statement[]): string[] {
  const regions = about.flatMap(({ predicate, polarity, object }) =>
    predicate === 'IN_REGION' && polarity === 'affirmed' && object ? [object.id] : [],
  );
  return [...new Set(regions)];
}

function relationOf(id: string, same: readonly Statement[]): RelationRow {
  const [one] = same as [Statement];
  const orders = same.flatMap((each) => (typeof each.qualifiers?.['order'] === 'number' ? [each.qualifiers['order']] : []));
  const told = (key: string) =>
    isRegion(one.subject) ? [...new Set(same.flatMap(({ qualifiers }) => qualifiers?.[key] ?? []).map(String))].sort() : [];
  const [bases, policies, dates] = [told('basis'), told('policy'), told('date')];
  return {
    id,
    from: one.subject.id,
    type: one.predicate,
    to: one.object?.id ?? '',
    properties: {
      assertion: one.assertion,
      modality: one.modality,
      polarity: one.polarity,
      confidence: confidenceOf(same),
      statements: same.map((each) => each.id).sort(),
      evidence: references(same),
      sources: sourceCount(same),
      ...(orders.length > 0 ? { order: Math.min(...orders) } : {}),
      // In what way, about which policy and when a tie was told, as its sources have it.
      ...(bases.length > 0 ? { bases } : {}),
      ...(policies.length > 0 ? { policies } : {}),
      ...(dates.length > 0 ? { dates } : {}),
    },
  };
}

/** Which statements give the date that stands, and the document that dates the act where one does. */
function dating(date: string, same: readonly Statement[]): { datedBy: string[]; datingDocument?: string } {
  const giving = same.filter((one) => boundedBy(one) === date);
  const documents = giving
    .flatMap(({ qualifiers, confidence }) =>
      qualifiers?.['document'] ? [{ id: String(qualifiers['document']), confidence }] : [],
    )
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const [document] = documents;
  return { datedBy: references(giving), ...(document ? { datingDocument: document.id } : {}) };
}

function bounds(edtf: string): Record<string, string> {
  const span = dateSpan(edtf);
  return {
    ...(span?.earliest ? { earliest: span.earliest } : {}),
    ...(span?.latest ? { latest: span.latest } : {}),
  };
}

const isRegion = ({ kind }: Statement['subject']) => (regionKinds as readonly Kind[]).includes(kind);
const references = (statements: readonly Statement[]) =>
  [...new Set(statements.flatMap((one) => one.evidence.map(reference)))].sort();
const sourceCount = (statements: readonly Statement[]) =>
  new Set(statements.flatMap((one) => one.evidence.map((each) => each.source))).size;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
