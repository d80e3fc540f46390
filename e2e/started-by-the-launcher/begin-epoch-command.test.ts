import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { customs } from '@hub/customs/subgraph.ts';
import { beginAudit } from '@hub/shared/audit/append.ts';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { appendFacts } from '@hub/shared/feed/append.ts';
import { FeedLog } from '@hub/shared/feed/feed-log.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { runProgram } from '../each-part-in-its-own-process/part.ts';

test.concurrent.each(databases)('on %s an operator’s new epoch is written to the audit chain', async (dialect) => {
  const place = await newTestDatabase(dialect);
  const folder = await mkdtemp(join(tmpdir(), 'hub-epoch-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const keyFile = join(folder, 'audit.pem');
  await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const database = await openAgencyDatabase(customs, place.url);
  await inTransaction(database, async (em) => {
    await FeedLog.begin(em);
    await beginAudit(em);
    await appendFacts(em, [{ type: 'Happened', subject: 'this', data: {} }], testClock());
  });
  const log = new FeedLog('customs', database);
  const before = await log.head();

  const settings = { HUB_DATABASE_URL: place.url, HUB_AUDIT_KEY_FILE: keyFile };
  expect(await runProgram('hub/begin-epoch.ts', settings, ['customs'])).toEqual({
    code: 0,
    stdout: 'The log of customs has begun a new epoch after position 1.\n',
    stderr: '',
  });
  const head = await log.head();
  expect(head).toEqual({ ...before, epoch: expect.any(String) });
  expect(head.epoch).not.toBe(before.epoch);
  const em = database.orm.em.fork();
  const [row, ...others] = await em.find(AuditRow, {});
  expect(others).toEqual([]);
  expect(row).toMatchObject({ organisation: 'SYSTEM:customs', command: 'beginEpoch', outcome: 'OK', feedPosition: 0 });
  expect(JSON.parse(row!.input)).toEqual(head);
  expect(await verifyAudit(em, 'customs', publicKey)).toMatchObject({ intact: true, rows: 1 });

  await database.close();
  await place.remove();
  await rm(folder, { recursive: true, force: true });
});

test('without the name of one agency it says how it is used, and does nothing', async () => {
  for (const options of [[], ['nobody'], ['customs', 'trace']]) {
    const { code, stderr } = await runProgram('hub/begin-epoch.ts', {}, options);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^Usage: npm run begin-epoch -- <agency>\n/),
    });
  }
});
