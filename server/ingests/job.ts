import { z } from 'zod';
import { Problem } from '../problems/problem.ts';
import { Outcome } from './port.ts';

const states = ['waiting', 'reading', 'loading', 'done', 'failed', 'cancelled'] as const;

/** An input on its way into the graph. */
export const Job = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(states),
    submitted: z.string().describe('an instant in UTC, as ended'),
    ended: z.string().nullable(),
    begun: z
      .int()
      .describe(
        'how often it was begun: again where the service had ended meanwhile; what it had written by then is not counted',
      ),
    outcome: Outcome.nullable(),
    problem: Problem.nullable().describe('why it failed'),
  })
  .meta({ id: 'IngestJob' });

export type Job = z.output<typeof Job>;
