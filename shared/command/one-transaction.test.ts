import Type from 'typebox';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AuditRow } from '../audit/audit.entity.ts';
import { newId } from '../id/new-id.ts';
import { refuse } from '../refusal/refuse.ts';
import { Note, writeNote } from '../testing/note.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { command } from './command.ts';
import type { CommandContext } from './context.ts';
import type { CommandInput } from './definition.ts';
import { IdempotencyRecord } from './idempotency.entity.ts';

const First = testEvent('First', { text: Type.String() });
const Second = testEvent('Second', { text: Type.String() });
const Alerted = testEvent('Alerted', {});

const input = (): CommandInput => ({ idempotencyKey: newId() });

async function leaveTraces({ em, publish }: CommandContext, text: string): Promise<void> {
  await em.insert(Note, { id: newId(), text });
  em.create(Note, { id: newId(), text: `${text}, through the unit of work` });
  publish(First, text, { text });
  publish(Second, text, { text });
}

describe.each(databases)('a command on %s', (dialect) => {
  let agency: TestAgency;
  let before: { rows: number; position: number };

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [Note] });
    // The log is not empty, so a command that publishes nothing must not report the last position.
    await writeNote(agency.as(), { idempotencyKey: newId(), text: 'before' });
  });
  afterAll(() => agency.close());

  /** Everything that commands can write. Positions count from the beginning of the test. */
  const left = async () => {
    const em = agency.database.orm.em.fork();
    const audit = await em.find(AuditRow, { seq: { $gt: before.rows } }, { orderBy: { seq: 'asc' } });
    const { events } = await agency.agency.feed.pull(before.position, 1000);
    return {
      notes: (await em.find(Note, {}, { orderBy: { text: 'asc' } })).map(({ text }) => text),
      facts: events.map(({ position, type, subject }) => `${position - before.position} ${type} ${subject}`),
      audit: audit.map(({ command, outcome, feedPosition }) => ({
        command,
        outcome,
        lastFact: feedPosition === 0 ? 'none' : feedPosition - before.position,
      })),
      answers: await em.count(IdempotencyRecord),
    };
  };
  const nothing = { notes: [], facts: [], audit: [], answers: 0 };

  beforeEach(async () => {
    const em = agency.database.orm.em.fork();
    const { position } = await agency.agency.feed.head();
    before = { rows: await em.count(AuditRow), position };
    await em.nativeDelete(Note, {});
    await em.nativeDelete(IdempotencyRecord, {});
  });

  test('that fails half-way because of a bug writes nothing at all', async () => {
    const failing = command({
      name: 'fail',
      async run(context) {
        await leaveTraces(context, 'half done');
        throw new Error('a bug');
      },
    });
    await expect(failing(agency.as(), input())).rejects.toThrow('a bug');
    expect(await left()).toEqual(nothing);
  });

  test('whose result cannot be stored writes nothing at all', async () => {
    const unstorable = command({
      name: 'answerWithBigInt',
      async run(context) {
        await leaveTraces(context, 'done');
        return { amount: 1n };
      },
    });
    await expect(unstorable(agency.as(), input())).rejects.toThrow(/BigInt/);
    expect(await left()).toEqual(nothing);
  });

  test('writes its changes before it locks the heads that all commands share', async () => {
    const create = command({ name: 'create', run: (context) => leaveTraces(context, 'in order') });
    const sent = await statementsDuring(() => create(agency.as(), input()));
    const tables = sent.flatMap(({ sql }) => /^(?:insert into|update|select .* from) `?(\w+)/.exec(sql)?.[1] ?? []);
    const writes = tables.filter((table) => ['note', 'feed_head', 'audit_head'].includes(table));
    expect(writes).toEqual(['note', 'note', 'feed_head', 'audit_head', 'audit_head']);
  });

  test('that is refused writes only its audit row', async () => {
    const refused = command({
      name: 'refuse',
      async run(context) {
        await leaveTraces(context, 'half done');
        throw refuse('NOT_FOUND', { kind: 'Lot', id: '1' });
      },
    });
    await expect(refused(agency.as(), input())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const audit = [{ command: 'refuse', outcome: 'NOT_FOUND', lastFact: 'none' }];
    expect(await left()).toEqual({ ...nothing, audit });
  });

  test('that is refused can also write what its refusal records, and nothing else', async () => {
    const refused = command({
      name: 'refuseWithRecord',
      async run(context) {
        await leaveTraces(context, 'half done');
        throw refuse('FORBIDDEN', { what: 'this' }, async ({ em, principal, publish }) => {
          em.create(Note, { id: newId(), text: `alert about ${principal.organisation.id}` });
          publish(Alerted, 'alert', {});
        });
      },
    });
    let announced = 0;
    const stopListening = agency.agency.feed.onAppended(() => (announced += 1));
    await expect(refused(agency.as(), input())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    stopListening();
    expect(announced).toBe(1);
    expect(await left()).toEqual({
      notes: ['alert about NORTH'],
      facts: ['1 Alerted alert'],
      audit: [{ command: 'refuseWithRecord', outcome: 'FORBIDDEN', lastFact: 1 }],
      answers: 0,
    });
  });

  test('that succeeds writes its rows, its facts in publishing order, its audit row and its result', async () => {
    const done = command({ name: 'leave', run: (context) => leaveTraces(context, 'done').then(() => 'yes') });
    expect(await done(agency.as(), input())).toBe('yes');
    expect(await left()).toEqual({
      notes: ['done', 'done, through the unit of work'],
      facts: ['1 First done', '2 Second done'],
      audit: [{ command: 'leave', outcome: 'OK', lastFact: 2 }],
      answers: 1,
    });
  });

  test('without a caller, or with an invalid key, does not start', async () => {
    const nobody = { ...agency.as(), principal: undefined };
    const run = command({ name: 'leave', run: (context) => leaveTraces(context, 'done') });
    await expect(run(nobody, input())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const idempotencyKey of ['', ' ', 'a key', '键', 'x'.repeat(65)]) {
      await expect(run(agency.as(), { idempotencyKey })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
    expect(await left()).toEqual(nothing);
  });
});
