import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { ApplicationCall } from './application-call.entity.ts';

describe.each(databases)('openApplicationCall on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
  });
  afterAll(() => register.close());

  beforeEach(() => register.subgraph.agency.database.orm.em.fork().nativeDelete(ApplicationCall, {}));

  const open = (by: string, input: object = {}) =>
    register.send(
      by,
      'openApplicationCall',
      { kind: 'INSTITUTION', opensOn: '2024-09-18', ...input },
      'call { id kind opensOn closesOn closedAt open openedBy { code } }',
    );

  test('[R10] BJHC calls for institutions, TIANZHU for importers', async () => {
    expect((await open('BJHC', { closesOn: '2024-09-18' })).payload.call).toEqual({
      id: expect.any(String),
      kind: 'INSTITUTION',
      opensOn: '2024-09-18',
      closesOn: '2024-09-18',
      closedAt: null,
      open: true,
      openedBy: { code: 'BJHC' },
    });
    expect((await open('TIANZHU', { kind: 'IMPORTER' })).payload.call.openedBy.code).toBe('TIANZHU');
    const { applicationCalls } = await register.ask(undefined, '{ applicationCalls(kind: IMPORTER) { totalCount } }');
    expect(applicationCalls.totalCount).toBe(1);
  });

  test('[R10] one call at a time is open for a list: another for one of its days is refused, and named', async () => {
    const { call } = (await open('BJHC', { opensOn: '2024-09-20', closesOn: '2024-09-30' })).payload;
    expect(call.open).toBe(false);
    for (const days of [{ opensOn: '2024-09-30' }, { closesOn: '2024-09-20' }, {}]) {
      const { codes, params } = await open('BJHC', days);
      expect([codes, params]).toEqual([['ALREADY_EXISTS'], { kind: 'ApplicationCall', id: call.id }]);
    }
    expect((await open('TIANZHU', { kind: 'IMPORTER' })).codes).toEqual([]);
    expect((await open('BJHC', { closesOn: '2024-09-19' })).codes).toEqual([]);
    expect((await open('BJHC', { opensOn: '2024-10-01' })).codes).toEqual([]);
  });

  test('[R10] of two that open a call at once, one is refused', async () => {
    const answers = await Promise.all([open('BJHC'), open('BJHC'), open('BJHC')]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS']);
  });

  test.each([
    ['TIANZHU', {}, 'FORBIDDEN'],
    ['BJHC', { kind: 'IMPORTER' }, 'FORBIDDEN'],
    ['H1', {}, 'FORBIDDEN'],
    ['BJHC', { kind: 'DRUG' }, 'BAD_INPUT'],
    ['BJHC', { closesOn: '2024-09-17' }, 'BAD_INPUT'],
    ['BJHC', { opensOn: '2024-09-17' }, 'BAD_INPUT'],
  ])('%s with %o is refused %s', async (by, input, code) => {
    expect((await open(by, input)).codes).toEqual([code]);
  });
});
