import { describe, expect, test } from '@jest/globals';
import { border, borders } from '../../../../diffusion/dossier/borders.ts';
import { channel, type Place } from '../../../../diffusion/dossier/channel.ts';

const nation = '100000';
const province = (id: string): Place => ({ id, within: [nation], province: id });
const city = (id: string, of: string): Place => ({ id, within: [of, nation], province: of });

describe('the borders of the provinces', () => {
  test('are told of all 34 units', () => {
    expect(borders.size).toBe(34);
  });

  test('are the same from both sides, and no unit borders itself or one that does not exist', () => {
    for (const [id, neighbours] of borders) {
      expect(neighbours.has(id)).toBe(false);
      for (const other of neighbours) expect([id, other, borders.get(other)?.has(id)]).toEqual([id, other, true]);
    }
  });

  test.each([
    ['330000', '360000', true],
    ['130000', '440000', false],
    ['440000', '810000', true],
    ['440000', '460000', false],
    ['330000', '330100', null],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(border(a, b)).toBe(expected);
  });

  test('number 70: the 68 boundaries between provinces of the mainland, and those of Guangdong with Hong Kong and Macau', () => {
    const all = [...borders.values()].reduce((sum, neighbours) => sum + neighbours.size, 0);
    expect(all / 2).toBe(70);
  });
});

describe('the channel of a tie', () => {
  test('is vertical where the model contains the follower', () => {
    expect(channel(province('440000'), city('441900', '440000'))).toEqual({
      kind: 'vertical',
      direction: 'down',
      sameParent: null,
      sameProvince: null,
      border: null,
    });
  });

  test('is vertical from below where the follower contains the model', () => {
    expect(channel(city('430100', '430000'), province('430000'))).toMatchObject({ kind: 'vertical', direction: 'up' });
  });

  test('is vertical where a document of the model directs the follower, wherever that lies', () => {
    expect(channel(province('330000'), city('441900', '440000'), true)).toMatchObject({ kind: 'vertical', direction: 'down' });
  });

  test('is horizontal between cities of one province, which is their parent', () => {
    expect(channel(city('440300', '440000'), city('440600', '440000'))).toEqual({
      kind: 'horizontal',
      direction: null,
      sameParent: '440000',
      sameProvince: '440000',
      border: null,
    });
  });

  test('tells of cities of two provinces whether the provinces border', () => {
    expect(channel(city('430100', '430000'), city('440600', '440000'))).toMatchObject({ sameProvince: null, border: true });
    expect(channel(province('130000'), city('440300', '440000'))).toMatchObject({ kind: 'horizontal', border: false });
  });
});
