import type { Statement } from '../../graph/statement.ts';
import type { Reading } from './reading.ts';
import { contrasts } from './relations/contrasts.ts';
import { directed } from './relations/directed.ts';
import { learning } from './relations/learning.ts';
import { origins } from './relations/origins.ts';
import { borrowing, spreading } from './relations/spreading.ts';
import { sayAll } from './say.ts';

/** Ties between regions that the text states: learning, study visits, contrast, origin, higher documents that lower ones rest on. */
export function relations(reading: Reading): Statement[] {
  return sayAll(
    reading,
    reading.sentences.flatMap((sentence) => [
      ...learning(reading, sentence),
      ...contrasts(reading, sentence),
      ...origins(reading, sentence),
      ...directed(reading, sentence),
      ...spreading(reading, sentence),
      ...borrowing(reading, sentence),
    ]),
  );
}
