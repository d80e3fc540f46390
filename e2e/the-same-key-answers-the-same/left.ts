import { IsolationLevel } from '@mikro-orm/core';
import { createPublicKey } from 'node:crypto';
import { expect } from 'vitest';
import { bookDifferences } from '@hub/customs/book-difference/book-difference.load.ts';
import { StockMovement } from '@hub/customs/stock-movement/stock-movement.entity.ts';
import { atCustoms, type Forms } from '@hub/customs/testing/arrange-forms.ts';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import { IdempotencyRecord } from '@hub/shared/command/idempotency.entity.ts';
import { FeedEvent, FeedHead } from '@hub/shared/feed/feed.entity.ts';
import { commands, type Command, type CommandName } from './commands.ts';

/** What a command left in the database: each once if it was carried out. */
export async function leftBy(hub: Forms, { command, formId, input }: Command) {
  const { event } = commands[command as CommandName];
  // One snapshot: a server may carry out a COMMIT whose connection was cut while this reads.
  const [answers, events, rows] = await hub
    .em()
    .transactional(
      async (em) =>
        [
          await em.find(IdempotencyRecord, { key: input.idempotencyKey }),
          await em.find(FeedEvent, { type: event }),
          await em.find(AuditRow, { command, outcome: 'OK' }),
        ] as const,
      { isolationLevel: IsolationLevel.REPEATABLE_READ },
    );
  const subject = input.releaseId ?? formId;
  return {
    answers: answers.length,
    events: events.filter(({ data }) => (data as { formId: string }).formId === formId).length,
    auditRows: rows.filter(({ input: text }) => text.includes(subject)).length,
  };
}

/** That the records agree with each other: books, ledger and log, positions, audit chain. */
export async function requireAgreement(hub: Forms): Promise<void> {
  const em = hub.em();
  const principal = { subject: 'test', organisation: atCustoms, scopes: [] };
  expect(await bookDifferences({ em, principal })).toEqual([]);
  const { position } = await em.findOneOrFail(FeedHead, { id: 1 });
  const events = await em.find(FeedEvent, {}, { orderBy: { position: 'asc' } });
  expect(events.map((event) => event.position)).toEqual(Array.from({ length: position }, (_, index) => index + 1));
  // Lines of stock that was there before the test were written by no one, and not published.
  const lines = await em.find(StockMovement, { actorId: { $ne: null } }, { orderBy: { line: 'asc' } });
  const published = events.filter(({ type }) => type === 'StockMoved');
  expect(published.map(({ subject }) => subject)).toEqual(lines.map(({ id }) => id));
  const { agency } = hub.customs;
  expect(await verifyAudit(em, agency.name, createPublicKey(agency.auditKey))).toMatchObject({ intact: true });
  expect(await em.count(IdempotencyRecord, { result: null })).toBe(0);
}
