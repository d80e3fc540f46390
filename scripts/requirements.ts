// Lists, for each requirement R1–R126, the tests that name it in their titles: npm run requirements [-- --missing]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = dirname(import.meta.dirname);
const count = 126;

interface CollectedTest {
  /** Names of the suites around the test and its own, joined by ` > `. */
  name: string;
  file: string;
}

/** Every test as the runner finds it; tables are spread out, and nothing is run. */
function collectTests(): CollectedTest[] {
  const folder = mkdtempSync(join(tmpdir(), 'hub-requirements-'));
  const output = join(folder, 'tests.json');
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`;
  execFileSync('vitest', ['list', '--no-static-parse', `--json=${output}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  const tests = JSON.parse(readFileSync(output, 'utf8')) as CollectedTest[];
  rmSync(folder, { recursive: true });
  return tests;
}

const tests = collectTests();
const byRequirement = new Map(
  Array.from({ length: count }, (_, index) => {
    const id = `R${index + 1}`;
    return [id, tests.filter(({ name }) => name.includes(`[${id}]`))] as const;
  }),
);
const missing = [...byRequirement].filter(([, named]) => named.length === 0).map(([id]) => id);

if (!process.argv.includes('--missing')) {
  for (const [id, named] of byRequirement) {
    console.log(named.length === 0 ? `${id}: –` : `${id}:`);
    for (const { file, name } of named) console.log(`    ${name.split(' > ').at(-1)}  (${relative(root, file)})`);
  }
  console.log();
}
console.log(`${count - missing.length} of ${count} requirements are named by a test.`);
console.log(`Not named: ${missing.join(', ') || 'none'}`);
