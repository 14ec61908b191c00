import { z } from 'zod';
import type { Upload } from '../../graph/upload.ts';

const Change = z.object({ added: z.int(), changed: z.int(), removed: z.int() });
const Counts = z.record(z.string(), z.int());

/** What an input gave and what the graph shows otherwise since. */
export const Outcome = z
  .object({
    source: z.string().describe('the id of its source, for /api/v1/sources/{id}'),
    name: z.string(),
    lines: z
      .object({ total: z.int(), extracted: z.int(), context: Counts, unparsed: Counts })
      .describe('what became of its lines, those not extracted from by reason'),
    statements: z.object({ added: z.int(), removed: z.int(), unchanged: z.int() }),
    things: Change,
    relations: Change,
    conflicts: z
      .array(z.object({ subject: z.string(), attribute: z.string() }))
      .describe('values that cannot all be true and were not in conflict before'),
    earlier: z.array(z.string()).describe('sources of the same name and other content that stay beside it, by id'),
    edition: z
      .object({ gained: z.array(z.string()), lost: z.array(z.string()), kept: z.int() })
      .nullable()
      .describe('what it states otherwise than the source whose place it took'),
  })
  .meta({ id: 'IngestOutcome' });

export type Outcome = z.infer<typeof Outcome>;

/** What takes inputs in; the composition root knows it. @returns undefined where it was called off; nothing of it is written then */
export type Ingest = (
  upload: Upload,
  watch: { say(step: 'reading' | 'loading'): void; signal: AbortSignal },
) => Promise<Outcome | undefined>;
