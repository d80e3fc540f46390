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

  describe('in words and codes', () => {
    const words = ' 注射部位 发红、\n肿胀（ｅｄｅｍａ），红疹\u0301';
    const term = { text: '肿胀（ｅｄｅｍａ）', dictionary: 'MedDRA', version: '27.1', code: '10042674' };
    const written = async (input: object) => {
      const query = '{ adverseReactionReport(id: "ID") { reaction coded { text dictionary version code } } }';
      const { id } = ((await report(input)) as { report: { id: string } }).report;
      const by = { subject: 'test', organisation: institution, scopes: [] };
      return (await hub.safety.ask(query.replace('ID', id), by)).data!['adverseReactionReport'];
    };

    test('[D22] keeps the words of the reporter as they were written, with or without codes', async () => {
      expect(await written({ reaction: words })).toEqual({ reaction: words, coded: [] });
      const coded = [term, { ...term, dictionary: 'WHO-ART', version: '2016' }];
      expect(await written({ reaction: words, coded })).toEqual({ reaction: words, coded });
    });

    test.each(['dictionary', 'version', 'text', 'code'])('[D22] refuses a code without its %s', async (field) => {
      const without = (value: unknown) => report({ reaction: words, coded: [{ ...term, [field]: value }] });
      expect(await without(undefined)).toEqual([{ refusal: 'BAD_USER_INPUT' }]);
      expect(await without(null)).toEqual([{ refusal: 'BAD_USER_INPUT' }]);
      expect(await without('')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'EMPTY' }]);
      expect(await hub.em().count(AdverseReactionReport, { itemCode: used.code })).toBe(0);
    });

    test('[D22] refuses a code for words that the reporter has not written', async () => {
      const refusal = { refusal: 'BAD_INPUT', field: 'coded.text', reason: 'NOT_OF_REACTION' };
      expect(await report({ reaction: words, coded: [term, { ...term, text: '肿胀(edema)' }] })).toEqual([refusal]);
    });

    test('takes 1 to 20 codes', async () => {
      const many = Array.from({ length: 21 }, () => term);
      const count = [{ refusal: 'BAD_INPUT', field: 'coded', reason: 'COUNT', max: 20 }];
      expect(await report({ reaction: words, coded: [] })).toEqual(count);
      expect(await report({ reaction: words, coded: many })).toEqual(count);
      expect(await report({ reaction: words, coded: many.slice(1) })).toEqual(accepted);
    });
  });

  test('is made in words', async () => {
    expect(await report({ reaction: ' ' })).toMatchObject([{ refusal: 'BAD_INPUT' }]);
  });
});

followsContract(safety, 'reportAdverseReaction', ['trace']);
