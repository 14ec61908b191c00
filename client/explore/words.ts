import { computed } from '@preact/signals';
import { en } from '../locales/explore/en.ts';
import { zh } from '../locales/explore/zh.ts';
import { view } from '../store.ts';
import type { Link, Thing } from './graph/facts.ts';

/** The texts of this view, in the reader's language; they come with the view. */
export const words = computed(() => (view.value.lang === 'zh' ? zh : en));

export const kindName = ({ kind }: Pick<Thing, 'kind'>): string => words.value.kindNames[kind] ?? kind;

/** How a relation reads from one of its ends: 浙江省 {下辖} 金华市. */
export function relationWord(relation: string, direction: 'out' | 'in' = 'out'): string {
  const [out, into] = words.value.relations[relation] ?? [relation, relation];
  return direction === 'out' ? out : into;
}

/** How a link reads from left to right; that it is denied or only intended is part of it. */
export function linkWords(link: Link): string {
  const { denied, intended } = words.value;
  const notes = [...(link.denied ? [denied] : []), ...(link.intended ? [intended] : [])];
  return `${relationWord(link.relation)}${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
}
