import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { hospitalIds } from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import { countReminders, remindAt, remindersIn } from '../testing/read-reminders.ts';

const kind = 'APPROVAL_EXPIRES';
const none = '0 open, 0 closed';
const [one, closed] = ['1 open, 0 closed', '0 open, 1 closed'];

/** Their last day is 2025-03-31: 90 days before it is 2024-12-31. */
describe.each(databases)('[D13] reminders of approvals on %s', (dialect) => {
  let hub: of.Agreements;
  beforeEach(async () => {
    hub = await of.arrangeAgreements(dialect, ['H1', 'H2']);
  });
  afterEach(() => hub.close());

  const counts = () => countReminders(hub, kind, 'BJMPA', 'H1', 'H2', 'importer');
  const approve = async (input: object = {}) => {
    const drugId = await hub.registeredDrug();
    const answer = await hub.recordApproval({ drugId, number: 'N-1', validUntil: '2025-03-31', ...input });
    return (answer as { approvals: { id: string }[] }).approvals[0]!.id;
  };

  test('go to BJMPA, the institutions that it names and the importers that serve them, and to nobody else', async () => {
    await hub.agreed({ validUntil: '2026-12-31' });
    const about = await approve();
    await remindAt(hub, '2024-12-30 23:59');
    expect(await counts()).toEqual({ BJMPA: none, H1: none, H2: none, importer: none });
    await remindAt(hub, '2024-12-31 00:00');
    for (const by of ['BJMPA', 'H1', 'importer']) {
      const text = '批复将到期，此后不得通关（N-1）：2025-03-31（90 日内）';
      const reminder = { clause: 'D13', about, task: false, open: true, subject: { __typename: 'Approval' } };
      expect(await remindersIn(hub, by, kind)).toEqual([{ text, ...reminder }]);
    }
    const others = ['H2', 'M1', 'BJHC', 'TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI'];
    expect(Object.values(await countReminders(hub, kind, ...others))).toEqual(others.map(() => none));
  });

  test('go to an importer only by an agreement that is in force, and once by several', async () => {
    await hub.agreed({ validUntil: '2024-12-30' });
    const shares = [hospitalIds.H1, hospitalIds.H2].map((institutionId) => ({ institutionId }));
    await approve({ shares });
    await remindAt(hub, '2024-12-31 00:00');
    expect(await counts()).toEqual({ BJMPA: one, H1: one, H2: one, importer: none });
    for (const validFrom of ['2024-12-31', '2025-01-01']) await hub.agreed({ validFrom, validUntil: '2026-12-31' });
    await remindAt(hub, '2025-01-30 00:00');
    expect((await counts())['importer']).toBe(one);
  });

  test('are of those with a last day, and end when they are ended', async () => {
    await approve({ validUntil: null });
    const approvalId = await approve({ number: 'N-2' });
    await remindAt(hub, '2024-12-31 00:00');
    expect(await counts()).toEqual({ BJMPA: one, H1: one, H2: none, importer: none });
    const ending = { approvalId, status: 'ENDED', reason: '国内已上市', document: paper('ENDING') };
    expect((await hub.send('BJMPA', 'endApproval', ending)).codes).toEqual([]);
    await remindAt(hub, '2025-01-30 00:00');
    expect(await counts()).toEqual({ BJMPA: closed, H1: closed, H2: none, importer: none });
  });
});
