import { folderOf, goldSets, goldTexts, scoreText } from './gold.ts';
import { factKinds } from './score/score.ts';
import { table } from './table.ts';

/** `npm run gold [FOLDER]… [--facts]`: how the extraction compares with the gold, and with --facts what it got wrong or missed. */
const given = process.argv.slice(2).filter((one) => !one.startsWith('--'));
for (const folder of given.length > 0 ? given : goldSets.map(folderOf)) {
  const scored = goldTexts(folder).map(scoreText);
  if (process.argv.includes('--facts'))
    for (const { name, kinds } of scored)
      for (const kind of factKinds) {
        for (const { rules, lines: _, evidence: __, ...fact } of kinds[kind].wrong)
          console.log(`${name} ${kind} wrong  ${JSON.stringify(fact)} by ${rules.join(', ')}`);
        for (const { evidence: _, ...fact } of kinds[kind].missed) console.log(`${name} ${kind} missed ${JSON.stringify(fact)}`);
      }
  console.log(`${folder}\n${table(scored)}\n`);
}
