import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const documents = (text: string, given = {}) => facts(text, given).documents;
const titles = (text: string) => documents(text).map(({ title }) => title);

describe('a document', () => {
  test('in an entry of a list has its title, number, date, region, kind and issuers in their order', () => {
    const text = [
      '◆ 本省文件',
      '',
      '(1) 福建省工业和信息化厅 福建省财政厅关于印发福建省培育轻工产业集群行动计划（2022—2024年）的通知（闽工信规〔2022〕 8 号）',
      '',
      '发布时间：2022年3月4日',
      '',
      '简介：《行动计划》提出，做强龙头。',
    ].join('\n');
    expect(documents(text)).toEqual([
      expect.objectContaining({
        title: '关于印发福建省培育轻工产业集群行动计划（2022—2024年）的通知',
        number: '闽工信规〔2022〕8号',
        date: '2022-03-04',
        issuers: ['福建省工业和信息化厅', '福建省财政厅'],
        region: '福建省',
        kind: '通知',
      }),
    ]);
  });

  test('has the day that stands before its title where the act stands behind', () => {
    const text = '2021年5月12日，《福建省砂石行业健康发展方案》（闽办函〔2021〕51号）由福建省人民政府办公厅发布，提出保供稳价。';
    expect(documents(text)).toEqual([expect.objectContaining({ date: '2021-05-12', issuers: ['福建省人民政府办公厅'] })]);
    expect(documents('2021年5月12日，《福建省砂石行业健康发展方案》引起热议。')[0]?.date).toBeNull();
  });

  test.each([
    ['square', '（晋政发[2023]7号）'],
    ['lenticular', '（晋政发【2023】7号）'],
    ['half-width round', '(晋政发(2023)7号)'],
    ['tortoise-shell, with spaces', '（晋政发〔 2023 〕 7 号）'],
  ])('has one number whatever brackets stand around the year: %s', (_, number) => {
    expect(documents(`2023年5月6日，山西省人民政府印发《关于做强钢铁产业的若干措施》${number}。`)).toEqual([
      expect.objectContaining({ number: '晋政发〔2023〕7号', date: '2023-05-06', issuers: ['山西省人民政府'], region: '山西省' }),
    ]);
  });

  test('that a notice issues is one with the notice', () => {
    expect(titles('云南省人民政府关于印发《云南省茶产业发展规划》的通知（云政发〔2021〕3号）已下发。')).toEqual([
      '云南省人民政府关于印发《云南省茶产业发展规划》的通知',
    ]);
  });

  test('stated twice is one thing, by its number or by region and title', () => {
    const text =
      '2021年3月，云南省商务厅印发《关于发展跨境电商的意见》（云商〔2021〕9号）。\n\n云南省《关于发展跨境电商的意见》要求培育龙头。';
    expect(documents(text)).toHaveLength(1);
  });

  test('of a near name stays apart', () => {
    expect(titles('云南省印发《云南省新能源发展规划》《云南省新能源汽车发展规划》。')).toHaveLength(2);
  });

  test('is not made of a short name that points back to it', () => {
    expect(titles('贵州省印发《贵州省白酒产业发展规划》。《规划》提出做优存量。')).toEqual(['贵州省白酒产业发展规划']);
  });

  test('is not made of a newspaper or a journal', () => {
    expect(titles('据《中国工业报》报道，《产业经济评论》2022年第3期刊发了文章。')).toEqual([]);
  });

  test('dated only by 日前 has no date', () => {
    expect(documents('日前，青海省印发《青海省盐湖产业实施方案》。', { date: '2022-05-01' })[0]?.date).toBeNull();
  });

  test('dated by 去年 counts from the day of the source', () => {
    expect(documents('去年9月，青海省印发《青海省盐湖产业实施方案》。', { date: '2022-05-01' })[0]?.date).toBe('2021-09');
  });

  test('without a region in its title is of the region that issues it', () => {
    expect(documents('6月1日，六盘水市印发《关于发展煤化工的实施意见》。', { date: '2023-07' })[0]).toMatchObject({
      region: '六盘水市',
      date: '2023-06-01',
    });
  });

  test('of a national body is of the nation', () => {
    expect(documents('工业和信息化部印发《关于培育集群的通知》（工信部企业〔2022〕4号）。')[0]?.region).toBe('全国');
  });

  test('named in a passive clause has its issuer and day from there', () => {
    expect(documents('《2022年遵义市有序用电方案》于4月3日由遵义市能源局批复。', { date: '2022-05' })[0]).toMatchObject({
      issuers: ['遵义市能源局'],
      date: '2022-04-03',
    });
  });
});

describe('titles in running text', () => {
  const titles = (text: string) => facts(text).documents.map(({ title, number }) => [title, ...(number ? [number] : [])]);

  test('stand without 《》 where their words are a plan of chains that was issued', () => {
    expect(titles('赣州市出台现代家居产业链链长制工作方案。')).toEqual([['现代家居产业链链长制工作方案']]);
    expect(titles('赣州市拟出台现代家居产业链链长制工作方案。')).toEqual([]);
  });

  test('of a letter hold the guide that it sends', () => {
    expect(
      titles('安徽省发展改革委关于印发《安徽省产业链图谱编制指南》的函（皖发改产业函〔2022〕15号）要求各市编制图谱。'),
    ).toEqual([['安徽省发展改革委关于印发《安徽省产业链图谱编制指南》的函', '皖发改产业函〔2022〕15号']]);
  });
});

describe('documents without a title of their own', () => {
  const told = (text: string) => facts(text).documents.map(({ title, date }) => [title, date]);

  test('an entry that is a number, and numbers in a row', () => {
    const list =
      '文件目录\n\n（1）宁党办〔2021〕49号\n发布时间：2021年6月\n内容提要：自治区领导包抓重点产业。\n\n（2）宁政办发〔2022〕7号\n发布时间：2022年2月\n内容提要：部署链长制。';
    expect(told(list)).toEqual([
      ['宁党办〔2021〕49号', '2021-06'],
      ['宁政办发〔2022〕7号', '2022-02'],
    ]);
    expect(told('清远市出台的链长制文件有清府办〔2021〕5号、清府函〔2021〕77号。').map(([title]) => title)).toEqual([
      '清府办〔2021〕5号',
      '清府函〔2021〕77号',
    ]);
  });

  test('a work report that says something, of the year that its title gives', () => {
    expect(told('2025年廣東省政府工作報告曾提出，要完善「鏈長制」。')).toEqual([['2025年广东省政府工作报告', '2025']]);
    expect(told('海南今年的政府工作报告有一句“探索建立产业链链长制”。').map(([title]) => title)).toEqual(['政府工作报告']);
    expect(told('2021年，当时的广东省政府工作报告提出，探索实施“链长制”。').map(([title]) => title)).toEqual([
      '广东省政府工作报告',
    ]);
    expect(told('政府工作报告起草组赴各地调研。')).toEqual([]);
  });

  test('a division of work with its day under it', () => {
    const text =
      '荆门市重点产业链链长制责任分工（2024年调整）\n\n荆门市推进新型工业化工作领导小组办公室　2024年3月11日\n\n因人事变动，对责任分工作如下调整。';
    expect(told(text)).toEqual([['荆门市重点产业链链长制责任分工（2024年调整）', '2024-03-11']]);
  });
});
