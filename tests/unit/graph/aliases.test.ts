import { expect, test } from '@jest/globals';
import { aliasesOf } from '../../../graph/aliases.ts';
import { documentId, namedId } from '../../../graph/ids.ts';
import { project } from '../../../graph/project.ts';
import { CorpusBuilder, region, thing } from '../../contract/graphs.ts';

test('a document with a number is found by the ids that it has where none is given', () => {
  const title = '江西省产业链链长制方案𠮷';
  expect(aliasesOf('赣府厅字〔2020〕33号', ['Document'], [title], ['360000'])).toEqual(
    [documentId({ title, region: '360000' }), documentId({ title })].sort(),
  );
});

test('a document without a number is found by its other titles, and not by its own id', () => {
  const [one, other] = ['工作方案', '关于工作方案的通知'];
  const id = documentId({ title: one, region: '360000' });
  const found = aliasesOf(id, ['Document'], [one, other], ['360000']);
  expect(found).toContain(documentId({ title: other, region: '360000' }));
  expect(found).not.toContain(id);
});

test('a body is found by the ids of its other names; what is called by its parts has no others', () => {
  const names = ['江西省工业和信息化厅', '省工信厅'];
  expect(aliasesOf('org:江西省工业和信息化厅', ['Organization'], names, [])).toEqual(['org:省工信厅']);
  expect(aliasesOf('person:某甲', ['Person', 'Expert'], ['某甲', '某 甲', '某甲教授'], [])).toEqual(['person:某甲教授']);
  expect(aliasesOf('cluster:360000:纺织', ['Cluster'], ['现代纺织'], ['360000'])).toEqual([]);
  expect(aliasesOf('360000', ['Province'], ['江西省', '江西'], [])).toEqual([]);
});

test('the graph keeps them with the thing, whatever the order of the statements', () => {
  const corpus = new CorpusBuilder();
  const body = thing('Organization', '工业和信息化部');
  corpus.says(body, 'name', '工业和信息化部').says(body, 'name', '工信部', { confidence: 0.5 });
  corpus
    .relates({ id: '部令', kind: 'Document' }, 'ISSUED_BY', body)
    .relates({ id: '部令', kind: 'Document' }, 'IN_REGION', region('100000', 'Nation'));
  const { statements } = corpus.build();
  for (const order of [statements, [...statements].reverse()])
    expect(project(order).nodes.find(({ id }) => id === body.id)?.properties['aliases']).toEqual([
      namedId('Organization', '工信部'),
    ]);
});
