import { expect, test } from '@jest/globals';
import { project } from '../../../../graph/project.ts';
import { extraction, facts } from './made.ts';

const dated = (text: string) => `关于链长制的消息\n2021年6月10日\n\n${text}\n`;
const adoptionOf = (text: string, id: string) =>
  project(extraction(text).statements).nodes.find((node) => node.id === `adoption:${id}:链长制`)?.properties;

test('what a source tells as done without a day was done by the day of the source, as a derived bound', () => {
  const text = dated('江西省已全面推行产业链链长制。');
  expect(adoptionOf(text, '360000')).toMatchObject({ date: '../2021-06-10', latest: '2021-06-10' });
  const bound = extraction(text).statements.find(
    ({ predicate, value }) => predicate === 'date' && String(value).startsWith('..'),
  );
  expect(bound).toMatchObject({ assertion: 'derived', rule: 'adoption-known-by' });
  expect(bound?.evidence.map(({ quote }) => quote)).toContain('2021年6月10日');
  expect(facts(text).adoptions).toMatchObject([{ region: '江西省', date: null }]);
});

test.each([
  ['has a day of its own', '江西省2020年4月28日印发《产业链链长制工作方案》。', '2020-04-28'],
  ['is only planned', '江西省拟推行产业链链长制。', undefined],
])('an adoption that %s is not bounded', (_, text, date) => {
  expect(adoptionOf(dated(text), '360000')?.['date']).toBe(date);
});
