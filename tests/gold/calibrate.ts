import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { goldTexts, scoreText } from './gold.ts';
import { ruleCounts } from './rules.ts';

/** `npm run calibrate`: measures on the texts with gold how often each rule is right, and writes it down for the extraction. */
const rows = [...ruleCounts(goldTexts().map(scoreText))].map(
  ([rule, { right, wrong }]) => `  ${/^[a-z]+$/.test(rule) ? rule : `'${rule}'`}: [${right}, ${wrong}],`,
);
const path = fileURLToPath(new URL('../../ingest/extract/measured.ts', import.meta.url));
writeFileSync(
  path,
  `/** How often facts of each rule were right and wrong on the texts of \`tests/gold\`: written by \`npm run calibrate\`. */
export const measured: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
${rows.join('\n')}
};
`,
);
console.log(`${rows.length} rules measured: ${path}`);
