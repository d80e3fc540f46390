// Runs all static checks: format, lint, types, generated files, unused code.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', bin('oxfmt'), '--check', '.'],
  ['lint', bin('oxlint'), '--type-aware', '--deny-warnings'],
  ['types', bin('tsc')],
  // The benches have their own dependencies, which their first run installs.
  ...(existsSync(join(root, 'bench', 'node_modules'))
    ? [['types of the benches', bin('tsc'), '-p', 'bench'] as const]
    : []),
  ['generated files', process.execPath, join(root, 'scripts', 'generate.ts'), '--check'],
  ['unused code', bin('knip')],
];

const failed = checks.filter(([name, command, ...args]) => {
  console.log(`— ${name}`);
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
