const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/**
 * A statement with blanks for what stands in quotation marks and comments, so that its words can be looked for. Marks,
 * line breaks and offsets stay; of a comment nothing is left.
 */
export function mask(cypher: string): string {
  return cypher.replace(quoted, (found) => {
    const blank = found.replace(/[^\n]/g, ' ');
    return found.startsWith('/') ? blank : found[0] + blank.slice(1, -1) + found[0];
  });
}
