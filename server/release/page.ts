import { kindNames } from '../../graph/kinds.ts';
import type { Codebook } from './codebook.ts';

/** The codebook as a page: Markdown. */
export function codebookPage(book: Codebook): string {
  const every = (of: readonly string[]) => (of.length === kindNames.length ? 'every kind' : of.join(', '));
  const words = (all: Codebook['statement']) =>
    table(
      ['word', 'zh', 'en'],
      all.map(({ word, zh, en }) => [code(word), zh, en]),
    );
  const parts: [string, string][] = [
    [
      'Kinds of thing',
      table(
        ['kind', 'labels', 'zh', 'en'],
        book.kinds.map(({ kind, labels, zh, en }) => [code(kind), labels.map(code).join(' '), zh, en]),
      ),
    ],
    [
      'Attributes',
      table(
        ['attribute', 'of', 'type', 'several statements', 'zh', 'en'],
        book.attributes.map(({ name, of, type, choose, values, zh, en }) => [
          code(name),
          every(of),
          values ? values.map(code).join(' ') : type,
          code(choose),
          zh,
          en,
        ]),
      ),
    ],
    [
      'Relations',
      table(
        ['relation', 'field in lists', 'from', 'to', 'zh', 'en'],
        book.relations.map(({ type, field, from, to, zh, en }) => [
          code(type),
          code(field),
          from.join(', '),
          to.join(', '),
          zh,
          en,
        ]),
      ),
    ],
    ['Several statements of one attribute', words(book.choices)],
    ['A statement', words(book.statement)],
    ['Assertion', words(book.assertions)],
    ['Modality', words(book.modalities)],
    ['Polarity', words(book.polarities)],
    ['Dates', book.dates.map(({ zh, en }) => `- ${en}\n  ${zh}`).join('\n')],
    ['Components of a way of working', words(book.components)],
    ['Standing of a source', words(book.standings)],
    ['Lines of a source', words(book.ledgers)],
  ];
  return `${introduction}${parts.map(([title, text]) => `\n## ${title}\n\n${text}\n`).join('')}`;
}

const introduction = `# Codebook

Written by \`liantu codebook\` from the vocabulary in \`graph/\`; a test holds it to that. \`GET /api/v1/codebook\` gives the same as
JSON, with the rules that made the statements of the present data; \`GET /api/v1/dataset\` tells what these are made from, how much
there is of each kind, and how to cite them.
`;

const code = (text: string) => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
