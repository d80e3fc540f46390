import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClauses } from './clauses.ts';

const root = dirname(import.meta.dirname);
const pages = { R: 'requirements.md', D: 'decisions.md' } as const;

describe('the clauses in docs', () => {
  test.each([
    ['R', 147],
    ['D', 41],
  ] as const)('are all there and in order, from %s1 to %s%i', (letter, count) => {
    const ids = readClauses(pages[letter]).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));
  });

  test('give for each requirement its owner, words, place in the plan and meaning', () => {
    const form = /^R\d+: \S.*\n\n> \S.*\n>\n> — \S.*\n\n[^>*\s].*(\n\n\*\*Correction\.\*\* \S.*)?$/;
    expect(readClauses(pages.R).filter(({ text }) => !form.test(text))).toEqual([]);
  });

  test('give for each decision its question and answer', () => {
    const form = /^D\d+: \S.*\n\n\S.*$/;
    expect(readClauses(pages.D).filter(({ text }) => !form.test(text))).toEqual([]);
  });

  test('include every one that code, tests and docs name', () => {
    const known = new Set(Object.values(pages).flatMap((page) => readClauses(page).map(({ id }) => id)));
    const files = globSync('**/*.{ts,mjs,md,graphql}', { cwd: root, exclude: ['**/node_modules', 'data'] });
    const named = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?<![\w.-])[RD]\d+(?!\w)/g)].map(([id]) => ({ file, id })),
    );
    expect(named.length).toBeGreaterThan(known.size);
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});
