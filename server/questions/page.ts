import { type Catalogue, groups, type Parameter, type Question } from '../../cypher/question.ts';

const introduction = `# Everything that can be asked

Written by \`liantu ask --format markdown\` from the headers in \`cypher/questions/\`; a test holds it to them. Each question is an
address (\`/api/v1/questions/followers?region=浙江&policy=链长制\`), a command (\`liantu ask followers --region 浙江\`) and a choice of
the agents' tool \`ask\`. A thing is given by its id or by any name it is known by. Every row has \`evidence\`, the addresses of the characters that
prove it (\`liantu ask … --evidence\` prints them). \`asOf\` means the same everywhere: what can have been so by then, where a date
counts from its earliest day, "not later than" a day from that day, and what has no date at all is left out.

The examples are what one may hear; they are of the data that come with Liantu, and yours may say otherwise.
`;

/** A page on every question of the catalogue, in groups: Markdown. */
export function questionsPage({ questions }: Catalogue): string {
  const all = [...questions.values()];
  const parts = [...groups, undefined].flatMap((group) => {
    const own = all.filter((one) => one.group === group);
    return own.length > 0 ? [`## ${titled(group ?? 'other')}\n`, ...own.map(entry)] : [];
  });
  return `${introduction}\n${all.length} questions.\n\n${parts.join('\n')}`;
}

function entry({ name, zh, en, parameters, columns, notes, example }: Question): string {
  const lines = [
    `### ${name}`,
    '',
    `${zh}  `,
    en,
    '',
    ...(notes ? [notes, ''] : []),
    `- takes: ${parameters.map(taken).join('; ') || 'nothing'}`,
    `- gives: ${columns.map((one) => `\`${one.name}\``).join(', ')}`,
    ...(example ? [`- for instance: ${example}`] : []),
    '',
  ];
  return lines.join('\n');
}

function taken({ name, type, optional, allowed, default: fallback }: Parameter): string {
  const what = allowed ? `one of ${allowed.join(', ')}` : type;
  const ending = fallback === null ? (optional ? ', or nothing' : '') : `, else ${fallback}`;
  return `\`${name}\` (${what}${ending})`;
}

const titled = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
