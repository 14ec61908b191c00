import { z } from 'zod';
import { isNode } from '../../graph/rows.ts';
import type { Row, Value } from '../../graph/store.ts';
import type { Route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { resource } from './resource.ts';
import { ThingRow, toThing } from './thing.ts';

const text = z.string().nullable();
const evidence = z.array(z.string());

const RegionRow = ThingRow.extend({ short: text, parent: ThingRow.nullable(), evidence }).meta({ id: 'Region' });

const DocumentRow = ThingRow.extend({
  number: text.describe('文号'),
  date: text.describe('EDTF, as precise as the source'),
  genre: text,
  regions: z.array(ThingRow),
  issuers: z.array(ThingRow).describe('in the order of the source'),
  evidence,
}).meta({ id: 'Document' });

/** The kinds of thing that have an address of their own. */
export function thingRoutes(service: Service): Route[] {
  return [
    ...resource(service, { name: 'documents', one: 'document', type: 'Document', row: DocumentRow, read: readDocument }),
    ...resource(service, { name: 'regions', one: 'region', type: 'Region', row: RegionRow, read: readRegion }),
  ];
}

function readRegion({ region, parents }: Row): z.input<typeof RegionRow> {
  return { ...thing(region), short: property(region, 'short'), parent: things(parents)[0] ?? null, evidence: references(region) };
}

function readDocument({ document, regions, issuers }: Row): z.input<typeof DocumentRow> {
  const [number, date, genre] = ['number', 'date', 'genre'].map((name) => property(document, name)) as [
    string | null,
    string | null,
    string | null,
  ];
  return {
    ...thing(document),
    number,
    date,
    genre,
    regions: things(regions),
    issuers: things(inOrder(issuers)),
    evidence: references(document),
  };
}

/** The store holds issuers in no order; a source that lists several gives each its place. */
function inOrder(issuers: Value | undefined): Value[] {
  const rows = z.array(z.object({ order: z.number().nullable(), issuer: z.custom<Value>() })).parse(issuers);
  return rows
    .toSorted((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY))
    .map((row) => row.issuer);
}

const thing = (value: Value | undefined) => ThingRow.parse(toThing(value));

const things = (values: Value | undefined) => {
  const all = Array.isArray(values) ? values.flatMap((one) => toThing(one) ?? []) : [];
  return [...new Map(all.map((one) => [one.id, one])).values()];
};

function property(node: Value | undefined, name: string): string | null {
  const value = isNode(node) ? node.properties[name] : undefined;
  return typeof value === 'string' ? value : null;
}

function references(node: Value | undefined): string[] {
  const value = isNode(node) ? node.properties['evidence'] : undefined;
  return Array.isArray(value) ? value.map(String) : [];
}
