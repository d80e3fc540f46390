// Lists each requirement and decision in docs/ and the tests that name it: npm run requirements [-- --missing]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readClauses } from './clauses.ts';

const root = dirname(import.meta.dirname);

interface CollectedTest {
  /** Names of the suites around the test and its own, joined by ` > `. */
  name: string;
  file: string;
}

/** Every test as the runner lists it, tables expanded, without running any. One process loads all shared imports. */
function collectTests(): CollectedTest[] {
  const folder = mkdtempSync(join(tmpdir(), 'hub-requirements-'));
  const output = join(folder, 'tests.json');
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`;
  execFileSync('vitest', ['list', '--no-static-parse', '--no-isolate', `--json=${output}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  const tests = JSON.parse(readFileSync(output, 'utf8')) as CollectedTest[];
  rmSync(folder, { recursive: true });
  return tests;
}

const tests = collectTests();
for (const [page, what] of [
  ['requirements.md', 'requirements'],
  ['decisions.md', 'decisions'],
] as const) {
  const clauses = readClauses(page).map((clause) => ({
    ...clause,
    named: tests.filter(({ name }) => name.includes(`[${clause.id}]`)),
  }));
  if (!process.argv.includes('--missing')) {
    for (const { text, named } of clauses) {
      console.log(text.replaceAll(/\n>?(?=\n)/g, ''));
      // On several databases a test has the same title.
      const lines = named.map(({ file, name }) => `    ✓ ${name.split(' > ').at(-1)}  (${relative(root, file)})`);
      for (const line of new Set(lines)) console.log(line);
      console.log();
    }
  }
  const missing = clauses.filter(({ named }) => named.length === 0).map(({ id }) => id);
  console.log(`${clauses.length - missing.length} of ${clauses.length} ${what} are named by a test.`);
  console.log(`Not named: ${missing.join(', ') || 'none'}\n`);
}
