import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { refusedWithoutRequest, stockOf } from '../testing/stock.ts';

const key = 'customs.releaseNeedsRequest';
const badInput = (field: string, reason: string) => ({ refusal: 'BAD_INPUT', field, reason });
const agency = (id: string): Organisation => ({ kind: 'AGENCY', id });

describe.each(databases)('changeCustomsSetting, on %s', (dialect) => {
  let hub: on.Customs;
  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());

  const change = (input: object, by = agency('CUSTOMS')) =>
    issue(hub.customs, {
      command: 'changeCustomsSetting',
      by,
      input: { key, value: 'REFUSE', validFrom: on.today, documentHash: 'A'.repeat(64), ...input },
      select: 'setting { key value validFrom owner { code } }',
    });
  const asOf = async (args: string) => {
    const { data } = await hub.customs.ask(`{ customsSettings${args} { key value validFrom clause } }`, undefined);
    return (data!['customsSettings'] as { key: string }[]).find((each) => each.key === key);
  };

  test('[D1] [R129] holds from its day on, is read by everyone, and earlier days keep their value', async () => {
    const drugId = await hub.listDrug();
    const formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    const { codes } = await stockOf(hub).enterLot(drugId, 3);
    const release = (code = 0) => stockOf(hub).release(formId, [codes[code]!]);
    expect(await asOf('')).toEqual({ key, value: 'WARN', validFrom: null, clause: 'R129' });
    const later = { key, value: 'REFUSE', validFrom: on.tomorrow, owner: { code: 'CUSTOMS' } };
    expect(await change({ validFrom: on.tomorrow })).toEqual({ setting: later });
    expect(await asOf('')).toMatchObject({ value: 'WARN' });
    expect(await release()).toMatchObject({ release: {} });
    await change({});
    expect(await asOf('')).toMatchObject({ value: 'REFUSE', validFrom: on.today });
    expect(await asOf(`(at: "${on.yesterday}")`)).toMatchObject({ value: 'WARN', validFrom: null });
    expect(await release(1)).toEqual(refusedWithoutRequest);
    await change({ value: 'WARN' });
    expect(await release(1)).toMatchObject({ release: {} });
    const [first] = await hub.em().find(Setting, { key }, { orderBy: { line: 'asc' } });
    expect(first).toMatchObject({ setBy: 'CUSTOMS', setAt: on.now, documentHash: 'a'.repeat(64) });
  });

  test.each<[string, Organisation, object, object]>([
    ['another agency', agency('BJMPA'), {}, { refusal: 'FORBIDDEN' }],
    ['an importer', on.importer, {}, { refusal: 'FORBIDDEN' }],
    ['an unknown key', agency('CUSTOMS'), { key: 'customs.x' }, badInput('key', 'UNKNOWN')],
    ['an unknown value', agency('CUSTOMS'), { value: 'warn' }, badInput('value', 'NOT_STRICTNESS')],
    ['no number', agency('CUSTOMS'), { key: 'customs.entryNumberDays' }, badInput('value', 'NOT_WHOLE')],
    ['no days', agency('CUSTOMS'), { key: 'customs.reminderDays', value: '30, 60' }, badInput('value', 'NOT_STEPS')],
    ['a day that is over', agency('CUSTOMS'), { validFrom: on.yesterday }, badInput('validFrom', 'BEFORE')],
  ])('[D1] refuses %s', async (_, by, input, refusal) => {
    const before = await hub.em().count(Setting, {});
    expect(await change(input, by)).toMatchObject([refusal]);
    expect(await hub.em().count(Setting, {})).toBe(before);
  });
});
