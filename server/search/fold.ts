import characters from 'opencc-js/dict/TSCharacters';

/** A text as search compares it; unit `i` of `text` comes from the original's UTF-16 units `starts[i]` to `ends[i]`. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * One script, width and case, and letters and digits alone: 《江蘇省》Ａ is 江苏省a, so that what differs only in print is
 * found. Both sides are folded alike; whether 乾 stands for 干 therefore makes no difference.
 * @example fold('鏈 長').starts // [0, 2]
 */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const kept = foldOne(character);
    folded.text += kept;
    for (let unit = 0; unit < kept.length; unit++) {
      folded.starts.push(at);
      folded.ends.push(at + character.length);
    }
    at += character.length;
  }
  return folded;
}

/** The folded text alone; most characters of most names are as they are to be, and are passed over quickly. */
export function folded(text: string): string {
  let [whole, from] = ['', 0];
  for (let at = 0; at < text.length; ) {
    if (isFolded(text.charCodeAt(at))) at++;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      whole += text.slice(from, at) + foldOne(character);
      at += character.length;
      from = at;
    }
  }
  return from === 0 ? text : whole + text.slice(from);
}

/** For each UTF-16 unit whether it is its own folded form: 0 not yet known, 1 yes, 2 no, or half of a character. */
const own = new Uint8Array(0x10000);

function isFolded(unit: number): boolean {
  if (own[unit] === 0) {
    const character = String.fromCharCode(unit);
    own[unit] = foldOne(character) === character ? 1 : 2;
  }
  return own[unit] === 1;
}

/** Filled as characters come: a corpus has some thousands. */
const known = new Map<string, string>();

function foldOne(character: string): string {
  let kept = known.get(character);
  if (kept === undefined) {
    const plain = character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    kept = Array.from(plain, (one) => simplified().get(one) ?? one).join('');
    known.set(character, kept);
  }
  return kept;
}

let table: Map<string, string> | undefined;

/** Characters of traditional script and what each is in simplified script. */
function simplified(): Map<string, string> {
  table ??= new Map(
    characters.split('|').flatMap((entry) => {
      const [from, to] = entry.split(' ');
      return from && to ? [[from, to] as const] : [];
    }),
  );
  return table;
}
