import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../../../cypher/catalogue.ts';
import { packageRoot } from '../../../../graph/root.ts';
import { questionsPage } from '../../../../server/questions/page.ts';

describe('The page of all questions', () => {
  const catalogue = loadCatalogue();
  const page = questionsPage(catalogue);

  test('is what the headers say: liantu ask --format markdown > docs/questions.md', () => {
    expect(readFileSync(join(packageRoot(), 'docs', 'questions.md'), 'utf8')).toBe(page);
  });

  test('has each question once, with its phrases, what it takes and what it gives', () => {
    for (const { name, zh, en, columns } of catalogue.questions.values()) {
      expect(page.split(`\n### ${name}\n`)).toHaveLength(2);
      const [entry = ''] = page.split(`\n### ${name}\n`)[1]?.split('\n### ') ?? [];
      for (const words of [zh, en, ...columns.map((one) => `\`${one.name}\``)]) expect(entry).toContain(words);
    }
  });
});
