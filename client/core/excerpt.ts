import type { Passage } from './passages.ts';

/** A piece of a passage: the words themselves, and whether they are the quote. */
export interface Piece {
  text: string;
  marked: boolean;
}

const ends = /[。；！？\n]/u;

/**
 * The marks of a passage with the sentences around them, no more than `room` characters on either side;
 * what is cut off shows as an ellipsis. Long gaps between two marks are cut likewise.
 */
export function excerpt({ text, marks }: Pick<Passage, 'text' | 'marks'>, room = 90): Piece[] {
  const pieces: Piece[] = [];
  const put = (words: string, marked: boolean) => {
    if (words !== '') pieces.push({ text: words, marked });
  };
  let at = 0;
  marks.forEach(([start, end], index) => {
    const gap = text.slice(at, start);
    if (index === 0) put(tail(gap, room), false);
    else put(gap.length <= room * 2 ? gap : head(gap, room).replace(/…?$/u, '…') + tail(gap, room).replace(/^…/u, ''), false);
    put(text.slice(start, end), true);
    at = end;
  });
  put(head(text.slice(at), room), false);
  return trim(pieces);
}

/** The end of what stands before a mark, from the beginning of its sentence; nothing where the mark begins one. */
function tail(text: string, room: number): string {
  const near = text.slice(-room);
  const sentence = near.search(/[。；！？\n][^。；！？\n]*$/u);
  if (sentence >= 0) return near.slice(sentence + 1);
  return near.length < text.length ? `…${near}` : near;
}

/** The beginning of what follows a mark, to the end of its sentence. */
function head(text: string, room: number): string {
  const near = text.slice(0, room);
  const sentence = near.search(ends);
  if (sentence >= 0) return near.slice(0, sentence + 1);
  return near.length < text.length ? `${near}…` : near;
}

function trim(pieces: Piece[]): Piece[] {
  return pieces
    .map((piece, index) => {
      let { text } = piece;
      if (index === 0 && !piece.marked) text = text.trimStart();
      if (index === pieces.length - 1 && !piece.marked) text = text.trimEnd();
      return { ...piece, text };
    })
    .filter(({ text }) => text !== '');
}
