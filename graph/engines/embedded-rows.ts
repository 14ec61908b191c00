import type { GrafeoValue } from '@grafeo-db/js';
import type { Row, Value } from '../store.ts';

/** A row of the embedded engine in the shape of `graph/rows.ts`: its nodes are `{_id, _labels, …properties}`. */
export function embeddedRow(row: Record<string, GrafeoValue>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, embeddedValue(value)]));
}

function embeddedValue(value: GrafeoValue | undefined): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(embeddedValue);
  if (ArrayBuffer.isView(value)) return Array.from(value, Number);
  return embeddedMap(value as { [key: string]: GrafeoValue });
}

function embeddedMap(map: { [key: string]: GrafeoValue }): Value {
  const { _id, _labels, _type, _source, _target, ...rest } = map;
  const properties = embeddedRow(rest);
  if (Array.isArray(_labels)) return { labels: _labels.map(String).sort(), properties };
  if (typeof _type === 'string' && _source !== undefined) return { type: _type, properties };
  return embeddedRow(map);
}
