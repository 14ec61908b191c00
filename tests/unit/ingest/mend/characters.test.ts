import { describe, expect, test } from '@jest/globals';
import { mend } from '../../../../ingest/mend/mend.ts';

describe('signs and spaces', () => {
  test.each([
    ['a half-width comma between Chinese', '总体看,发展方式粗放', '总体看，发展方式粗放'],
    ['brackets and colons', '简介: 《计划》提出, 支持 HMS(移动服务)等', '简介：《计划》提出，支持HMS（移动服务）等'],
    ['one bracket of each width', '（2021—2023年)》提出', '（2021—2023年）》提出'],
    ['full-width digits and letters', '２０２１年５Ｇ产业增长３．５％', '2021年5G产业增长3.5%'],
    ['spaces around digits', '2020 年 12 月 19 日，50 条', '2020年12月19日，50条'],
    ['spaces inside a number', '产值 10 000 亿元，于 2 0 2 1 年', '产值10000亿元，于2021年'],
    ['spaces inside a document number', '豫政办 〔2020〕 41 号', '豫政办〔2020〕41号'],
    ['a word spread out', '某委员会 主  办', '某委员会 主办'],
    ['a whole line spread out', '广 东 省 人 民 政 府', '广东省人民政府'],
    ['a name spread out', '吕 越（某大学研究院）', '吕越（某大学研究院）'],
    ['the number that begins a line', '(1) 2021年工作报告', '（1）2021年工作报告'],
  ])('%s get one form', (_, source, clean) => {
    expect(mend(source).text).toBe(clean);
  });

  test.each([
    ['several issuers', '中国人民银行 工业和信息化部 司法部 关于规范发展的意见'],
    ['the halves of a headline', '链长制落地 省领导定向联系'],
    ['decimals and thousands', '增长3.5%，合1,000万元'],
    ['English', 'Made in China, 2025 (MIC)'],
    ['an address and a time', '见https://example.org:8080/a?b=1，10:30发布'],
    ['the medium and its day', '人民网 2020-06-29'],
  ])('%s stay as they are', (_, source) => {
    expect(mend(source).text).toBe(source);
  });
});
