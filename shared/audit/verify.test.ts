import { raw, type EntityManager } from '@mikro-orm/core';
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { Note, writeNote } from '../testing/note.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendAudit, sealAudit } from './append.ts';
import { AuditCheckpoint, AuditHead, AuditRow, type AuditRowData } from './audit.entity.ts';
import { hashRow, signCheckpoint } from './chain.ts';
import { verifyAudit, type AuditVerdict } from './verify.ts';

describe.each(databases)('the audit chain on %s', (dialect) => {
  let agency: TestAgency;
  let em: EntityManager;

  beforeEach(async () => {
    agency = await startTestAgency(dialect, { name: 'customs', entities: [Note] });
    em = agency.database.orm.em.fork();
  });
  afterEach(() => agency.close());

  const verify = () => verifyAudit(agency.database.orm.em.fork(), 'customs', agency.auditPublicKey);
  const signer = () => ({ agency: 'customs', privateKey: agency.agency.auditKey });
  const runCommands = (count: number) =>
    Promise.all(Array.from({ length: count }, () => writeNote(agency.as(), { idempotencyKey: newId(), text: '样品' })));
  const look = command<CommandInput, string>({ name: 'look', run: async () => 'seen' });
  /** Commands that publish nothing contend only for the head of the chain. */
  const runLooks = (count: number) =>
    Promise.all(Array.from({ length: count }, () => look(agency.as(), { idempotencyKey: newId() })));
  /** Rows as commands write them, but many in one transaction. */
  const appendRows = (count: number) =>
    inTransaction(agency.database, async (each) => {
      for (let index = 1; index <= count; index += 1) {
        const entry = { organisation: 'AGENCY:BJMPA', subject: 'someone', command: 'writeNote', input: '{"text":"x"}' };
        const rest = { at: testClock(), outcome: 'OK', requestId: newId(), feedPosition: index };
        await appendAudit(each, { ...entry, ...rest }, signer());
      }
    });
  const seal = (now = testClock()) => inTransaction(agency.database, (each) => sealAudit(each, now, signer()));

  /** What an attacker with write access to the database, but without the agency's key, can do. */
  const rebuildFrom = async (seq: number) => {
    const rows = await em.find(AuditRow, { seq: { $gte: seq } }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
    let previousHash = rows[0]!.previousHash;
    for (const row of rows) {
      const hash = hashRow({ ...row, previousHash });
      await em.nativeUpdate(AuditRow, { seq: row.seq }, { previousHash, hash });
      previousHash = hash;
    }
    await em.nativeUpdate(AuditHead, { id: 1 }, { seq: rows.at(-1)!.seq, hash: previousHash });
  };

  test('is intact after many concurrent commands, however often it was sealed', async () => {
    await Promise.all([runCommands(15), runLooks(15)]);
    await seal();
    await runLooks(10);
    await seal();
    await seal();
    expect(await verify()).toEqual({ intact: true, rows: 40, checkpoints: 2 });
  });

  test('is verified as intact by another process while commands run', async () => {
    const process = await agency.openAgain();
    const verdicts: AuditVerdict[] = [];
    const verifyAgainAndAgain = async () => {
      while (verdicts.length < 25) {
        verdicts.push(await verifyAudit(process.orm.em.fork(), 'customs', agency.auditPublicKey));
      }
    };
    await Promise.all([runCommands(60), verifyAgainAndAgain()]);
    expect(verdicts.filter(({ intact }) => !intact)).toEqual([]);
    await process.close();
  });

  test.each<[string, Partial<AuditRowData>]>([
    ['input', { input: '{"text":"样本"}' }],
    ['outcome', { outcome: 'FORBIDDEN' }],
    ['caller', { organisation: 'AGENCY:BJHC' }],
    ['time', { at: new Date(0) }],
    ['last published fact', { feedPosition: 7 }],
  ])('names the row where the %s was changed', async (_, change) => {
    await runCommands(5);
    await em.nativeUpdate(AuditRow, { seq: 3 }, change);
    expect(await verify()).toMatchObject({ intact: false, seq: 3, reason: expect.stringContaining('content') });
  });

  test('names the following row if the altered row’s own hash was recomputed', async () => {
    await runCommands(5);
    await em.nativeUpdate(AuditRow, { seq: 3 }, { subject: 'somebody else' });
    const row = await em.findOneOrFail(AuditRow, { seq: 3 });
    await em.nativeUpdate(AuditRow, { seq: 3 }, { hash: hashRow(row) });
    expect(await verify()).toMatchObject({ intact: false, seq: 4, reason: expect.stringContaining('link') });
  });

  test.each([1, 3])('names row %i if it was deleted', async (seq) => {
    await runCommands(5);
    await em.nativeDelete(AuditRow, { seq });
    expect(await verify()).toMatchObject({ intact: false, seq, reason: expect.stringContaining('missing') });
  });

  test('names the first of two swapped rows', async () => {
    await runCommands(5);
    for (const [from, to] of [
      [2, 1000],
      [3, 2],
      [1000, 3],
    ] as const) {
      await em.nativeUpdate(AuditRow, { seq: from }, { seq: raw('?', [to]) });
    }
    expect(await verify()).toMatchObject({ intact: false, seq: 2 });
  });

  test('names the first truncated row, even if the recorded head was moved back', async () => {
    await runCommands(5);
    await seal();
    await em.nativeDelete(AuditRow, { seq: { $gt: 3 } });
    expect(await verify()).toMatchObject({ intact: false, seq: 4, reason: expect.stringContaining('missing') });
    const { hash } = await em.findOneOrFail(AuditRow, { seq: 3 });
    await em.nativeUpdate(AuditHead, { id: 1 }, { seq: 3, hash });
    expect(await verify()).toMatchObject({ intact: false, seq: 4, reason: expect.stringContaining('missing') });
  });

  test('names a row added beyond the recorded head', async () => {
    await runCommands(3);
    const row = await em.findOneOrFail(AuditRow, { seq: 3 }, { disableIdentityMap: true });
    const forged = { ...row, seq: 4, previousHash: row.hash };
    await em.insert(AuditRow, { ...forged, hash: hashRow(forged) });
    expect(await verify()).toMatchObject({ intact: false, seq: 4 });
  });

  test('that was rebuilt without the agency’s key fails at the next checkpoint', async () => {
    await appendRows(120);
    await em.nativeUpdate(AuditRow, { seq: 50 }, { outcome: 'FORBIDDEN' });
    await rebuildFrom(50);
    expect(await verify()).toMatchObject({ intact: false, seq: 100, reason: expect.stringContaining('checkpoint') });
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const { seq, hash, at } = { ...(await em.findOneOrFail(AuditRow, { seq: 100 })), at: testClock() };
    const signature = signCheckpoint({ agency: 'customs', seq, hash, at }, stranger);
    await em.nativeUpdate(AuditCheckpoint, { seq }, { hash, at, signature });
    expect(await verify()).toMatchObject({ intact: false, seq: 100, reason: expect.stringContaining('checkpoint') });
    await em.nativeDelete(AuditCheckpoint, {});
    expect(await verify()).toMatchObject({ intact: false, seq: 100, reason: expect.stringContaining('checkpoint') });
  });

  test('of another agency does not verify for this one', async () => {
    await runCommands(2);
    await seal();
    const asTrace = await verifyAudit(em, 'trace', agency.auditPublicKey);
    expect(asTrace).toMatchObject({ intact: false, seq: 2, reason: expect.stringContaining('checkpoint') });
  });

  test('gets a checkpoint every 100 rows, and when it is sealed', async () => {
    await appendRows(250);
    const sealedAt = new Date('2030-01-31T16:00:00.007Z');
    await seal(sealedAt);
    const checkpoints = await em.findAll(AuditCheckpoint, { orderBy: { seq: 'asc' } });
    expect(checkpoints.map(({ seq }) => seq)).toEqual([100, 200, 250]);
    const { at } = await em.findOneOrFail(AuditRow, { seq: 200 });
    expect(checkpoints.slice(1).map((checkpoint) => checkpoint.at)).toEqual([at, sealedAt]);
    expect(await verify()).toEqual({ intact: true, rows: 250, checkpoints: 3 });
  });

  test('is signed up to its head when the agency stops', async () => {
    await runCommands(3);
    const process = await agency.openAgain();
    await agency.stop();
    const verdict = await verifyAudit(process.orm.em.fork(), 'customs', agency.auditPublicKey);
    expect(verdict).toEqual({ intact: true, rows: 3, checkpoints: 1 });
    await process.close();
  });

  test('is intact when empty and needs no seal', async () => {
    await seal();
    expect(await verify()).toEqual({ intact: true, rows: 0, checkpoints: 0 });
  });
});
