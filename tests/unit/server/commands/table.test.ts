import { describe, expect, test } from '@jest/globals';
import { tableOf, width } from '../../../../server/commands/ask/table.ts';

describe('A table for a terminal', () => {
  test('is aligned where a Chinese character takes two places, also one outside the basic plane', () => {
    expect(width('浙江a')).toBe(5);
    expect(width('𠮷林')).toBe(4);
    expect(
      tableOf(
        ['region', 'date'],
        [
          ['𠮷林省', '2020'],
          ['广西', '2019-11'],
        ],
      ),
    ).toEqual(['region  date', '──────  ───────', '𠮷林省  2020', '广西    2019-11']);
  });

  test('cuts what is too long between characters, and keeps a row on one line', () => {
    const [, , row = ''] = tableOf(['quote'], [[`${'𠮷'.repeat(40)}\n二`]]);
    expect(row).toMatch(/^𠮷+…$/u);
    expect(width(row)).toBeLessThanOrEqual(44);
    expect(tableOf(['quote'], [['一\n二']])[2]).toBe('一 二');
  });

  test('has lines of its own below a row', () => {
    expect(tableOf(['a'], [['1'], ['2']], (row) => (row === 0 ? ['proof'] : []))).toEqual(['a', '─', '1', '    proof', '2']);
  });
});
