import type { Note, Notebook, Story } from '../../../../client/notes/notebook.ts';

export const quote = '湖北借鉴浙江的做法';

/** A note about one quote, made on the day of its number. */
export const note = (id: string, day = 1, part: Partial<Note> = {}): Note => ({
  id,
  words: `读者的话 ${id}`,
  anchors: [
    {
      ref: 'src-1:10-19',
      quote,
      line: 3,
      statements: ['s-1', 's-2'],
      source: { title: '提案工作研究参考', date: '2021-06-10', standing: 'digest' },
    },
  ],
  view: 'region=420000',
  title: '湖北 · 链图',
  dataset: 'd1',
  made: `2026-01-0${day}T08:00:00.000Z`,
  changed: `2026-01-0${day}T08:00:00.000Z`,
  rival: null,
  ...part,
});

export const story = (id: string, notes: string[], part: Partial<Story> = {}): Story => ({
  id,
  title: `故事 ${id}`,
  notes,
  made: '2026-01-05T08:00:00.000Z',
  rival: null,
  ...part,
});

export const three: Notebook = { notes: [note('a', 1), note('b', 2), note('c', 3)], stories: [story('s', ['a', 'b', 'c'])] };
