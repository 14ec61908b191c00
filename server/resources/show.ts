import { confidenceOf } from '../../graph/confidence.ts';
import { groupBy } from '../../graph/group.ts';
import type { Cell, Field, TableRow } from '../grammar/table.ts';
import type { Service } from '../service.ts';
import type { Proof } from './body.ts';
import { type Claim, claimsOf, sourceOf } from './claims.ts';
import { isStated } from './fields.ts';
import type { ThingTableRow } from './things.ts';

/** The cells of a row under their names: one value, or a list where there can be several. */
export function cellsShown(row: TableRow, all: readonly Field[], shown: readonly Field[]): Record<string, Cell | Cell[] | null> {
  return Object.fromEntries(
    shown.map((field) => {
      const cells = row.cells[all.indexOf(field)] ?? [];
      return [field.name, field.many ? [...cells] : (cells[0] ?? null)];
    }),
  );
}

/** Rows of things with what proves each of the fields that they show. */
export async function thingsShown(
  service: Service,
  rows: readonly ThingTableRow[],
  all: readonly Field[],
  shown: readonly Field[],
  known: ReadonlySet<string> | null,
) {
  const own = new Map(rows.flatMap(({ id, merged }) => [id, ...merged].map((one) => [one, id] as const)));
  const claims = groupBy(await claimsOf(service, [...own.keys()], known), ({ subject }) => own.get(subject) ?? subject);
  const proving = provingFields(all, shown);
  return rows.map((row) => {
    const proof = proofOf(claims.get(row.id) ?? [], proving);
    const evidence = Object.values(proof).flatMap((values) => values.flatMap((one) => one.evidence));
    return { ...row.thing, ...cellsShown(row, all, shown), evidence: [...new Set(evidence)].sort(), proof };
  });
}

/** The field that each predicate proves; what a thing is called is always shown. */
function provingFields(all: readonly Field[], shown: readonly Field[]): Map<string, string> {
  const names = new Set(['name', ...shown.flatMap(({ name, follows }) => [name, follows ?? name])]);
  const stated = all.filter(isStated).filter(({ name }) => names.has(name));
  return new Map([['label', 'label'], ...stated.map(({ predicate, name }) => [predicate, name] as const)]);
}

function proofOf(claims: readonly Claim[], proving: ReadonlyMap<string, string>): Record<string, Proof[]> {
  const affirmed = claims.filter(({ predicate, polarity }) => polarity === 'affirmed' && proving.has(predicate));
  const fields = [...groupBy(affirmed, ({ predicate }) => proving.get(predicate) ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, same]) => [name, valuesProved(same)]));
}

function valuesProved(same: readonly Claim[]): Proof[] {
  const key = ({ value, object, assertion, modality }: Claim) => JSON.stringify([object ?? value, assertion, modality]);
  const values = [...groupBy(same, key).values()].flatMap((alike): Proof[] => {
    const [one] = alike;
    const value = one?.object ?? one?.value;
    if (!one || value === undefined) return [];
    const evidence = [...new Set(alike.flatMap((each) => each.evidence))].sort();
    return [{ value, assertion: one.assertion, modality: one.modality, confidence: sureness(alike), evidence }];
  });
  return values.sort((a, b) => b.confidence - a.confidence || (String(a.value) < String(b.value) ? -1 : 1));
}

const sureness = (claims: readonly Claim[]) =>
  confidenceOf(
    claims.map(({ evidence, ...claim }) => ({ ...claim, evidence: evidence.map((ref) => ({ source: sourceOf(ref) })) })),
  );
