import { describe, expect, test } from 'vitest';
import pino from 'pino';
import { change } from '../database/statement.ts';
import { startNoteAgencies } from '../testing/followed-notes.ts';
import { NoteCopy, onNoteWritten } from '../testing/note-copy.ts';
import { databases } from '../testing/test-databases.ts';
import { followAgain } from './follow-again.ts';
import { Follower } from './follower.ts';

describe.each(databases)('a log that is followed again, on %s,', (dialect) => {
  test('is applied from its first event when the agency starts, and then from where it was', async () => {
    const agencies = await startNoteAgencies(dialect);
    await agencies.write('a', 'b');
    await agencies.follower.catchUp();
    await agencies.follower.stop();
    // As if its facts had not been stored before.
    const { database, clock } = agencies.downstream.agency;
    const em = database.orm.em.fork();
    await em.nativeDelete(NoteCopy, {});
    await change(em, followAgain('upstream'), []);

    const source = agencies.transport.source('upstream');
    const log = pino({ level: 'silent' });
    const reactions = [onNoteWritten('upstream')];
    const restarted = new Follower({ upstream: 'upstream', source, reactions, database, clock, log });
    await restarted.catchUp();
    await agencies.write('c');
    await restarted.catchUp();
    expect(await agencies.followed()).toMatchObject({
      position: 3,
      inbox: [1, 2, 3],
      copies: ['a ×1', 'b ×1', 'c ×1'],
    });
    await agencies.close();
  });
});
