import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Journey } from '../journey.ts';
import { application } from './inputs.ts';

/** Days of acceptance with the days on which the opinions are due, as the official calendars give them. */
const rows: readonly [acceptedOn: string, dueOn: string, provisional: boolean][] = [
  ['2025-04-25', '2025-05-13', false],
  ['2026-02-12', '2026-03-04', false],
  ['2026-12-21', '2027-01-04', true],
];

describe.each(databases)('opinions on importers, on %s', (dialect) => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2025-04-01 08:00', ['H1']);
    const opening = { kind: 'IMPORTER', opensOn: '2025-04-01' };
    journey.known['call'] = (await journey.send('TIANZHU', 'openApplicationCall', opening, 'call { id }')).call.id;
  });
  afterAll(() => journey.hub.close());

  test.each(rows)(
    '[R67] [D19] of an application accepted on %s are due on %s',
    async (acceptedOn, dueOn, provisional) => {
      // The last minute of the day in Beijing counts as that day.
      journey.at(`${acceptedOn} 23:59`);
      const input = { ...application, callId: journey.known['call'] };
      const { id } = (await journey.send('M1', 'applyForImporterList', input, 'application { id }')).application;
      await journey.send('TIANZHU', 'acceptImporterApplication', { applicationId: id, accepted: true });
      for (const by of ['BJMPA', 'CUSTOMS']) {
        const review = (await journey.deadlines(by)).find(({ about }) => about === id);
        expect(review).toMatchObject({ startsOn: acceptedOn, rule: '10 working days', dueOn, provisional });
      }
      await journey.send('M1', 'withdrawListingApplication', { applicationId: id, reason: '撤回（虚构）' });
    },
  );
});
