import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const ties = (text: string, given = {}) => facts(text, given).diffusion.map(({ from, to }) => `${from}→${to}`);

describe('a text that tells named lower levels to act', () => {
  const plan = (words: string) => `滨州市重点产业链链长制工作方案\n\n${words}`;
  test.each([
    ['邹平市、博兴县参照本方案建立本级链长制，于8月底前报备。'],
    ['（三）请邹平市、博兴县比照本方案，尽快明确本级链长。'],
    ['邹平市、博兴县按照本方案制定本级实施细则。'],
  ])('%s', (words) => {
    expect(ties(plan(words))).toEqual(['滨州市→邹平市', '滨州市→博兴县']);
  });

  test('what was said just before is what they follow', () => {
    expect(ties('2022年3月，邵阳市印发产业链链长制工作方案，邵东市、隆回县照此执行。')).toEqual([
      '邵阳市→邵东市',
      '邵阳市→隆回县',
    ]);
    expect(ties('省方案下发后，孝感市、随州市据此制定了本地链长制方案。')).toEqual(['湖北省→孝感市', '湖北省→随州市']);
  });

  test('nobody is told to where the text leaves it open, or names nobody', () => {
    expect(ties(plan('惠民县、阳信县可不参照本方案另设链长。'))).toEqual([]);
    expect(ties(plan('各县（市、区）参照本方案执行。'))).toEqual([]);
  });

  test('an opinion of the province is carried out, its decisions are carried out by everybody', () => {
    expect(ties('本溪市贯彻省实施意见，9位市领导任链长。')).toEqual(['辽宁省→本溪市']);
    expect(ties('鹤壁市落实省委、省政府决策部署，推行链长制。')).toEqual([]);
  });
});

describe('learning by other words', () => {
  test.each([
    ['宜宾的动力电池链长制是跟合肥学的，强在招商。', ['合肥市→宜宾市']],
    ['玉山县学的是浙江永康。该县借鉴永康的经验试行链长制。', ['永康市→玉山县']],
    ['株洲抄的是长沙的作业，娄底又跟着株洲学。', ['株洲市→娄底市', '长沙市→株洲市']],
    ['岳阳链长制的样板是长沙，益阳的蓝本来自宁波。', ['长沙市→岳阳市', '宁波市→益阳市']],
    ['黄石市拜长沙为师，推行产业链链长制。', ['长沙市→黄石市']],
    ['六安市在合肥经验的基础上推出链长制升级版。', ['合肥市→六安市']],
    ['日照市：学烟台，设“链长+总工程师”。', ['烟台市→日照市']],
    ['安庆的链长制是照着合肥来的。', ['合肥市→安庆市']],
    ['至于江門，上周派出代表團赴蘇州考察學習。', ['苏州市→江门市']],
  ])('%s', (text, expected) => {
    expect(ties(text)).toEqual(expected);
  });

  test('a practice by its owner’s name goes to others', () => {
    expect(ties('长沙的链长制做法被株洲、湘潭采用。')).toEqual(['长沙市→株洲市', '长沙市→湘潭市']);
    expect(ties('湖州模式在衢州得到复制。')).toEqual(['湖州市→衢州市']);
    expect(ties('漳州的链长制方案几乎是宁波方案的翻版。')).toEqual(['宁波市→漳州市']);
    expect(ties('链长制从浙江传到江西，又传到湖南。')).toEqual(['浙江省→江西省', '江西省→湖南省']);
  });

  test('the source of a system is where it began', () => {
    expect(ties('链长制的源头可以追到2017年的长沙。')).toEqual(['长沙市→全国']);
  });

  test('who did not learn is tied to nobody', () => {
    expect(ties('淮北并没有跟合肥学，链长制另起炉灶。')).toEqual([]);
    expect(ties('聊城的做法与潍坊大同小异，但聊城称没有参考任何城市。')).toEqual([]);
    expect(ties('宁波的链长制经验未在丽水落地。')).toEqual([]);
    expect(ties('合肥大学合肥校区的课题组考察了长沙的链长制。')).toEqual([]);
  });
});
