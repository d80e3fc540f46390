import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { NoteCopy } from '../testing/note-copy.ts';
import { writeNote } from '../testing/note.ts';
import { databases } from '../testing/test-databases.ts';

/** What one of several concurrent actors does: may write a note, then catches up, after so many milliseconds. */
interface Act {
  writes: boolean;
  after: number;
}

const actors = fc.array(
  fc.array(fc.record<Act>({ writes: fc.boolean(), after: fc.nat(3) }), { minLength: 1, maxLength: 4 }),
  { minLength: 2, maxLength: 8 },
);

describe.each(databases)('catching up on %s', (dialect) => {
  let agencies: NoteAgencies;

  beforeAll(async () => {
    agencies = await startNoteAgencies(dialect);
  });
  afterAll(() => agencies.close());

  test('always applies what was committed before the call, among many writers and callers', async () => {
    const { upstream, downstream, follower } = agencies;
    const committed = new Set<string>();
    const act = async ({ writes, after }: Act): Promise<string[]> => {
      await delay(after);
      if (writes) {
        const { id } = await writeNote(upstream.as(), { idempotencyKey: newId(), text: 'one of many' });
        committed.add(id);
      }
      const before = [...committed];
      await follower.catchUp();
      const copies = await downstream.database.orm.em.fork().find(NoteCopy, { id: { $in: before } });
      const applied = new Set(copies.map(({ id }) => id));
      return before.filter((id) => !applied.has(id));
    };
    await fc.assert(
      fc.asyncProperty(actors, async (plan) => {
        const missed = await Promise.all(
          plan.map(async (acts) => {
            const missing: string[] = [];
            for (const each of acts) missing.push(...(await act(each)));
            return missing;
          }),
        );
        expect(missed.flat()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
