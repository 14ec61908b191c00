import { describe, expect, test } from '@jest/globals';
import type { waysOf } from '../../../client/core/tie.ts';
import { sortedTies } from '../../../client/core/tieOrder.ts';
import { zh } from '../../../client/locales/zh.ts';
import { fitGrid } from '../../../client/map/grids.ts';
import type { Palette } from '../../../client/map/palette.ts';
import { sceneOf } from '../../../client/map/scene.ts';
import { regionsCsv, tiesCsv } from '../../../client/save/csv.ts';
import { gexfOf } from '../../../client/save/gexf.ts';
import { sceneSvg, wrapped } from '../../../client/save/sceneSvg.ts';
import { seenOf } from '../../../client/save/seen.ts';
import { svgBrush } from '../../../client/save/svgBrush.ts';
import { adopter } from './adopters.ts';
import { tie } from './ties.ts';

const palette = new Proxy(
  { font: 'sans-serif' },
  { get: (own, name) => (name === 'font' ? own.font : '#123456') },
) as unknown as Palette;
const zhejiang = adopter('330000', '2019-08', { label: '浙江省', evidence: ['src-1:0-4', 'src-1:9-12'] });
const hubei = adopter('420000', '../2021-06-10', { label: '湖北省', evidence: ['src-1:5-8'] });
const learned = tie('420000', '330000', { evidence: ['src-1:20-24'] });
const seen = seenOf(
  '2021-07-31',
  [
    { ...zhejiang, mark: 'on' },
    { ...hubei, mark: 'vague' },
  ],
  [learned, tie('100000', '330000', { relation: 'DIRECTED' })],
  new Map([['330000', { x: 10, y: 20 }]]),
);

describe('the tables that are saved', () => {
  test('have a line for each region and tie that is seen, with dates and references', () => {
    const [head, first, second, third] = regionsCsv(seen).slice(1).split('\r\n');
    expect(regionsCsv(seen).startsWith('\ufeff')).toBe(true);
    expect(head).toBe('id,region,kind,standing_on_2021-07-31,date,earliest,latest,status,document,evidence');
    expect(first).toBe('330000,浙江省,Province,on,2019-08,2019-08-01,2019-08-31,adopted,,src-1:0-4 src-1:9-12');
    expect(second).toContain('../2021-06-10,,2021-06-10');
    // What a tie ends at is there, though nothing is told of it.
    expect(third).toContain('100000,100000,Nation,none,,');
    expect(tiesCsv(seen).split('\r\n')[1]).toBe('330000,330000,420000,420000,documented,LEARNED_FROM,0.9,false,,src-1:20-24');
  });

  test('quote what would break a line, and hand a spreadsheet no formula', () => {
    const odd = seenOf('2021-07-31', [{ ...zhejiang, label: '=1+1, "浙"', mark: 'on' }], [], new Map());
    expect(regionsCsv(odd)).toContain(`330000,"'=1+1, ""浙""",Province`);
  });
});

test('the graph that is saved has what is seen, where it stands, and escapes what XML reserves', () => {
  const gexf = gexfOf(seen, '浙江 & 湖北 <2021>');
  expect(gexf.match(/<node /g)).toHaveLength(3);
  expect(gexf.match(/<edge /g)).toHaveLength(2);
  expect(gexf).toContain('<edge id="420000 LEARNED_FROM 330000" source="330000" target="420000">');
  expect(gexf).toContain('<viz:position x="10" y="-20"/>');
  expect(gexf).toContain('<attvalue for="evidence" value="src-1:0-4 src-1:9-12"/>');
  expect(gexf).toContain('&#38; 湖北 &#60;2021&#62;');
});

describe('the picture that is saved', () => {
  const moment = {
    adopters: [zhejiang, hubei],
    ties: [learned],
    tiers: ['province', 'city'] as const,
    hiddenTies: [],
    pieces: 0,
    sure: 0,
    day: '2021-07-31',
    region: null,
    tie: undefined,
    known: true,
  };
  const scene = sceneOf(fitGrid(826, 560), moment);
  const legend = { years: zh.legendYears, marks: zh.marks, ties: zh.tieKinds };
  const { svg, width } = sceneSvg(
    scene,
    palette,
    { lang: 'zh', text: zh, known: true },
    { title: '谁？', summary: '概述。', citation: '引用。', legend },
  );

  test('has live Chinese text for every tile, the tie, the title, and what the marks mean', () => {
    const words = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, one]) => one);
    for (const { tile } of scene.tiles) expect(words).toContain(tile.zh);
    for (const one of ['谁？', '概述。', '引用。', zh.marks.on, zh.marks.none, zh.tieKinds.documented])
      expect(words).toContain(one);
    expect(svg.match(/<path d="M[^"]*Q/g)?.length).toBeGreaterThanOrEqual(1);
    expect(width).toBe(826 + 48);
  });

  test('asks for nothing from elsewhere and keeps its ids apart', () => {
    expect(svg).not.toMatch(/href|url\((?!#)/);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the brush that writes SVG', () => {
  test('writes a word with its halo as one piece of text', () => {
    const { brush, elements } = svgBrush('a');
    Object.assign(brush, { font: '700 12px x', strokeStyle: '#fff', fillStyle: '#000', lineWidth: 3, textAlign: 'center' });
    brush.strokeText('浙江', 5, 6);
    brush.fillText('浙江', 5, 6);
    expect(elements).toEqual([
      '<text x="5" y="6" font-size="12" font-weight="700" text-anchor="middle" fill="#000" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">浙江</text>',
    ]);
  });

  test('gives back what was set before, and ends a clip with it', () => {
    const { brush, elements } = svgBrush('a');
    brush.save();
    brush.beginPath();
    brush.rect(0, 0, 4, 4);
    brush.clip();
    brush.globalAlpha = 0.5;
    brush.fill();
    brush.restore();
    brush.fill();
    expect(elements[1]).toContain('opacity="0.5" clip-path="url(#a1)"');
    expect(elements[2]).not.toMatch(/opacity|clip-path/);
  });
});

test('words are broken into lines that fit, and a stop never begins one', () => {
  const lines = wrapped('截至二〇二一年，三十四个省级单位中十四个有实行的证据。See https://example.org/a/b', 120, 12);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) expect(line).not.toMatch(/^[，。]/);
  expect(lines.join('').replace(/\s/g, '')).toBe(
    '截至二〇二一年，三十四个省级单位中十四个有实行的证据。Seehttps://example.org/a/b',
  );
});

test('ties sort by any column, both ways, those without a lag last', () => {
  const ties = [
    tie('440000', '430000', { confidence: 0.6 }),
    tie('420000', '330000', { confidence: 0.95 }),
    tie('360000', '330000'),
  ];
  const lags: Record<string, number> = { '420000': 20, '360000': 8 };
  const lagOf = ({ target }: ReturnType<typeof waysOf>) => {
    const least = lags[target.id];
    return least === undefined ? undefined : { least, most: least };
  };
  const order = (column: Parameters<typeof sortedTies>[1], down = false) =>
    sortedTies(ties, column, down, lagOf).map(({ from }) => from.id);
  expect(order('source')).toEqual(['360000', '420000', '440000']);
  expect(order('lag')).toEqual(['360000', '420000', '440000']);
  expect(order('lag', true)).toEqual(['440000', '420000', '360000']);
  expect(order('confidence')[0]).toBe('420000');
});
