import { describe, expect, test } from '@jest/globals';
import { sketch } from './sketch.ts';

describe('the head of a source', () => {
  test('is a letterhead, a number, and a title that print broke', () => {
    const { outline, text, asides } = sketch(
      '某某省人民政府办公厅文件\n\n某政办发〔2020〕33号\n\n某某省人民政府办公厅关于印发《某某省链长制\n工作方案》的通知\n\n' +
        '各市人民政府，省政府各部门：\n\n《方案》已经省政府同意，现印发给你们。\n\n某某省人民政府办公厅\n\n2020年5月30日\n\n（此件公开发布）',
    );
    expect(text(outline.title)).toBe('某某省人民政府办公厅关于印发《某某省链长制工作方案》的通知');
    expect(outline.date?.edtf).toBe('2020-05-30');
    expect(text(outline.hosts[0])).toBe('某某省人民政府办公厅');
    expect(asides('signature')).toHaveLength(3);
    expect(outline.blocks).toHaveLength(1);
  });

  test.each([
    ['2021 年 6 月 10 日', '2021-06-10'],
    ['（2021-06-10）', '2021-06-10'],
    ['二〇二一年六月十日', '2021-06-10'],
    ['南方日报 2021年6月10日 电', '2021-06-10'],
    ['来源：南方日报 | 2021-06-10 09:30 | 作者：张三', '2021-06-10'],
    ['成文日期：2021-05-01 | 发布日期：2021-06-10', '2021-06-10'],
    ['发布时间：2021-06-10', '2021-06-10'],
  ])('has the day that %s prints', (line, edtf) => {
    const { outline, text } = sketch(`某市推行产业链链长制\n${line}\n\n该市日前推行链长制，由市长任总链长。`);
    expect([text(outline.title), outline.date?.edtf]).toEqual(['某市推行产业链链长制', edtf]);
    expect(outline.blocks).toHaveLength(1);
  });

  test('leaves a document with its data to the text, as an entry', () => {
    const { of, text, outline } = sketch(
      '某省人民政府办公厅关于建立链长制的通知\n发文字号：某政办〔2021〕1号 | 成文日期：2021年5月1日 | 发布日期：2021年5月8日\n\n各市人民政府：\n\n经省政府同意，建立链长制。',
    );
    const [entry] = of('item');
    expect(entry?.keys.map(({ key, value }) => [key, text(value)])).toEqual([
      ['发文字号', '某政办〔2021〕1号'],
      ['成文日期', '2021年5月1日'],
      ['发布日期', '2021年5月8日'],
    ]);
    expect(outline.date?.edtf).toBe('2021-05-08');
  });
});

describe('a table of contents', () => {
  const body = '一、要闻\n\n某省部署链长制工作，要求抓好落实。\n\n二、做法\n\n某市由市长任总链长，推进工作。';

  test.each([
    ['with leaders', '目 录\n一、要闻...........1\n二、做法...........3'],
    ['with page numbers in brackets and no title', '一、要闻（1）\n二、做法（3）\n三、观点（9）'],
    ['that only repeats the headings', '目录\n一、某省的要闻\n二、某市的做法'],
  ])('%s yields no block', (_, contents) => {
    const { asides, outline } = sketch(
      `某省动态\n\n${contents}\n\n${body.replace('要闻', contents.includes('某省的') ? '某省的要闻' : '要闻').replace('做法', contents.includes('某市的') ? '某市的做法' : '做法')}`,
    );
    expect(asides('contents')).toHaveLength(contents.split('\n').length);
    expect(outline.blocks).toHaveLength(2);
  });
});

