import Type from 'typebox';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AuditRow } from '../audit/audit.entity.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import type { FeedTransport } from '../feed/transport.ts';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { NoteCopy, onNoteWritten } from '../testing/note-copy.ts';
import { startTestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { command } from './command.ts';
import type { CommandInput } from './definition.ts';

const NotesCounted = testEvent('NotesCounted', { count: Type.Integer() });

/** Its result depends on what the upstream has published. */
const countNotes = command<CommandInput, number>({
  name: 'countNotes',
  follows: ['upstream'],
  async run({ em, publish }) {
    const count = await em.count(NoteCopy);
    publish(NotesCounted, 'notes', { count });
    return count;
  },
});

describe.each(databases)('a command that depends on another agency’s facts, on %s', (dialect) => {
  let agencies: NoteAgencies;

  const count = (idempotencyKey = newId()) => countNotes(agencies.downstream.as(), { idempotencyKey });

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
  });
  afterEach(() => agencies.close());

  test('sees every fact committed before it was issued', async () => {
    const seen: number[] = [];
    for (let written = 1; written <= 3; written += 1) {
      await agencies.write('a note');
      seen.push(await count());
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  test('is refused while the upstream is unreachable; only the audit row is written', async () => {
    await agencies.transport.close();
    await expect(count()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', params: { upstream: 'upstream' } });
    expect((await agencies.downstream.agency.feed.head()).position).toBe(0);
    const audit = await agencies.downstream.database.orm.em.fork().findAll(AuditRow);
    expect(audit.map(({ outcome }) => outcome)).toEqual(['UPSTREAM_UNAVAILABLE']);
  });

  test('returns the stored result for a repeated request while the upstream is down', async () => {
    await agencies.write('a note');
    expect(await count('counted')).toBe(1);
    await agencies.transport.close();
    expect(await count('counted')).toBe(1);
    await expect(count()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });

  test('is executed under the same key once the upstream is back', async () => {
    await agencies.write('a note');
    await agencies.transport.close();
    await expect(count('later')).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await agencies.transport.offer(agencies.upstream.agency.feed);
    expect(await count('later')).toBe(1);
  });
});

test('an upstream that hangs times out after five seconds', async () => {
  const hanging: FeedTransport = {
    ...inProcessTransport(),
    source: () => ({ pull: () => new Promise(() => {}), onAppended: () => () => {} }),
  };
  const reactions = [onNoteWritten('upstream')];
  const downstream = await startTestAgency('sqlite', { entities: [NoteCopy], reactions, transport: hanging });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const answer = countNotes(downstream.as(), { idempotencyKey: 'hung' }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await answer).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  await downstream.close();
});
