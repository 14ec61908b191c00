import { inspect } from 'node:util';
import { z } from 'zod';
import { LiantuError } from '../graph/errors.ts';

/** A value that no log line, message or JSON shows. */
class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const tokenForm = 'at least 16 letters, digits or signs of -._~+/';
const secretText = z
  .string()
  .regex(/^[\w\-.~+/]{16,200}=*$/)
  .transform((value) => new Secret(value));

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.int().max(most));

/** Every variable that the service reads, its default and what it is for. An empty variable counts as not set. */
const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000)
    .describe('a port, 0 to 65535 (0: any free one)'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]{1,253}$/)
    .default('127.0.0.1')
    .describe('a host name or address to listen on, such as 127.0.0.1 or ::1'),
  LIANTU_DATA: z
    .string()
    .optional()
    .describe(
      'a folder: of the embedded graph, ./data where it is not set, and of inputs that are being taken in; with Neo4j of these alone',
    ),
  LIANTU_TOKEN: secretText
    .optional()
    .describe(`the token of whoever may write over HTTP, ${tokenForm}; without it nothing can be written`),
  LIANTU_READ_TOKEN: secretText
    .optional()
    .describe(`the token of whoever may read, ${tokenForm}; without it everybody may who reaches the address`),
  LIANTU_OPEN: z
    .enum(['yes'])
    .optional()
    .describe('yes, where everybody may read who reaches an address beyond this machine; then LIANTU_READ_TOKEN may be left out'),
  LIANTU_RATE: whole(1_000_000).default(1200).describe('how many requests an address may make a minute, 0 for any number'),
  LIANTU_PROXIES: whole(10)
    .default(0)
    .describe('how many proxies stand before the service, whose X-Forwarded-For is believed, 0 to 10'),
  LIANTU_LOG: z
    .enum(logLevels)
    .default('info')
    .describe(`how much to log: one of ${logLevels.join(', ')}`),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s@]+$/)
    .optional()
    .describe('the address of a Neo4j server without user and password: bolt://host:7687, neo4j://host or neo4j+s://host'),
  NEO4J_USER: z.string().default('neo4j').describe('the user on the Neo4j server'),
  NEO4J_PASSWORD: z
    .string()
    .transform((value) => new Secret(value))
    .optional()
    .describe('the password of that user'),
  NEO4J_DATABASE: z.string().optional().describe('the database on the Neo4j server; its default one when not set'),
});

export type Config = z.infer<typeof Environment>;

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu;

/**
 * Reads the environment once, at start.
 * @throws LiantuError `invalid-configuration`: one line a wrong variable, saying what it takes. Values are not repeated
 * where they may hold a secret.
 * @example readConfig({ PORT: '8080' }).PORT // 8080
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (read.success) return closed(read.data);
  const wrong = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
  throw new LiantuError('invalid-configuration', wrong.map((name) => wrongLine(name, given[name])).join('\n'));
}

/** @throws LiantuError where strangers could read what nobody has opened to them */
function closed(config: Config): Config {
  const { HOST, LIANTU_READ_TOKEN, LIANTU_OPEN } = config;
  if (loopback.test(HOST) || LIANTU_READ_TOKEN !== undefined || LIANTU_OPEN === 'yes') return config;
  throw new LiantuError(
    'invalid-configuration',
    `HOST: ${HOST} can be reached from other machines: set LIANTU_READ_TOKEN to a secret that readers send, or LIANTU_OPEN=yes where everybody may read.`,
  );
}

function wrongLine(name: string, value: string | undefined): string {
  const variable = Object.entries(Environment.shape).find(([key]) => key === name)?.[1];
  const shown = /^NEO4J_|TOKEN$/.test(name) || value === undefined ? 'Its value' : JSON.stringify(value.slice(0, 60));
  return `${name}: ${shown} is not ${variable?.description ?? 'a valid value'}.`;
}
