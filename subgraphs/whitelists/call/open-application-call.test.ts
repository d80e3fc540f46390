import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { startRegister, type Register } from '../testing/register.ts';

describe.each(databases)('openApplicationCall on %s', (dialect) => {
  let register: Register;
  beforeAll(async () => {
    register = await startRegister(dialect);
  });
  afterAll(() => register.close());

  const open = (by: string, input: object = {}) =>
    register.send(
      by,
      'openApplicationCall',
      { kind: 'INSTITUTION', opensOn: '2024-09-18', ...input },
      'call { kind opensOn closesOn openedBy { code } }',
    );

  test('[R10] BJHC calls for institutions, TIANZHU for importers', async () => {
    expect((await open('BJHC', { closesOn: '2024-09-18' })).payload.call).toEqual({
      kind: 'INSTITUTION',
      opensOn: '2024-09-18',
      closesOn: '2024-09-18',
      openedBy: { code: 'BJHC' },
    });
    expect((await open('TIANZHU', { kind: 'IMPORTER' })).payload.call.openedBy.code).toBe('TIANZHU');
    const { applicationCalls } = await register.ask(undefined, '{ applicationCalls(kind: IMPORTER) { totalCount } }');
    expect(applicationCalls.totalCount).toBe(1);
  });

  test.each([
    ['TIANZHU', {}, 'FORBIDDEN'],
    ['BJHC', { kind: 'IMPORTER' }, 'FORBIDDEN'],
    ['H1', {}, 'FORBIDDEN'],
    ['BJHC', { kind: 'DRUG' }, 'BAD_INPUT'],
    ['BJHC', { closesOn: '2024-09-17' }, 'BAD_INPUT'],
  ])('%s with %o is refused %s', async (by, input, code) => {
    expect((await open(by, input)).codes).toEqual([code]);
  });
});
