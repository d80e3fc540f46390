import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as of from '../testing/agreement-steps.ts';
import { countReminders, remindAt, remindersIn } from '../testing/read-reminders.ts';

const kind = 'AGREEMENT_EXPIRES';
const none = '0 open, 0 closed';

/** Unless a test says otherwise they end on 2024-12-31: 90 days before it is 2024-10-02. */
describe.each(databases)('[R105] reminders of agreements on %s', (dialect) => {
  let hub: of.Agreements;
  beforeEach(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterEach(() => hub.close());

  const counts = () => countReminders(hub, kind, 'importer', 'H1', 'H2');
  const send = (command: string, by: Organisation, input: object) =>
    issue(hub.subgraph, { command, by, input, select: 'agreement { id }' });

  test('go to both parties of one in force, and to nobody else', async () => {
    const about = await hub.agreed();
    await remindAt(hub, '2024-10-01 23:59');
    expect(await counts()).toEqual({ importer: none, H1: none, H2: none });
    await remindAt(hub, '2024-10-02 00:00');
    const reminder = { clause: 'R105', about, task: false, open: true, subject: { __typename: 'Agreement' } };
    const read = [{ text: '协议将到期：2024-12-31（90 日内）', ...reminder }];
    expect([await remindersIn(hub, 'importer', kind), await remindersIn(hub, 'H1', kind)]).toEqual([read, read]);
    const others = ['H2', 'M1', 'BJHC', 'BJMPA', 'TIANZHU', 'CUSTOMS'];
    expect(Object.values(await countReminders(hub, kind, ...others))).toEqual(others.map(() => none));
  });

  test('with a manufacturer go to the importer alone', async () => {
    const parties = { kind: 'IMPORTER_MANUFACTURER', institutionId: null, manufacturer: 'M' };
    await hub.proposed(of.importer, parties);
    await remindAt(hub, '2024-10-02 00:00');
    expect(await counts()).toEqual({ importer: '1 open, 0 closed', H1: none, H2: none });
  });

  test('are not sent before it binds: neither of a proposal nor before its first day', async () => {
    await hub.proposed();
    await hub.agreed({ validFrom: '2024-10-10', institutionId: of.institutionId, validUntil: '2024-12-20' });
    for (const day of ['2024-10-02', '2024-10-09']) await remindAt(hub, `${day} 00:00`);
    expect(await counts()).toEqual({ importer: none, H1: none, H2: none });
    await remindAt(hub, '2024-10-10 00:00');
    expect(await counts()).toEqual({ importer: '1 open, 0 closed', H1: '1 open, 0 closed', H2: none });
  });

  test('end when a party ends it, on whichever day', async () => {
    const agreementId = await hub.agreed();
    await remindAt(hub, '2024-10-02 00:00');
    hub.at('2024-10-02 10:00');
    await send('endAgreement', of.importer, { agreementId, on: '2024-12-01', reason: '另行约定（虚构）' });
    for (const day of ['2024-10-03', '2024-11-01']) await remindAt(hub, `${day} 00:00`);
    expect(await counts()).toEqual({ importer: '0 open, 1 closed', H1: '0 open, 1 closed', H2: none });
  });

  test.each<[string, object, boolean]>([
    ['from the day after', { validFrom: '2025-01-01', validUntil: '2025-12-31' }, true],
    ['from an earlier day', { validFrom: '2024-12-01', validUntil: '2025-12-31' }, true],
    ['after a gap', { validFrom: '2025-01-02', validUntil: '2025-12-31' }, false],
    ['for a shorter time', { validFrom: '2024-10-02', validUntil: '2024-12-30' }, false],
  ])('end when it is renewed by another agreement, that is not ended: %s', async (_, terms, isRenewed) => {
    await hub.agreed();
    await remindAt(hub, '2024-10-02 00:00');
    const proposed = await hub.proposed(of.institution, terms);
    await remindAt(hub, '2024-10-03 00:00');
    expect((await counts())['H1']).toBe('1 open, 0 closed');
    await hub.confirm(of.importer, proposed);
    await remindAt(hub, '2024-10-04 00:00');
    const ofFirst = (await remindersIn(hub, 'H1', kind)).filter(({ text }) => text.includes('2024-12-31'));
    expect(ofFirst.map(({ open }) => open)).toEqual([!isRenewed]);
    await send('endAgreement', of.importer, { agreementId: proposed, on: '2024-10-31', reason: '另行约定（虚构）' });
    await remindAt(hub, '2024-11-01 00:00');
    const open = (await remindersIn(hub, 'H1', kind)).filter((each) => each.open);
    expect(open.map(({ text }) => text)).toEqual(['协议将到期：2024-12-31（60 日内）']);
  });

  test('do not end by an agreement with another institution or another manufacturer', async () => {
    const later = { validUntil: '2026-12-31' };
    await hub.agreed();
    const ofOther = await hub.proposed(of.importer, { institutionId: of.otherInstitutionId, ...later });
    await hub.confirm({ kind: 'INSTITUTION', id: of.otherInstitutionId }, ofOther);
    const withManufacturer = { kind: 'IMPORTER_MANUFACTURER', institutionId: null };
    await hub.proposed(of.importer, { ...withManufacturer, manufacturer: 'M' });
    await hub.proposed(of.importer, { ...withManufacturer, manufacturer: 'N', ...later });
    await remindAt(hub, '2024-10-02 00:00');
    expect(await counts()).toEqual({ importer: '2 open, 0 closed', H1: '1 open, 0 closed', H2: none });
  });
});
