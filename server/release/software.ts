import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../../graph/root.ts';

const Package = z.object({ version: z.string(), description: z.string(), license: z.string() });

/** What the package says of itself. */
export const software = (): z.output<typeof Package> =>
  Package.parse(JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')));
