import { describe, expect, test } from '@jest/globals';
import { kindNames, kinds, labels } from '../../../../graph/kinds.ts';
import { attributes, relations } from '../../../../graph/predicates.ts';
import { Source } from '../../../../graph/source.ts';
import { fieldsOf, type Label } from '../../../../server/resources/fields.ts';
import { sourceFields } from '../../../../server/sources/fields.ts';

describe.each(labels as Label[])('the fields of %s', (label) => {
  const own = kindNames.filter((kind) => (kinds[kind].labels as readonly string[]).includes(label));
  const fields = fieldsOf(label);
  const names = fields.map(({ name }) => name);

  test('have every attribute and relation of the vocabulary that its kinds can have, under one name each', () => {
    const some = (of: readonly string[] | 'every') => of === 'every' || own.some((kind) => of.includes(kind));
    const wanted = [
      ...Object.entries(attributes)
        .filter(([name, { of }]) => name !== 'label' && some(of))
        .map(([name]) => name),
      ...Object.entries(relations)
        .filter(([type, { from }]) => type !== 'SAME_AS' && some(from))
        .map(([, { field }]) => field),
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(new Set(names).size).toBe(names.length);
  });

  test('do not take names that rows and filters use otherwise', () => {
    for (const name of names) expect(name).not.toMatch(/^(?:evidence|proof)$|^(?:from|to)_|[^A-Za-z]/);
  });

  test('lead each to a field that it follows, if any', () => {
    for (const { follows } of fields) if (follows !== undefined) expect(names).toContain(follows);
  });
});

test('sources are filtered by all that is known of them', () => {
  expect(sourceFields.map(({ name }) => name).sort()).toEqual(Object.keys(Source.shape).sort());
});
