import Type from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import { refuse } from '../refusal/refuse.ts';
import { Note } from '../testing/note.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { command } from './command.ts';
import type { CommandInput } from './definition.ts';

interface WriteInput extends CommandInput {
  text: string;
  extra?: { a: number; b?: number | null };
}

const Written = testEvent('Written', { text: Type.String() });

const writeAs = (name: string) =>
  command<WriteInput, { id: string; text: string }>({
    name,
    async run({ em, publish }, { text }) {
      const id = newId();
      await em.insert(Note, { id, text });
      publish(Written, id, { text });
      return { id, text };
    },
  });
const write = writeAs('write');

describe.each(databases)('an idempotency key on %s', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [Note] });
  });
  afterAll(() => agency.close());

  const timesWritten = (text: string) => agency.database.orm.em.fork().count(Note, { text });

  test('with the same input gives the same result, and the command runs once', async () => {
    const input = { idempotencyKey: 'again', text: 'again', extra: { a: 1, b: null } };
    const first = await write(agency.as(), input);
    const repeated = { extra: { a: 1 }, text: 'again', idempotencyKey: 'again' };
    expect(await write(agency.as(), repeated)).toEqual(first);
    expect(await timesWritten('again')).toBe(1);
  });

  test('of a command without a result gives null when it is repeated', async () => {
    let runs = 0;
    const quiet = command<CommandInput, unknown>({ name: 'quiet', run: async () => void (runs += 1) });
    expect(await quiet(agency.as(), { idempotencyKey: 'quiet' })).toBeUndefined();
    expect(await quiet(agency.as(), { idempotencyKey: 'quiet' })).toBeNull();
    expect(runs).toBe(1);
  });

  test('sent 20 times concurrently runs once, publishes once and returns the same result to all', async () => {
    const { position: before } = await agency.agency.feed.head();
    const input = { idempotencyKey: 'parallel', text: 'parallel' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => write(agency.as(), input)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await timesWritten('parallel')).toBe(1);
    expect((await agency.agency.feed.head()).position).toBe(before + 1);
  });

  test('is claimed before the work, so that a duplicate is not refused what the first has used up', async () => {
    const takeLast = command<WriteInput, string>({
      name: 'takeLast',
      async run({ em }, { text }) {
        if ((await em.nativeDelete(Note, { text })) === 0) throw refuse('NOT_FOUND', { kind: 'Item', id: text });
        return 'taken';
      },
    });
    await agency.database.orm.em.fork().insert(Note, { id: newId(), text: 'the last' });
    const input = { idempotencyKey: 'last', text: 'the last' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => takeLast(agency.as(), input)));
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'taken'));
  });

  test('with different input is refused, and leaves the first result intact', async () => {
    const input = { idempotencyKey: 'mismatch', text: 'one' };
    const first = await write(agency.as(), input);
    const other = write(agency.as(), { ...input, text: 'two' });
    await expect(other).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', params: { key: 'mismatch' } });
    expect(await write(agency.as(), input)).toEqual(first);
    expect(await timesWritten('two')).toBe(0);
  });

  test('with different inputs concurrently: one is executed, the other refused', async () => {
    const outcomes = await Promise.allSettled(
      ['left', 'right'].map((text) => write(agency.as(), { idempotencyKey: 'race', text })),
    );
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(reasons).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect((await timesWritten('left')) + (await timesWritten('right'))).toBe(1);
  });

  test('is scoped to its organisation and command', async () => {
    const organisations: Organisation[] = [
      { kind: 'AGENCY', id: 'NORTH' },
      { kind: 'AGENCY', id: 'BJHC' },
      { kind: 'IMPORTER', id: 'NORTH' },
    ];
    for (const [index, organisation] of organisations.entries()) {
      await write(agency.as(organisation), { idempotencyKey: 'scope', text: `scope ${index}` });
      expect(await timesWritten(`scope ${index}`)).toBe(1);
    }
    await writeAs('writeToo')(agency.as(), { idempotencyKey: 'scope', text: 'another command' });
    expect(await timesWritten('another command')).toBe(1);
  });

  test('can be reused after an attempt that was refused or failed', async () => {
    const obstacles = [refuse('NOT_FOUND', { kind: 'Lot', id: '1' }), new Error('a bug')];
    const hindered = command<WriteInput, string>({
      name: 'hindered',
      async run({ em }, { text }) {
        await em.insert(Note, { id: newId(), text });
        const obstacle = obstacles.shift();
        if (obstacle) throw obstacle;
        return 'done';
      },
    });
    const input = { idempotencyKey: 'free', text: 'free' };
    await expect(hindered(agency.as(), input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(hindered(agency.as(), input)).rejects.toThrow('a bug');
    expect(await hindered(agency.as(), input)).toBe('done');
    expect(await timesWritten('free')).toBe(1);
  });

  test('runs afterCommit again, because the first run may have been cut short', async () => {
    const afterwards: string[] = [];
    const announced = command<WriteInput, { id: string }>({
      name: 'announced',
      run: async () => ({ id: newId() }),
      afterCommit: async (_, { id }) => void afterwards.push(id),
    });
    const input = { idempotencyKey: 'announced', text: '' };
    const { id } = await announced(agency.as(), input);
    await announced(agency.as(), input);
    expect(afterwards).toEqual([id, id]);
  });
});
