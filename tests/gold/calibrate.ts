import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { folderOf, goldTexts, scoreText } from './gold.ts';
import { ruleCounts } from './rules.ts';

/** `npm run calibrate`: measures on the texts that no rule was written for how often each is right, and writes it down for the extraction. */
const rows = [...ruleCounts(goldTexts(folderOf('unseen')).map(scoreText))].map(
  ([rule, { right, wrong }]) => `  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: [${right}, ${wrong}],`,
);
const path = fileURLToPath(new URL('../../ingest/extract/measured.ts', import.meta.url));
writeFileSync(
  path,
  `/** How often facts of each rule were right and wrong on the texts of \`tests/gold/unseen\`: written by \`npm run calibrate\`. */
export const measured: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
${rows.join('\n')}
};
`,
);
console.log(`${rows.length} rules measured: ${path}`);
