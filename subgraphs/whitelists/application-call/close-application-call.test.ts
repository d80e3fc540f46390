import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Answer, type Whitelists } from '../arrange.ts';
import { ApplicationCall } from './application-call.entity.ts';

describe.each(databases)('closeApplicationCall on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let callId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    callId = await steps.openCallOn({ opensOn: '2024-09-18', closesOn: '2024-09-30' });
    register.at('2024-09-20 10:00');
  });
  afterAll(() => register.close());

  const close = (by: string, id = callId) =>
    register.send(by, 'closeApplicationCall', { callId: id }, 'call { closesOn closedAt open }');

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H1', 'importer'])(
    '[R10] %s may not close a call of BJHC',
    async (by) => {
      expect((await close(by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('an unknown call and no id at all are refused', async () => {
    expect((await close('BJHC', newId())).codes).toEqual(['NOT_FOUND']);
    expect((await close('BJHC', 'x')).codes).toEqual(['BAD_INPUT']);
  });

  test('[R10] from that instant on nobody applies; what was applied for goes on, and another call can be opened', async () => {
    const applied = await steps.apply('H1', callId);
    expect((await close('BJHC')).payload.call).toEqual({
      closesOn: '2024-09-30',
      closedAt: '2024-09-20T02:00:00.000Z',
      open: false,
    });
    const { codes, params } = await steps.tryToApply('H2', callId);
    const days = { date: '2024-09-20', opensOn: '2024-09-18', closesOn: '2024-09-30' };
    expect([codes, params]).toEqual([['CALL_NOT_OPEN'], { ...days, closedAt: '2024-09-20 10:00:00' }]);
    await steps.review(applied);
    expect((await close('BJHC')).codes).toEqual(['CALL_NOT_OPEN']);
    const next = await steps.openCallOn({ opensOn: '2024-09-20' });
    expect((await steps.tryToApply('H2', next)).codes).toEqual([]);
    await steps.closeCall(next);
  });

  test('[R10] a call that is still to open can be closed, one that is over cannot', async () => {
    const later = await steps.openCallOn({ opensOn: '2024-10-08', closesOn: '2024-10-10' });
    expect((await close('BJHC', later)).codes).toEqual([]);
    const past = await steps.openCallOn({ opensOn: '2024-09-20', closesOn: '2024-09-21' });
    register.at('2024-09-22 00:00');
    expect((await close('BJHC', past)).codes).toEqual(['CALL_NOT_OPEN']);
  });

  test('an application at the same time waits for the closing, and is refused', async () => {
    const call = await steps.openCallOn({ opensOn: '2024-09-22' });
    const { database } = register.subgraph.agency;
    let applying: Promise<Answer> | undefined;
    await inTransaction(database, async (em) => {
      await em.nativeUpdate(ApplicationCall, { id: call }, { closedAt: new Date('2024-09-22T00:00:00Z') });
      let isAnswered = false;
      applying = steps.tryToApply('H3', call).finally(() => (isAnswered = true));
      // On SQLite it waits for its turn.
      if (dialect === 'sqlite') return;
      const waits = `select 1 from information_schema.innodb_trx where trx_state = 'LOCK WAIT' and trx_mysql_thread_id in
        (select id from information_schema.processlist where db = database())`;
      await until(async () => {
        // The server answers from memory to whoever asks more often than ten times a second.
        await delay(150);
        return isAnswered || (await database.orm.em.getConnection().execute(waits)).length > 0;
      });
    });
    expect((await applying)!.codes).toEqual(['CALL_NOT_OPEN']);
  });
});