describe('an article', () => {
  test('has the media of the line that closes it, from its heading on', () => {
    const { outline, media, asides } = sketch(
      '甲省：推行链长制\n\n甲省推行链长制。\n\n甲省由省长任总链长。\n\n（来源：甲省日报、某某网）\n\n乙省：试点链长制\n\n乙省开展试点。\n\n（据新华社报道）',
    );
    expect(outline.blocks.map(media)).toEqual([['甲省日报', '某某网'], ['甲省日报', '某某网'], ['新华社']]);
    expect(asides('source line')).toHaveLength(2);
  });

  test.each([
    ['（来源： 大众日报）', ['大众日报']],
    ['来源：中国政府网', ['中国政府网']],
    ['（来源：综合新华社、人民日报等报道）', ['新华社', '人民日报']],
    ['（来源：某某党校《探求》杂志）', ['探求']],
    ['（来源：安徽日报 2022年5月2日）', ['安徽日报']],
    ['（來源：香港大公報）', ['香港大公報']],
    ['（记者 张三 通讯员 李四）', []],
    ['（根据信息征集整理）', []],
  ])('reads %s', (line, names) => {
    const { outline, media } = sketch(`某省推行链长制\n\n某省推行链长制，由省长任总链长。\n\n${line}`);
    expect(outline.blocks).toHaveLength(1);
    expect(outline.blocks.flatMap(media)).toEqual(names);
  });

  test('has the medium and the day that begin its first paragraph', () => {
    const { outline, media } = sketch('産業鏈「鏈長制」推開\n\n（香港大公報2021年5月3日訊）記者獲悉，江西已實行「鏈長制」。');
    expect(outline.blocks.map((block) => [block.context.date?.edtf, ...media(block)])).toEqual([['2021-05-03', '香港大公報']]);
  });
});

describe('entries', () => {
  test('without key lines count among those that have them', () => {
    const { of, text } = sketch(
      '某某汇编\n\n(1) 《甲方案》\n发布时间：2021年1月\n简介：提出链长制。\n此后又作了细化。\n\n(2) 《乙意见》\n\n(3) 《丙通知》\n发布时间：2021年3月',
    );
    expect(of('item').map(({ number, title, keys, body }) => [number, text(title), keys.length, body.length])).toEqual([
      ['1', '《甲方案》', 1, 2],
      ['2', '《乙意见》', 0, 0],
      ['3', '《丙通知》', 1, 0],
    ]);
  });
});

describe('a remark', () => {
  test.each([
    [
      'on a line of its own',
      '链长要尊重链主。\n\n链长不搞瞎指挥。\n\n（崔某某，某某咨询有限公司董事长）',
      2,
      '崔某某，某某咨询有限公司董事长',
    ],
    ['behind the last sentence', '链长要尊重链主。（张某，某大学教授、博导）', 1, '张某，某大学教授、博导'],
    ['with the name last', '链长要尊重链主。\n\n（某某大学教授 张某）', 1, '某某大学教授 张某'],
  ])('has its speaker in brackets %s', (_, source, said, speaker) => {
    const { of, text } = sketch(`◆ 专家建议\n\n${source}`);
    expect(of('remark').map((found) => [found.said.length, text(found.speaker)])).toEqual([[said, speaker]]);
  });

  test('that is quoted leaves the narrative before it alone', () => {
    const { outline } = sketch('◆ 观点\n\n各地要防止一哄而上。\n\n“链长不能替代链主。”\n\n（李某，某社会科学院研究员）');
    expect(outline.blocks.map(({ type }) => type)).toEqual(['paragraph', 'remark']);
  });

  test.each(['（2021年7月29日）', '（粤工信〔2020〕134号）', '（记者 张三）', '（此件公开发布）'])(
    'is not made by %s',
    (line) => {
      expect(sketch(`◆ 观点\n\n链长要尊重链主。\n\n${line}`).of('remark')).toEqual([]);
    },
  );
});

describe('a quotation', () => {
  test('holds the line that says whose it is', () => {
    const { of, text } = sketch('某刊\n\n“产业链在关键时刻不能掉链子。”\n\n——2020年第21期《求是》杂志文章');
    expect(of('paragraph').map(({ attribution }) => text(attribution))).toEqual(['2020年第21期《求是》杂志文章']);
  });
});

describe('headings', () => {
  test('nest: a numbered one over plain ones is the greater', () => {
    const { over } = sketch(
      '某某动态\n\n一、各地做法\n\n江苏：531工程\n江苏提出培育50条产业链。\n\n安徽推行链长制\n安徽由省长任总链长。',
    );
    expect(over('培育50条')).toEqual(['一、各地做法', '江苏：531工程']);
    expect(over('由省长任')).toEqual(['一、各地做法', '安徽推行链长制']);
  });

  test('that claim something are paragraphs too', () => {
    const { outline, over } = sketch(
      '某方案要点\n\n（一）推行链长制，由省长任总链长。\n各地要抓好落实，确保取得实效。\n（二）加强保障。\n各地要加强保障，落实政策。',
    );
    expect(outline.blocks).toHaveLength(4);
    expect(over('确保取得实效')).toEqual(['（一）推行链长制，由省长任总链长。']);
  });
});
