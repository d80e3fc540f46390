import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { FollowedInbox } from '../followed-inbox.ts';
import { application, reviewOf } from './inputs.ts';
import { Journey } from '../journey.ts';

const subscription = {
  field: 'listInboxChanged',
  selection: 'kind open overdue answerBy subject { ... on ListingApplication { id } }',
};

describe.each(databases)('a task in an inbox that is followed, on %s', (dialect) => {
  let journey: Journey;
  let callId: string;
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2024-09-25 09:00', ['M1']);
    const opening = { kind: 'INSTITUTION', opensOn: '2024-09-25' };
    callId = (await journey.send('BJHC', 'openApplicationCall', opening, 'call { id }')).call.id;
  });
  afterAll(() => journey.hub.close());

  test('[R21] is overdue the day after its last one, without an event, and comes again when it is done', async () => {
    const input = { ...application, callId };
    const { id } = (await journey.send('H1', 'applyForInstitutionList', input, 'application { id }')).application;
    const task = { kind: 'REVIEW', open: true, overdue: false, answerBy: '2024-10-14', subject: { id } };
    let after = '';
    for (const [time, overdue] of [
      ['2024-09-25 09:00', false],
      ['2024-10-14 23:59', false],
      ['2024-10-15 00:00', true],
    ] as const) {
      journey.at(time);
      const following = new FollowedInbox(journey.hub, 'bjhc', subscription);
      expect(await following.received(1)).toEqual([{ ...task, overdue }]);
      after = following.cursors[0]!;
      await following.stop();
    }
    const following = new FollowedInbox(journey.hub, 'bjhc', { ...subscription, after });
    await journey.send('BJHC', 'reviewInstitutionApplication', reviewOf(id));
    expect(await following.received(1)).toEqual([{ ...task, open: false, overdue: true }]);
    await following.stop();
  });
});
