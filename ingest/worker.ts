import { parentPort } from 'node:worker_threads';
import { InputError } from '../graph/errors.ts';
import type { Upload } from '../graph/upload.ts';
import type { Extraction } from './extraction.ts';
import { extract, isKnown, readGazetteer } from './inputs.ts';
import { readInput } from './read/read.ts';

/** What the thread answers: what the input states, or why it cannot be read. */
export type Extracted = { extraction: Extraction } | { unreadable: string };

const regions = readGazetteer();

/** Reading and extraction away from the thread that answers requests: about a minute for a million characters. */
async function answer({ name, bytes, date, region, standing }: Upload): Promise<Extracted> {
  try {
    if (region !== undefined && !isKnown(region, regions))
      throw new InputError(`The region ${region} is not known: give its full name or its code.`);
    const known = {
      ...(date === undefined ? {} : { date }),
      ...(region === undefined ? {} : { region }),
      ...(standing === undefined ? {} : { standing }),
    };
    return { extraction: extract({ ...(await readInput({ name, bytes })), ...known }, regions) };
  } catch (error) {
    if (error instanceof InputError) return { unreadable: error.message };
    throw error;
  }
}

parentPort?.on('message', async (upload: Upload) => parentPort?.postMessage(await answer(upload)));
