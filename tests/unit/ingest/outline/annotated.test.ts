import { describe, expect } from '@jest/globals';
import { annotated, whenShared } from './shared.ts';
import { sketch } from './sketch.ts';

const read = (name: string) => sketch(annotated.get(name) ?? '');

describe('texts of other genres', () => {
  whenShared('keep every line in one block or one aside', () => {
    for (const [name] of annotated) {
      const { outline, text } = read(name);
      const parts = [...outline.blocks, ...outline.asides].map(({ span }) => span).sort((a, b) => a.start - b.start);
      expect(parts.every((part, at) => at === 0 || part.start >= (parts[at - 1]?.end ?? 0))).toBe(true);
      expect(parts.map(text).join('').length).toBeGreaterThan(0);
    }
  });

  whenShared('a news report is its title, medium and day, and paragraphs', () => {
    const { outline, text, media } = read('11');
    expect([text(outline.title), outline.date?.edtf]).toEqual(['合肥市领导多了个新身份：产业链“链长”', '2020-06-29']);
    expect(outline.blocks.map((block) => [block.type, ...media(block)])).toEqual(Array(3).fill(['paragraph', '人民网']));
  });

  whenShared('a notice tells its host and whom it addresses', () => {
    const { outline, text, asides } = read('04');
    expect(outline.hosts.map(text)).toEqual(['郑州市人民政府办公厅']);
    expect(asides('salutation')).toHaveLength(1);
    expect(outline.blocks).toHaveLength(4);
  });

  whenShared('two briefs keep each its own day', () => {
    const { outline } = read('07');
    expect(outline.blocks.map(({ context }) => context.date?.edtf)).toEqual([
      ...Array(3).fill('2023-04-22'),
      ...Array(2).fill('2021-07-29'),
    ]);
  });

  whenShared('a day printed with one brief says nothing of the next', () => {
    const { outline, media } = read('18');
    expect(outline.blocks.map((block) => [block.context.date?.edtf, ...media(block)])).toEqual([
      ['2023-05-04', '中国新闻网'],
      [undefined],
    ]);
  });

  whenShared('a bulletin has entries, those without a day too', () => {
    const items = read('21').of('item');
    expect(items.map(({ number, keys }) => [number, keys.length])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['5', 0],
      ['6', 1],
      ['7', 1],
      ['8', 1],
    ]);
  });

  whenShared('a digest of papers loses no title and no author to a heading', () => {
    const { outline, text, asides } = read('26');
    expect(outline.blocks).toHaveLength(14);
    expect(outline.blocks.map(({ span }) => text(span))).toContain('3．祝树金 李丹 彭彬');
    expect(asides('heading')).toEqual([]);
  });

  whenShared('a plan over two pages is whole, and its numbered sentences stay sentences', () => {
    const { outline, text, over, asides } = read('32');
    expect(over('第三代半导体、合成生物10条')).toEqual(['三、重点产业链']);
    expect(over('光伏产业链关键环节缺失')).toEqual(['一、基础与问题']);
    expect(over('“七个一”是')).toEqual(['附：兰州市“七个一”服务机制']);
    expect(asides('heading')).toHaveLength(6);
    expect(outline.blocks.map(({ span }) => text(span)).join('')).not.toContain('— 1 —');
  });
});
