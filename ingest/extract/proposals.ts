import { digest, namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';

/** Proposals with the questions they raise and the reason given. */
export function proposals(reading: Reading): Statement[] {
  const { clean, outline } = reading;
  const words = (span: { start: number; end: number }) => clean.text.slice(span.start, span.end).trim();
  const said = outline.blocks.flatMap((block): Said[] => {
    if (block.type !== 'proposal') return [];
    const name = words(block.title).replace(/^[一二三四五六七八九十\d]+[、.]\s*/, '');
    const about = {
      subject: { id: namedId('Proposal', name, digest([reading.source], 6)), kind: 'Proposal' as const },
      rule: 'proposal',
    };
    const [reason] = block.reasons;
    return [
      { ...about, predicate: 'name', value: name, at: [block.title] },
      ...(reason ? [{ ...about, predicate: 'text', value: words(reason), at: [reason] }] : []),
      ...block.questions.map((question) => ({
        ...about,
        predicate: 'question',
        value: words(question).replace(/^\d+[.、]\s*/, ''),
        at: [question],
      })),
    ];
  });
  return sayAll(reading, said);
}
