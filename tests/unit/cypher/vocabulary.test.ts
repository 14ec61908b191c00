import { expect, test } from '@jest/globals';
import { loadCatalogue } from '../../../cypher/catalogue.ts';
import { labels } from '../../../graph/kinds.ts';
import { relationTypes } from '../../../graph/predicates.ts';

const { load } = loadCatalogue();
const found = (file: string, pattern: RegExp) => [...(load[file] ?? '').matchAll(pattern)].map(([, name]) => name);

test('nodes.cypher takes off and puts on just the labels of the vocabulary', () => {
  expect(found('nodes', /REMOVE n:(\S+)/g)[0]?.split(':')).toEqual(labels);
  expect(found('nodes', /WHEN '(\w+)' IN row\.labels THEN \[1\] ELSE \[\] END \| SET n:\1\)/g)).toEqual(labels);
});

test('relations.cypher writes just the relation types of the vocabulary', () => {
  const line = /WHEN '(\w+)' THEN \[1\] ELSE \[\] END \| MERGE \(a\)-\[r:\1 \{id: row\.id\}\]->\(b\) SET r = row\.properties\)/g;
  expect(found('relations', line)).toEqual(relationTypes);
});
