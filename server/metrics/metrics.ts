import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../ingests/port.ts';

/** Seconds: from an answer out of memory to one that is given up. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What a service counts of itself. One a service, so that several in one process keep apart. */
export interface Metrics {
  /** @param route its path with the names of parameters, never their values: `/api/v1/evidence/{ref}` */
  answered(route: string, method: string, status: number, seconds: number): void;
  /** @param question by name */
  asked(question: string, rows: number): void;
  /** An input that was taken in. */
  took(outcome: Outcome): void;
  /** @param type of the problem for which an input was not taken in */
  rejected(type: string): void;
  /** In the text format of Prometheus, version 0.0.4. */
  text(): Promise<string>;
}

export function metricsOf(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'liantu_' });
  const requests = new Histogram({
    name: 'liantu_http_request_seconds',
    help: 'How long requests took, by route, method and status; a question is a route',
    labelNames: ['route', 'method', 'status'],
    buckets: seconds,
    registers,
  });
  const rows = new Histogram({
    name: 'liantu_question_rows',
    help: 'How many rows an answer to a question had',
    labelNames: ['question'],
    buckets: [0, 1, 10, 50, 200],
    registers,
  });
  const lines = new Counter({
    name: 'liantu_ingested_lines_total',
    help: 'Lines of inputs that were taken in, by what became of them',
    labelNames: ['ledger'],
    registers,
  });
  const statements = new Counter({
    name: 'liantu_ingested_statements_total',
    help: 'Statements that ingestions added to the graph and removed from it',
    labelNames: ['change'],
    registers,
  });
  const rejects = new Counter({
    name: 'liantu_ingest_rejects_total',
    help: 'Inputs that were not taken in, by the type of the problem',
    labelNames: ['problem'],
    registers,
  });
  return {
    answered: (route, method, status, took) => requests.observe({ route, method, status }, took),
    asked: (question, count) => rows.observe({ question }, count),
    took({ lines: { total, extracted, unparsed }, statements: { added, removed } }) {
      const unread = Object.values(unparsed).reduce((sum, count) => sum + count, 0);
      lines.inc({ ledger: 'extracted' }, extracted);
      lines.inc({ ledger: 'unparsed' }, unread);
      lines.inc({ ledger: 'context' }, total - extracted - unread);
      statements.inc({ change: 'added' }, added);
      statements.inc({ change: 'removed' }, removed);
    },
    rejected: (problem) => rejects.inc({ problem }),
    text: () => registry.metrics(),
  };
}
