import { describe, expect, test } from '@jest/globals';
import { mostBytes, readFile, writeFile } from '../../../../client/notes/file.ts';
import { merge } from '../../../../client/notes/merge.ts';
import { empty, type Notebook } from '../../../../client/notes/notebook.ts';
import { note, story, three } from './made.ts';

const saved = writeFile(three, 'd1', '2026-02-01T00:00:00.000Z');
/** The saved file with members of its own. */
const with_ = (part: object) => JSON.stringify({ ...JSON.parse(saved), ...part });
const refusalOf = (text: string) => {
  const answer = readFile(text);
  return 'refusal' in answer ? `${answer.refusal} ${answer.where}`.trim() : 'read';
};

describe('a file of notes', () => {
  test('gives back what was saved, and can be read by people', () => {
    expect(readFile(saved)).toEqual({ notebook: three });
    expect(readFile(`\ufeff${saved}`)).toEqual({ notebook: three });
    expect(saved).toMatch(/^\{\n {2}"format": "liantu.notes",\n {2}"version": 1,/);
    expect(saved).toContain('"words": "读者的话 a"');
    expect(saved).toContain('"dataset": "d1"');
  });

  test.each([
    ['not json', 'notJson'],
    ['null', 'notNotes'],
    ['[]', 'notNotes'],
    ['{"format":"something else","version":1}', 'notNotes'],
    [with_({ version: 2 }), 'newer 2'],
    [with_({ notes: 7 }), 'damaged notes'],
    [with_({ notes: [{ ...note('a'), words: 7 }] }), 'damaged notes.0.words'],
    [with_({ notes: [note('../../a b')] }), 'damaged notes.0.id'],
    [with_({ notes: [note('a', 1, { made: 'yesterday' })] }), 'damaged notes.0.made'],
    [with_({ notes: [note('a', 1, { words: '字'.repeat(50_001) })] }), 'damaged notes.0.words'],
    [with_({ notes: Array.from({ length: 5_001 }, (_, at) => note(`n${at}`)) }), 'damaged notes'],
    [' '.repeat(mostBytes + 1), 'tooLarge'],
  ])('is refused where it is not one (%#)', (text, refusal) => {
    expect(refusalOf(text)).toBe(refusal);
  });

  test('brings no member but those of notes, and touches no prototype', () => {
    const hostile = saved
      .replace('"notes": [', '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "notes": [')
      .replace('"words"', '"__proto__": {"polluted": true}, "toString": 1, "words"');
    expect(hostile).toContain('polluted');
    const answer = readFile(hostile);
    expect(answer).toEqual({ notebook: three });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const [first] = 'notebook' in answer ? answer.notebook.notes : [];
    expect(Object.keys(first ?? {})).toEqual(Object.keys(note('a')));
    expect(
      readFile(with_({ notes: [note('__proto__'), note('constructor')], stories: [story('s', ['__proto__'])] })),
    ).toMatchObject({
      notebook: { stories: [{ notes: ['__proto__'] }] },
    });
  });

  test('with a story of notes that are not in it keeps the steps that are, each once', () => {
    const answer = readFile(with_({ stories: [story('s', ['c', 'x', 'a', 'c'])] }));
    expect('notebook' in answer && answer.notebook.stories[0]?.notes).toEqual(['c', 'a']);
  });
});

describe('two notebooks in one', () => {
  const words = ({ notes }: Notebook) => notes.map((one) => one.words).sort();

  test('keep what only one of them has', () => {
    const theirs = { notes: [note('d', 4)], stories: [story('t', ['d'])] };
    const { notebook, added, conflicts } = merge(three, theirs);
    expect(notebook.notes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(notebook.stories.map(({ id }) => id)).toEqual(['s', 't']);
    expect([added, conflicts]).toEqual([2, 0]);
    expect(merge(empty, three).notebook).toEqual(three);
  });

  test('are the same as one where they say the same', () => {
    const later = { ...three, notes: three.notes.map((one) => ({ ...one, changed: '2026-03-01T00:00:00.000Z' })) };
    expect(merge(three, later)).toEqual({ notebook: three, added: 0, conflicts: 0 });
  });

  test('keep the words of both where they say different things of one note, and say so', () => {
    const theirs = { notes: [note('a', 1, { words: '他人的说法' })], stories: [] };
    const { notebook, conflicts } = merge(three, theirs);
    expect(conflicts).toBe(1);
    expect(words(notebook)).toEqual(['他人的说法', '读者的话 a', '读者的话 b', '读者的话 c'].sort());
    expect(notebook.notes.find(({ id }) => id === 'a')).toBe(three.notes[0]);
    expect(notebook.notes.find((one) => one.words === '他人的说法')).toMatchObject({ rival: 'a' });
    // Either way round the same words are there, and the same file once more adds nothing.
    expect(words(merge(theirs, three).notebook)).toEqual(words(notebook));
    expect(merge(notebook, theirs)).toEqual({ notebook, added: 0, conflicts: 0 });
  });

  test('keep both orders of a story, theirs with their words of a note in conflict', () => {
    const theirs = { notes: [note('a', 1, { words: '他人的说法' }), note('b', 2)], stories: [story('s', ['b', 'a'])] };
    const { notebook, conflicts } = merge(three, theirs);
    const rival = notebook.notes.find((one) => one.words === '他人的说法')?.id;
    expect(conflicts).toBe(2);
    expect(notebook.stories.map(({ notes }) => notes)).toEqual([
      ['a', 'b', 'c'],
      ['b', rival],
    ]);
    expect(notebook.stories[1]?.rival).toBe('s');
    const read = readFile(writeFile(notebook, 'd1', '2026-02-01T00:00:00.000Z'));
    expect(read).toEqual({ notebook });
  });
});
