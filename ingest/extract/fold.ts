import { simplified } from '../script.ts';

const signs: Record<string, string> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '．': '.',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/**
 * The text as rules see it, unit for unit as long as what comes in, so that offsets hold: Chinese punctuation in full
 * width (save between digits), digits and letters in half width, traditional script in simplified.
 */
export function fold(source: string): string {
  const text = simplified(source);
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const between = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    const narrow = unit >= '！' && unit <= '～' ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit;
    if ((narrow === ',' || narrow === ':' || narrow === '.') && between) out += narrow;
    else out += signs[unit] ?? (/[0-9A-Za-z%+]/.test(narrow) ? narrow : (signs[narrow] ?? unit));
  }
  return out;
}
