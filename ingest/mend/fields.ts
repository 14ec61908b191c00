/** Words before a colon that name a field of a list or a card: one line, or one run of it, is one field. */
const names = [
  '(?:第一|执行|常务)?副?总?(?:群)?链长',
  '副?总?群长',
  '盟会长(?:单位)?',
  '链主(?:企业|单位)?',
  '(?:牵头|责任|配合|成员|参与|参加|联系|协作|支撑|主办|会办|承办|协办|服务|包抓)(?:市|县|区|省)?(?:单位|部门|领导|机构|人|企业)',
  '联系人|联系电话|咨询电话',
  '地区|区域|所属地区|省份|城市|文件|文件名称|状态|来源|出处',
  '提案者|提案人|提案单位|领衔(?:代表|委员)|提交(?:日期|时间)|编号|案号',
  '注|备注|说明|附注|编者按|按语|资料来源|数据来源',
  '问|答',
];
const field = new RegExp(`^[●○■▪·•*|｜\\s]*(?:${names.join('|')})\\s*：`, 'u');

/** Whether a line begins a field of its own: 链长：…, 牵头单位：…, | 地区：…. */
export const isField = (text: string): boolean => field.test(text);

/** A line of several fields parted by |: 地区：… | 时间：… | 文件：…. */
export const isCard = (text: string): boolean =>
  text.split(/[|｜]/u).filter((part) => /^\s*\p{Script=Han}{2,6}：/u.test(part)).length > 1;
