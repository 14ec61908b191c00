import neo4j, { type RecordShape } from 'neo4j-driver';
import type { Parameters, Row, Value } from '../store.ts';

/** A record of the driver in the shape that both engines share (`graph/rows.ts`). */
export function neo4jRow(record: RecordShape): Row {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, neo4jValue(value)]));
}

export function neo4jValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint' || neo4j.isInt(value)) return Number(value);
  if (Array.isArray(value)) return value.map(neo4jValue);
  if (neo4j.isNode(value)) return { labels: [...value.labels].sort(), properties: neo4jRow(value.properties) };
  if (neo4j.isRelationship(value)) return { type: value.type, properties: neo4jRow(value.properties) };
  if (neo4j.isPath(value))
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(neo4jValue),
      relations: value.segments.map((segment) => neo4jValue(segment.relationship)),
    };
  // Dates, times and points are not in the graph; a reader's own Cypher may still make one: it is given as text.
  const plain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return plain ? neo4jRow(value as RecordShape) : String(value);
}

/** The driver sends every JavaScript number as a float, which LIMIT and substring() refuse: whole numbers go as integers. */
export function neo4jParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, neo4jParameter(value)]));
}

function neo4jParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(neo4jParameter);
  return value !== null && typeof value === 'object' ? neo4jParameters(value) : value;
}
