import { describe, expect, test } from '@jest/globals';
import {
  addStep,
  dropStep,
  moveStep,
  removeNote,
  removeStory,
  renameStory,
  writeNote,
} from '../../../../client/notes/changes.ts';
import { countsOf, empty, noteOf } from '../../../../client/notes/notebook.ts';
import { completed, standingOf } from '../../../../client/notes/standing.ts';
import { redo, trod, undo, untrodden } from '../../../../client/notes/trail.ts';
import { note, quote, story, three } from './made.ts';

const stepsOf = ({ stories }: typeof three) => stories[0]?.notes;

describe('a notebook', () => {
  test('keeps a note that is written again in its place', () => {
    const next = writeNote(note('b', 2, { words: '改过' }))(three);
    expect(next.notes.map(({ id, words }) => `${id} ${words}`)).toEqual(['a 读者的话 a', 'b 改过', 'c 读者的话 c']);
  });

  test('that loses a note loses its step as well, and nothing else', () => {
    const next = removeNote('b')(three);
    expect(next.notes.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(stepsOf(next)).toEqual(['a', 'c']);
    expect(next.notes[0]).toBe(three.notes[0]);
  });

  test('that loses a story keeps its notes', () => {
    expect(removeStory('s')(three)).toEqual({ ...three, stories: [] });
  });

  test('counts the notes about a piece of evidence, one note once', () => {
    const [anchor] = note('a').anchors;
    if (!anchor) throw new Error('no anchor');
    const twice = note('d', 4, { anchors: [anchor, anchor] });
    expect(countsOf({ ...three, notes: [...three.notes, twice] })).toEqual(new Map([['src-1:10-19', 4]]));
  });

  test('a new note holds the view and the quotes it was made from, and no word yet', () => {
    const { anchors } = note('a');
    const made = noteOf({ anchors, view: 'view=paths', title: '路径' }, 'x', 'd2', '2026-01-01T00:00:00.000Z');
    expect(made).toMatchObject({ id: 'x', words: '', anchors, view: 'view=paths', title: '路径', dataset: 'd2', rival: null });
  });
});

describe('a story', () => {
  test.each([
    ['c', 0, ['c', 'a', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', 99, ['b', 'c', 'a']],
    ['b', -1, ['b', 'a', 'c']],
    ['x', 0, ['a', 'b', 'c']],
  ])('with %s moved to place %i reads %j', (id, to, order) => {
    expect(stepsOf(moveStep('s', id, to)(three))).toEqual(order);
  });

  test('has a note once, at its end, and can be named anew', () => {
    expect(stepsOf(addStep('s', 'a')(three))).toEqual(['a', 'b', 'c']);
    expect(stepsOf(addStep('s', 'a')(dropStep('s', 'a')(three)))).toEqual(['b', 'c', 'a']);
    expect(renameStory('s', '谁先谁后')(three).stories[0]?.title).toBe('谁先谁后');
  });
});

describe('undo', () => {
  const removed = removeNote('b')(three);
  const trail = trod(untrodden, { before: three, after: removed });

  test('brings a removed note back into its place and its step', () => {
    const [rest, change] = undo(trail) ?? [];
    expect(change?.(removed)).toEqual(three);
    expect(rest && undo(rest)).toBeUndefined();
    expect(rest && redo(rest)?.[1](three)).toEqual(removed);
  });

  test('leaves alone what another tab has written since', () => {
    const [, change] = undo(trail) ?? [];
    const elsewhere = writeNote(note('d', 4))(writeNote(note('a', 1, { words: '别处改过' }))(removed));
    const next = change?.(elsewhere);
    expect(next?.notes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(next?.notes[0]?.words).toBe('别处改过');
  });

  test('of nothing is nothing, and a new step ends what could be done again', () => {
    expect(undo(untrodden)).toBeUndefined();
    const [back] = undo(trail) ?? [untrodden];
    expect(redo(trod(back, { before: three, after: empty }))).toBeUndefined();
  });
});

describe('an anchor', () => {
  const [anchor] = note('a').anchors;
  if (!anchor) throw new Error('no anchor');

  test.each([
    ['stands where its words and statements stand', { quote, statements: ['s-2', 's-1', 's-9'] }, { is: 'kept', lost: 0 }],
    ['says how many of its statements are no longer there', { quote, statements: ['s-1'] }, { is: 'kept', lost: 1 }],
    ['tells words from which nothing of the kind is read any more', { quote, statements: ['s-9'] }, { is: 'unread' }],
    ['is gone where other words stand', { quote: '别的话', statements: ['s-1', 's-2'] }, { is: 'gone' }],
    ['is gone where no source has the place', null, { is: 'gone' }],
  ])('%s', (_, found, standing) => {
    expect(standingOf(anchor, found)).toEqual(standing);
  });

  test('that was noted before its statements were read gets them from the same words, and from no others', () => {
    const bare = { ...anchor, statements: [] };
    expect(completed(bare, { quote, statements: ['s-1'] }).statements).toEqual(['s-1']);
    expect(completed(bare, { quote: '别的话', statements: ['s-1'] })).toBe(bare);
    expect(completed(anchor, { quote, statements: ['s-9'] })).toBe(anchor);
  });

  test('without statements rests on the words alone', () => {
    expect(standingOf({ ...anchor, statements: [] }, { quote, statements: [] })).toEqual({ is: 'kept', lost: 0 });
  });
});

test('two stories may share notes', () => {
  const both = { ...three, stories: [...three.stories, story('t', ['c', 'a'])] };
  expect(removeNote('a')(both).stories.map(({ notes }) => notes)).toEqual([['b', 'c'], ['c']]);
});
