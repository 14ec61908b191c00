import { thingName } from '../panel/names.ts';
import type { Stop } from './shapes.ts';
import { isNamed } from './ways.ts';

/** Characters of a thing without a name that a heading quotes of it. */
const longest = 14;

/** What a thing is called in a heading: by its name, or by the beginning of what it says. */
export function callOf(thing: Stop): string {
  const name = thingName(thing);
  if (isNamed(thing)) return name;
  const characters = [...name];
  return `“${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : name}”`;
}
