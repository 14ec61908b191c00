import { z } from 'zod';
import { formatNames, formats, partNames } from './formats.ts';
import { zipMedia } from './zip.ts';

/** The parameters of whatever is exported. */
export const writing = {
  format: z.enum(formatNames).describe(`one of ${formatNames.join(', ')}`),
  part: z
    .enum(partNames)
    .optional()
    .describe(`a part of csv: ${partNames.join(', ')}; all of them in one zip where none is given`),
};

/** What an export can be. */
export const exportMedia = [...new Set([...formats.map(({ media }) => media), zipMedia])];
