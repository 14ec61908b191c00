/** Puts words into another language; undefined where there is nothing for them. */
export type Translate = (words: string) => string | undefined;

/**
 * A translation by whole sentences, in which `{}` stands for any words: these are translated as well, or kept.
 * @param sentences what is said, and how it is said in the other language
 */
export function translator(sentences: Readonly<Record<string, string>>): Translate {
  const whole = new Map(Object.entries(sentences));
  const open = [...whole]
    .filter(([words]) => words.includes('{}'))
    .map(([words, other]) => ({ pattern: patternOf(words), other }));
  return (words) => {
    const same = whole.get(words);
    if (same !== undefined) return same;
    for (const { pattern, other } of open) {
      const [, ...parts] = pattern.exec(words) ?? [];
      if (parts.length === 0) continue;
      return parts.reduce((text, part) => text.replace('{}', () => whole.get(part) ?? part), other);
    }
    return undefined;
  };
}

/** `the id of a {}` as a pattern of which the braces are the groups. */
function patternOf(words: string): RegExp {
  const fixed = words.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('(.+?)')}$`, 'su');
}
