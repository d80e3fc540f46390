import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { safety } from '../subgraph.ts';
import { AdverseReactionReport } from './adverse-reaction-report.entity.ts';

const { institutionId, institution } = on;

describe.each(databases)('reportAdverseReaction, on %s', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
  });

  const report = (input: object = {}, by = institution) => hub.report(used.code, input, by);
  const accepted = { report: expect.anything() };
  /** The report on record, without its id. */
  const onRecord = () => {
    const { code: itemCode, drugId, lotId, importerId } = used;
    return { itemCode, drugId, lotId, importerId, institutionId };
  };
  const untimely = (field: string) => [{ refusal: 'BAD_INPUT', field, reason: 'UNTIMELY' }];

  test('[R93] of any reaction is on record, published, and told to BJMPA', async () => {
    const head = await hub.head();
    const notifications = [{ to: { __typename: 'Agency' }, acknowledgedAt: null }];
    expect(await report()).toEqual({
      report: { id: expect.any(String), serious: false, dueBy: '2024-05-02', notifications },
    });
    const [row, ...more] = await hub.em().find(AdverseReactionReport, { itemCode: used.code });
    const times = { onsetDate: on.dayOfUse, learnedAt: on.now, reportedAt: on.now };
    expect([row, more]).toMatchObject([{ ...onRecord(), reaction: 'a rash', criteria: [], ...times }, []]);
    expect(await hub.told(row!.id)).toEqual(['BJMPA']);
    expect(await hub.published(head)).toEqual([
      { type: 'AdverseReactionReported', data: { reportId: row!.id, ...onRecord(), serious: false } },
    ]);
  });

  test('[R94] [D5] of a serious reaction is told to BJMPA, BJHC and the importer that supplied the pack', async () => {
    const head = await hub.head();
    const criteria = ['HOSPITALISATION', 'HOSPITALISATION'];
    expect(await report({ criteria })).toMatchObject({ report: { serious: true, dueBy: '2024-04-17' } });
    const [row] = await hub.em().find(AdverseReactionReport, { itemCode: used.code });
    expect(row).toMatchObject({ ...onRecord(), criteria: ['HOSPITALISATION'], serious: true });
    expect(await hub.told(row!.id)).toEqual(['BJMPA', 'BJHC', used.importerId]);
    const items = await hub.em().find(InboxItem, { about: row!.id });
    const serious = { kind: 'SERIOUS_ADVERSE_REACTION', clause: 'R94', sentAt: on.now, task: false, open: true };
    expect(items).toMatchObject([serious, serious, serious]);
    expect(await hub.published(head)).toMatchObject([{ data: { reportId: row!.id, serious: true } }]);
  });

  test('[D4] of a death is due on the day of learning', async () => {
    expect(await report({ criteria: ['DEATH'] })).toMatchObject({ report: { dueBy: on.today } });
  });

  test('[R93] is made by the institution that used the pack', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION' };
    expect(await report({}, { kind: 'IMPORTER', id: institutionId })).toEqual([only]);
    const notUsed = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'UsedItem', id }];
    expect(await report({}, { kind: 'INSTITUTION', id: newId() })).toEqual(notUsed(used.code));
    expect(await hub.report('8')).toEqual(notUsed('8'));
    expect(await hub.em().count(AdverseReactionReport, { itemCode: used.code })).toBe(0);
  });

  test('is learned of, and begins, between the use and now', async () => {
    const shifted = (instant: Date, ms: number) => new Date(instant.getTime() + ms).toISOString();
    expect(await report({ learnedAt: shifted(on.now, 1) })).toEqual(untimely('learnedAt'));
    expect(await report({ learnedAt: shifted(on.usedAt, -1) })).toEqual(untimely('learnedAt'));
    expect(await report({ onsetDate: '2024-04-03' })).toEqual(untimely('onsetDate'));
    expect(await report({ onsetDate: '2024-03-31' })).toEqual(untimely('onsetDate'));
    expect(await report({ learnedAt: on.usedAt.toISOString(), onsetDate: on.dayOfUse })).toEqual(accepted);
    expect(await report({ onsetDate: on.today })).toEqual(accepted);
  });

  test('is made in words', async () => {
    expect(await report({ reaction: ' ' })).toMatchObject([{ refusal: 'BAD_INPUT' }]);
  });
});

followsContract(safety, 'reportAdverseReaction', ['trace']);
