import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const regions = (text: string) => facts(text).regions.map(({ name }) => name);
const ties = (text: string) => facts(text).diffusion.map(({ from, to, basis }) => [from, to, basis]);

describe('a region', () => {
  test.each([
    ['a university', '贵州大学与遵义师范学院共建平台。'],
    ['a firm', '贵州茅台酒股份有限公司扩产。'],
    ['a newspaper', '据贵州日报报道。'],
    ['an institute with the place in brackets', '中国（遵义）产业发展研究院成立。'],
    ['a common word', '要扩大连接，最大连片建设，朝阳产业前景好。'],
  ])('is not named by its name inside %s', (_, text) => {
    expect(regions(text)).toEqual([]);
  });

  test('is named by its government’s own body', () => {
    expect(regions('贵州省农业农村厅召开会议。')).toEqual(['贵州省']);
  });

  test('of an ambiguous name is the province among provinces and the city among cities', () => {
    expect(regions('辽宁、吉林、黑龙江三省协作。')).toContain('吉林省');
    expect(regions('长春、吉林、四平等市推进。')).toContain('吉林市');
  });

  test('in a shorthand is spread out, a macro-region is not', () => {
    expect(regions('苏浙皖共建产业链。')).toEqual(['江苏省', '浙江省', '安徽省']);
    expect(regions('长三角、京津冀、川渝协同。')).toEqual([]);
  });

  test('may be a county by its short name after its province', () => {
    expect(regions('赴贵州湄潭考察。')).toEqual(['贵州省', '湄潭县']);
  });
});

describe('a tie between regions', () => {
  test.each([
    [
      'a study visit',
      '正安县代表团赴湖北枝江、浙江省安吉县学习考察。',
      [
        ['枝江市', '正安县', 'study visit'],
        ['安吉县', '正安县', 'study visit'],
      ],
    ],
    ['borrowing', '遵义市学习借鉴泸州市白酒产业链做法。', [['泸州市', '遵义市', 'learned from']]],
    ['the higher level’s way', '遵义市拟参照省的机制和做法建立制度。', [['贵州省', '遵义市', 'follows the higher level']]],
    [
      'a named higher document',
      '遵义市人民政府办公室\n\n各单位：\n\n依据《贵州省人民政府关于做强白酒产业的意见》（黔府发〔2021〕2号），我市制定措施。',
      [['贵州省', '遵义市', 'follows a higher document']],
    ],
    ['contrast', '与泸州重视规模不同，遵义重视品质。', [['泸州市', '遵义市', 'contrasted with']]],
    ['an origin', '“链长制”最早出现在贵州遵义。', [['遵义市', '全国', 'origin']]],
  ])('is read from %s', (_, text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});

describe('counties called short', () => {
  const names = (text: string) => facts(text).regions.map(({ name }) => name);

  test('by the short name of an autonomous county with 县', () => {
    expect(names('怀化市芷江县、通道县正在摸底。')).toEqual(['怀化市', '芷江侗族自治县', '通道侗族自治县']);
  });

  test('by the bare name once the text has said of which province', () => {
    expect(names('在浙江义乌，企业很多。义乌经济技术开发区也不少。')).toEqual(['浙江省', '义乌市', '义乌经济技术开发区']);
  });
});
