import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('changeSetting on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2024-09-20 10:00');
  });
  afterAll(() => register.close());

  const change = (by: string, input: object = {}) =>
    register.send(
      by,
      'changeSetting',
      {
        key: 'institution.registeredCases',
        value: '2999',
        validFrom: '2024-09-25',
        documentHash: 'A'.repeat(64),
        ...input,
      },
      'setting { key value validFrom owner { code } }',
    );
  const valueOn = async (day: string) => {
    const { settings } = await register.ask(undefined, `{ settings(at: "${day}") { key value validFrom } }`);
    return settings.find((each: { key: string }) => each.key === 'institution.registeredCases');
  };

  test.each<[string, object, string]>([
    ['BJMPA', {}, 'FORBIDDEN'],
    ['H1', {}, 'FORBIDDEN'],
    ['BJHC', { key: 'institution.beds' }, 'BAD_INPUT'],
    ['BJHC', { value: '3 thousand' }, 'BAD_INPUT'],
    ['BJHC', { value: '-1' }, 'BAD_INPUT'],
    ['BJHC', { key: 'institution.objectionDays', value: '91' }, 'BAD_INPUT'],
    ['BJHC', { validFrom: '2024-09-19' }, 'BAD_INPUT'],
    ['BJHC', { key: 'reminder.days', value: '30' }, 'FORBIDDEN'],
    ['BJMPA', { key: 'reminder.days', value: '30, 60' }, 'BAD_INPUT'],
    ['BJMPA', { key: 'reminder.pilotDays', value: '30' }, 'FORBIDDEN'],
  ])('%s with %o is refused %s', async (by, input, code) => {
    expect((await change(by, input)).codes).toEqual([code]);
  });

  test('[D1] a value holds from its day on; of two for a day, the later', async () => {
    expect((await change('BJHC', { value: '10' })).codes).toEqual([]);
    expect((await change('BJHC')).payload.setting).toEqual({
      key: 'institution.registeredCases',
      value: '2999',
      validFrom: '2024-09-25',
      owner: { code: 'BJHC' },
    });
    expect(await valueOn('2024-09-24')).toMatchObject({ value: '3000', validFrom: null });
    expect(await valueOn('2024-09-25')).toMatchObject({ value: '2999', validFrom: '2024-09-25' });
  });

  test('[D1] no value holds from a day that is over in Beijing; without a day, today is meant', async () => {
    const key = 'institution.registeredCases';
    register.at('2024-09-21 07:59');
    expect((await change('BJHC', { validFrom: '2024-09-20' })).codes).toEqual(['BAD_INPUT']);
    register.at('2024-09-25 07:59');
    const { settings } = await register.ask(undefined, '{ settings { key value } }');
    expect(settings.find((each: { key: string }) => each.key === key).value).toBe('2999');
  });

  test('[D1] the document that decides is kept', async () => {
    const em = register.subgraph.agency.database.orm.em.fork();
    const rows = await em.find(Setting, { validFrom: '2024-09-25' });
    expect(rows.map(({ setBy, documentHash }) => [setBy, documentHash])).toEqual([
      ['BJHC', 'a'.repeat(64)],
      ['BJHC', 'a'.repeat(64)],
    ]);
  });

  test('[D1] an application is compared with the value of its day', async () => {
    const steps = new Steps(register);
    register.at('2024-09-24 23:59');
    const callId = await steps.openCall();
    const outcome = async (hospital: 'H1' | 'H2') => {
      const id = await steps.apply(hospital, callId, { registeredCases: 3000 });
      const { listingApplication } = await register.ask(
        'BJHC',
        `{ listingApplication(id: "${id}") { procedure { criteria { threshold outcome } } } }`,
      );
      return listingApplication.procedure.criteria[0];
    };
    expect(await outcome('H1')).toEqual({ threshold: '> 3000', outcome: 'NOT_MET' });
    register.at('2024-09-25 00:00');
    expect(await outcome('H2')).toEqual({ threshold: '> 2999', outcome: 'MET' });
  });
});
