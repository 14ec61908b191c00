import type { Span } from '../mend/clean.ts';

/** Bodies that are no government: a region's name in theirs is no mention of the region. */
const bodies = [
  '大学(?!生|城)',
  '校区',
  '学院',
  '党校',
  // The research office of a party committee or a government is its own body.
  '研究(?:院|所|中心|会)',
  '(?<!(?:委|政府)[\\u4e00-\\u9fff]{0,4})研究室',
  '科学院',
  '社科院',
  '开发院',
  '设计院',
  '规划院',
  '智库',
  '日报',
  '晚报',
  '晨报',
  '早报',
  '时报',
  '商报',
  '特区报',
  '都市报',
  '证券报',
  '经济报',
  '青年报',
  '新闻网',
  '新闻',
  '在线',
  '电视台',
  '广播电台',
  '卫视',
  '出版社',
  '周刊',
  '医院',
  '公司',
  '集团(?!化|军)',
  '银行(?!业)',
  '实验室',
  '协会',
  '学会',
  '商会',
  '促进会',
  '基金会',
  '电网',
  '交易所',
  '交易中心',
  '铁路局',
  '分行',
  '支行',
  '事务所',
  '俱乐部',
  '发布(?=[）\\n ])',
].join('|');

/** Words that end a name: no body's name runs across them. */
const stops =
  '的在与和及将由对把从向为以是等到了着过也都再被赴或组建|成立|建立|依托|支持|推动|引进|打造|加快|发挥|鼓励|通过|召开|印发|出台|联合|发布|举办|参加|考察|学习';
const singles = '的在与及将由对把从向为以是等到了着过也都再被赴或';
const words = stops.split('|').slice(1).join('|');
const rest = new RegExp(`^(?:(?!${words})[\\u4e00-\\u9fffA-Za-z0-9](?<![${singles}])){0,14}?(?:${bodies})`);
/** “青岛港国际”, “重庆啤酒”: a firm called short, in quotation marks. */
const brand =
  /^[\u4e00-\u9fff]{0,4}(?:国际|股份|控股|啤酒|白药|茅台|电气|重工|港|机场|机床|汽车|钢铁|矿业|能源|证券|百货|医药|制药|化工|水泥|铝业|科技|建工|地铁|轮胎|乳业)”/;
/** 重庆长安汽车、武汉钢铁等企业: firms called short, in a list that closes with what they are. */
const firms =
  /^(?:(?![的在市县区省州和与])[\u4e00-\u9fff]){2,6}(?:、[^，。；、]{2,12}){0,6}等[^，。；、地市县区省]{0,6}(?:企业|公司|“?链主|龙头|集团|央企|国企)/;
const bracketed = new RegExp(`^）(?:[\\u4e00-\\u9fff]){0,12}?(?:${bodies})`);

/**
 * Whether a region's name at `span` is only a part of the name of a university, a newspaper, a firm …: 南京大学, 江苏…有限公司,
 * 上海证券报, 中国（深圳）…研究院. A government's own body (陕西省农业农村厅) does name its region.
 */
export function insideName(text: string, span: Span): boolean {
  const after = text.slice(span.end, span.end + 24);
  if (text.charAt(span.start - 1) === '“' && brand.test(after)) return true;
  if (text.charAt(span.start - 1) === '（' && /[\u4e00-\u9fff]/.test(text.charAt(span.start - 2))) return bracketed.test(after);
  return rest.test(after) || firms.test(text.slice(span.end, span.end + 60));
}
