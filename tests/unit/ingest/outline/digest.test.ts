import { describe, expect } from '@jest/globals';
import { digest, whenShared } from './shared.ts';
import { type Sketch, sketch } from './sketch.ts';

let made: Sketch | undefined;
const page = (): Sketch => {
  made ??= sketch(digest);
  return made;
};
const row = (place: string) => {
  const found = page()
    .of('row')
    .find(({ cells }) => page().text(cells[0]?.span) === place || page().text(cells[2]?.span).startsWith(place));
  return found?.cells.map(({ span }) => page().text(span)) ?? [];
};

describe('the published digest', () => {
  whenShared('tells its title, day and hosts', () => {
    const { outline, text } = page();
    expect(text(outline.title)).toBe('提案工作研究参考');
    expect(outline.date?.edtf).toBe('2021-06-10');
    expect(outline.hosts.map(text)).toEqual(['广东省政协提案委员会', '广东省政协提案工作研究会']);
  });

  whenShared('lists 39 documents: 26 entries and 13 rows', () => {
    const items = page().of('item');
    const rows = page().of('row');
    expect([items.length, rows.length]).toEqual([26, 13]);
    expect(items.map(({ number }) => Number(number))).toEqual([...Array(5).keys(), ...Array(21).keys()].map((n) => n + 1));
    expect(items.every(({ keys, body }) => keys.length === 1 && body.length === 1)).toBe(true);
    expect(new Set(items.flatMap(({ keys }) => keys.map(({ key }) => key)))).toEqual(new Set(['会议时间', '发布时间']));
  });

  whenShared('has every title whole, with the number that print set on its own line or cut off', () => {
    const titles = page()
      .of('item')
      .map(({ title }) => page().text(title));
    expect(titles.find((title) => title.includes('数字创意'))).toMatch(/的通知（粤工信数字产业〔2020〕134号）$/u);
    expect(titles.find((title) => title.includes('激光'))).toContain('关于印发广东省培育激光与增材制造');
    expect(titles.find((title) => title.includes('先进材料'))).toContain('（2021—2025年）的通知（粤工信材料〔2020〕115号）');
    expect(titles.filter((title) => /〔\d{4}〕\d+号）$/u.test(title))).toHaveLength(23);
  });

  whenShared('has its tables whole over the page breaks', () => {
    expect(row('《南京市')).toEqual([
      '江苏',
      '2020年7月13日',
      '《南京市推动产业链高质量发展工作方案》（宁委办发〔2020〕27号）',
      expect.stringMatching(/^《方案》聚焦.*人工智能、智能电网.*产业链条。$/u),
    ]);
    expect(row('河南')[2]).toBe('河南省人民政府办公厅《关于建立新兴产业链工作推进机制的通知》（豫政办〔2020〕41号）');
    expect(row('江门')[3]).toMatch(/产值超1000亿元/u);
    expect(row('广州')[2]).toBe('成立市先进制造业强市建设领导小组');
  });

  whenShared('lets an empty leading cell stand for the one above', () => {
    const inherited = page()
      .of('row')
      .filter(({ cells }) => cells[0]?.inherited);
    expect(inherited.map(({ cells }) => page().text(cells[2]?.span).slice(0, 4))).toEqual(['南京市《', '《南京市']);
    expect(
      page()
        .of('row')
        .at(-1)
        ?.cells.map(({ column }) => column),
    ).toEqual(['地区', '时间', '文件', '主要内容']);
  });

  whenShared('gives every article its media', () => {
    const media = new Map(
      page()
        .outline.blocks.filter(({ context }) => context.media.length > 0)
        .map((block) => [page().text(block.context.heading).slice(0, 5), page().media(block).join('、')]),
    );
    expect([...media.values()]).toEqual([
      '新华社、人民日报、浙江日报、江西日报',
      '中宏国研',
      '上海证券报',
      '南方日报',
      '中国经济周刊',
      '探求',
      '大众日报',
      '江西日报',
      '浙江日报',
      '河北日报',
      '河南日报',
      '深圳特区报',
    ]);
    expect(page().asides('source line')).toHaveLength(13);
  });

  whenShared('hears five experts', () => {
    const remarks = page().of('remark');
    expect(remarks.map(({ speaker }) => page().text(speaker).split('，')[0])).toEqual([
      '刘志彪',
      '黄奇帆',
      '崔卫东',
      '张贵',
      '倪红福',
    ]);
    expect(remarks.every(({ said }) => said.length === 1)).toBe(true);
  });

  whenShared('makes three proposals with their questions', () => {
    expect(
      page()
        .of('proposal')
        .map(({ title, questions }) => [page().text(title), questions.length]),
    ).toEqual([
      ['科技应用场景', 3],
      ['电力供应', 4],
      ['砂石行业发展', 4],
    ]);
  });

  whenShared('repeats nothing of its table of contents', () => {
    expect(page().asides('contents')).toHaveLength(25);
    expect(page().outline.blocks.filter(({ span }) => /（\d{1,2}）$/u.test(page().text(span)))).toEqual([]);
  });

  whenShared('keeps the sections that its headings make', () => {
    expect(page().over('最早出现在湖南长沙')).toEqual([
      '【现状】',
      '◆产业链“链长制”的由来、特点和功能角色',
      '“链长制”的最初实践',
    ]);
    expect(page().over('个体、家庭企业')).toEqual(['【问题】', '◆政协委员反映的产业链问题', '二、产业链的创新能力较弱']);
    expect(page().over('11位省领导任14个')).toEqual(['【经验】', '➤江西：11位省领导挂帅当“链长”']);
    expect(page().asides('distribution list')).toHaveLength(3);
  });
});
