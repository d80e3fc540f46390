import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = dirname(import.meta.dirname);

/** Nouns of the agencies' work, and names of agencies. */
const nouns = `
  adverse analyst approval bonded clearance consent disease doctor drug hospital importer institution lot manufacturer
  patient pharmacist physician pilot pseudonym quota whitelist
  bjhc bjmpa customs mib nhc nmpa shunyi tianzhu
`;
const list = new Set(nouns.trim().split(/\s+/));

/** The words in a file's identifiers and texts, in lower case and the singular: what is said in comments is free. */
function wordsOf(source: string): string[] {
  const code = source.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
  const words = code.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  // Customs is a singular.
  return words.map((word) => word.toLowerCase()).map((word) => (list.has(word) ? word : word.replace(/s$/, '')));
}

test('shared names nothing of the agencies’ work: an agency changes its words without touching it', () => {
  const files = globSync('shared/**/*.ts', { cwd: root, exclude: ['**/node_modules/**', '**/*.test.ts'] });
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => {
    const words = new Set(wordsOf(readFileSync(join(root, file), 'utf8')));
    return [...words].filter((word) => list.has(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('a noun is found in identifiers, texts and names of several words, not in comments', () => {
  const source =
    "const drugId = 'x'; // a lot\n/** importers */ type InstitutionsOf = 'LOT_EXPIRED' | BJMPA; // drug\n";
  expect(wordsOf(source).filter((word) => list.has(word))).toEqual(['drug', 'institution', 'lot', 'bjmpa']);
});
