import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customs } from '@hub/customs/subgraph.ts';
import { beginAudit } from '@hub/shared/audit/append.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase, type TestDatabase } from '@hub/shared/testing/test-databases.ts';
import { runProgram } from '../each-part-in-its-own-process/part.ts';

let folder: string;
const made: TestDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(join(folder, 'audit.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(async () => {
  await Promise.all(made.map((database) => database.remove()));
  await rm(folder, { recursive: true, force: true });
});

const verify = (url: string) => {
  const settings = { HUB_DATABASE_URL: url, HUB_AUDIT_KEY_FILE: join(folder, 'audit.pem') };
  return runProgram('hub/audit.ts', settings, ['verify', 'customs']);
};

test.concurrent.each(databases)('for a new chain on %s it says when checkpoints are signed', async (dialect) => {
  const empty = await newTestDatabase(dialect);
  made.push(empty);
  const { url } = empty;
  // An empty file, or on MySQL a schema without tables.
  if (dialect === 'sqlite') await writeFile(url.slice('sqlite:'.length), '');
  const stderr = 'The database holds no audit chain; no agency has run on it.\n';
  expect(await verify(url)).toEqual({ code: 2, stdout: '', stderr });
  const database = await openAgencyDatabase(customs, url);
  await inTransaction(database, beginAudit);
  expect(await verify(url)).toEqual({
    code: 0,
    stdout:
      'The audit chain of customs is intact: 0 rows, 0 signed checkpoints.\n' +
      "One is signed every 100 rows, and whenever the agency's process is stopped.\n",
    stderr: '',
  });
  await database.close();
});

const wrong = (what: string) => [
  'These settings are missing or wrong:',
  `  - HUB_DATABASE_URL is wrong (${what}): the database of the agency`,
];
test.concurrent.each<[url: string, code: number, lines: string[]]>([
  ['mysql://hub:secret@127.0.0.1:1/hub', 1, ['The database cannot be used: connect ECONNREFUSED 127.0.0.1:1']],
  ['mysql://hub:secret@127.0.0.1', 2, wrong('names no schema')],
  ['sqlite:nowhere.db', 2, wrong('there is no such file')],
])('a database that cannot be audited is refused with a plain message: %s', async (url, code, lines) => {
  expect(await verify(url.replace('nowhere', join(folder, 'nowhere')))).toEqual({
    code,
    stdout: '',
    stderr: `${lines.join('\n')}\n`,
  });
  expect(await readdir(folder)).toEqual(['audit.pem']);
});
