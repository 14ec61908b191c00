import { describe, expect, test } from '@jest/globals';
import { clustersOf } from '../../../server/compare/clusters.ts';

const row = (region: string, name: string) => ({
  id: region,
  cluster: { labels: ['Cluster'], properties: { id: `${region}:${name}`, name, evidence: [`s:${region}${name}`] } },
});

describe('Chains of regions side by side', () => {
  const rows = clustersOf(
    [
      row('浙', '新能源'),
      row('赣', '新能源'),
      row('桂', '新能源汽车'),
      row('桂', '制糖'),
      row('浙', '链'),
      row('赣', '供应链'),
      row('浙', '𠀀业'),
      row('桂', '𠀀业'),
    ],
    ['浙', '赣', '桂'],
  );

  test('are those that two of them list by one name, or by one that lies in the other', () => {
    expect(rows.map(({ name, regions }) => [name, regions])).toEqual([
      ['新能源', 2],
      ['𠀀业', 2],
      ['新能源汽车', 1],
    ]);
  });

  test('near names stay apart: each is told as near and never as the same', () => {
    const [, , car] = rows[0]?.cells ?? [];
    expect(car?.listed).toEqual([]);
    expect(car?.near).toMatchObject([{ cluster: { label: '新能源汽车' }, evidence: ['s:桂新能源汽车'] }]);
  });

  test('a single character is near to nothing', () => {
    expect(rows.flatMap(({ name }) => name)).not.toContain('链');
  });
});
