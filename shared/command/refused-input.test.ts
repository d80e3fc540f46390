import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditRow } from '../audit/audit.entity.ts';
import { verifyAudit } from '../audit/verify.ts';
import { newId } from '../id/new-id.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { canonicalJson } from './canonical-json.ts';
import { command } from './command.ts';
import type { CommandInput } from './definition.ts';
import { IdempotencyRecord } from './idempotency.entity.ts';

interface FindInput extends CommandInput {
  id: string;
  isThere?: boolean;
}

const find = command<FindInput, { length: number }>({
  name: 'find',
  async run(_, { id, isThere }) {
    if (!isThere) throw refuse('NOT_FOUND', { kind: 'Item', id });
    return { length: id.length };
  },
});

let agency: TestAgency;
beforeAll(async () => {
  agency = await startTestAgency('sqlite');
});
afterAll(() => agency.close());

const send = (input: Omit<FindInput, 'idempotencyKey'>) => find(agency.as(), { idempotencyKey: newId(), ...input });
const lastRow = () =>
  agency.database.orm.em.fork().findOneOrFail(AuditRow, { seq: { $gt: 0 } }, { orderBy: { seq: 'desc' } });
const megabyte = '语'.repeat(1024 * 1024);

test('of a refused input of one megabyte, the beginning, length and hash are recorded', async () => {
  const refusal = (await send({ id: megabyte }).catch((error: unknown) => error)) as Refusal;
  expect(refusal.code).toBe('NOT_FOUND');
  expect(JSON.stringify(refusal.extensions).length + refusal.message.length).toBeLessThan(10_000);
  const { input } = await lastRow();
  expect(input.length).toBeLessThan(17_000);
  const whole = canonicalJson({ id: megabyte });
  const kept = JSON.parse(input) as { beginning: string };
  expect(kept).toMatchObject({ length: whole.length, sha256: createHash('sha256').update(whole).digest('hex') });
  expect(whole.startsWith(kept.beginning)).toBe(true);
  expect(await agency.database.orm.em.fork().count(IdempotencyRecord)).toBe(0);
  const verdict = await verifyAudit(agency.database.orm.em.fork(), 'agency', agency.auditPublicKey);
  expect(verdict).toMatchObject({ intact: true });
});

test('a refused input of ordinary length and an accepted input are recorded in full', async () => {
  const usual = { id: 'x'.repeat(15_000) };
  await expect(send(usual)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await lastRow()).input).toBe(canonicalJson(usual));
  const accepted = { id: megabyte, isThere: true };
  await send(accepted);
  expect((await lastRow()).input).toBe(canonicalJson(accepted));
});
