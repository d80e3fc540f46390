import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeys } from './keys.ts';

test('keys are readable by their owner only, even if others could read them before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  const umask = process.umask(0);
  const made = openKeys(folder);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const modes = () => new Set(files.map((file) => statSync(file).mode & 0o777));
  expect([files.length, modes()]).toEqual([9, new Set([0o600])]);
  for (const file of files) chmodSync(file, 0o644);
  expect(openKeys(folder).envelopeKeys).toEqual(made.envelopeKeys);
  expect(modes()).toEqual(new Set([0o600]));
  process.umask(umask);
  rmSync(folder, { recursive: true });
});
