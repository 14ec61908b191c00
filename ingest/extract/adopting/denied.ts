import type { Sentence } from '../sentences.ts';

const open = /何时|什么时候|是否|能否|可否|要不要|会不会|该不该|有没有|有无|可不可以|行不行|哪些/;
const supposed = /(?:如果|假如|倘若|假设|一旦|要是|若(?!干))[^，。；]{0,20}$/;
const absent =
  /^[”’]?[^，。；]{0,8}?(?:尚未|暂未|还未|没有|并未|未曾|未能|迟迟未|尚无|暂无|无从|并不(?!新鲜|陌生|稀奇|鲜见|是新)|不再|被取消|已取消|被叫停|叫停|停摆|搁置|流产|未果|落空|作罢)/;
const refused =
  /(?:不|未|没有?|暂不|尚不|并不|从未|无意|拒绝|放弃|不宜|不必|无须|反对)(?:考虑|打算|具备|准备|计划|急于|予|再)?[^，。；]{0,6}$/;
const lacking = /^[”’]?(?:的)?(?:条件|打算|计划|想法|意愿)?(?:还|尚|仍)?(?:不成熟|不具备|没有)/;

/** Whether the words say that the system is not there or will not be: 尚未建立链长制; 暂不考虑链长制; 链长制尚未建立. */
export function isDenied(text: string, sentence: Sentence, start: number, end: number): boolean {
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  return absent.test(after) || refused.test(before) || lacking.test(after);
}

/** Whether the words ask, suppose or deny that the system is there: 何时建立链长制？ 若推行链长制; 暂不考虑链长制; 链长制尚未建立. */
export function isOpenOrDenied(text: string, sentence: Sentence, start: number, end: number): boolean {
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  if (text.charAt(sentence.end) === '？' && open.test(before + after)) return true;
  if (/(?:是否|能否|可否|何时|要不要)[^，。；]{0,16}$/.test(before)) return true;
  return supposed.test(before) || isDenied(text, sentence, start, end);
}
