import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { databaseState } from '../database-state.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { wrongTexts, wrongTimes } from './one-text.ts';
import { situationOf, type Situation } from './situation.ts';

describe.each(databases)('invalid texts and times, on %s', (dialect) => {
  let hub: TestHub;
  let situation: Situation;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    situation = await situationOf(hub);
  });
  afterAll(() => hub.close());

  test.each([...wrongTexts, ...wrongTimes])(
    '%s is refused with BAD_INPUT, which names %s',
    async (_, field, attempt) => {
      const before = await databaseState(hub);
      const refused = await attempt(situation).catch((error: unknown) => error);
      expect(refused).toMatchObject({ codes: ['BAD_INPUT'], message: expect.stringContaining(`: ${field} (`) });
      expect(await databaseState(hub)).toEqual(before);
    },
  );
});
