import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays } from '@hub/shared/time/day.ts';
import { application, reviewOf } from './inputs.ts';
import { Journey, paper } from '../journey.ts';

/** Starts with their working days and due days, as the official calendars give them; 10 for a review, 3 to convene. */
const rows: readonly [startsOn: string, workingDays: 3 | 10, dueOn: string, provisional: boolean][] = [
  ['2024-02-09', 3, '2024-02-20', false],
  ['2024-09-12', 3, '2024-09-18', false],
  ['2024-09-13', 3, '2024-09-19', false],
  ['2024-09-14', 10, '2024-09-30', false],
  ['2024-09-25', 10, '2024-10-14', false],
  ['2024-12-31', 3, '2025-01-06', false],
  ['2025-04-25', 10, '2025-05-13', false],
  ['2025-09-24', 10, '2025-10-14', false],
  ['2025-10-09', 3, '2025-10-13', false],
  ['2026-02-12', 10, '2026-03-04', false],
  ['2026-02-13', 3, '2026-02-25', false],
  ['2026-09-30', 3, '2026-10-10', false],
  ['2026-12-21', 10, '2027-01-04', true],
  ['2026-12-28', 3, '2026-12-31', true],
];

describe.each(databases)('deadlines in working days, on %s', (dialect) => {
  let journey: Journey;
  let callId: string;
  beforeAll(async () => {
    journey = await Journey.start(dialect, '2024-02-01 08:00', ['M1']);
    const opening = { kind: 'INSTITUTION', opensOn: '2024-02-01' };
    callId = (await journey.send('BJHC', 'openApplicationCall', opening, 'call { id }')).call.id;
  });
  afterAll(() => journey.hub.close());

  const apply = async () =>
    (await journey.send('H1', 'applyForInstitutionList', { ...application, callId }, 'application { id }')).application
      .id as string;
  const submit = async () => {
    const id = await apply();
    await journey.send('BJHC', 'reviewInstitutionApplication', reviewOf(id));
    const submission = { applicationIds: [id], document: paper('DRAFT_LIST') };
    return (await journey.send('BJHC', 'submitForDeliberation', submission, 'draft { id }')).draft.id as string;
  };
  /** Ends a case, so that the hospital may apply again. */
  const end = {
    REVIEW: (id: string) => journey.send('BJHC', 'reviewInstitutionApplication', reviewOf(id, 'RETURNED')),
    CONVENE: async (draftId: string) => {
      const absent = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
      await journey.send('TIANZHU', 'conveneDeliberation', { draftId, meetsAt: journey.hub.clock().toISOString() });
      const result = { draftId, listed: [], absent, minutes: paper('MINUTES') };
      await journey.send('TIANZHU', 'concludeDeliberation', result);
    },
  };

  test.each(rows)('[D19] from %s, %i are over on %s', async (startsOn, workingDays, dueOn, provisional) => {
    // The last minute of the day in Beijing counts as that day.
    journey.at(`${startsOn} 23:59`);
    const [name, by, clause] =
      workingDays === 10 ? (['REVIEW', 'BJHC', 'R21'] as const) : (['CONVENE', 'TIANZHU', 'R22'] as const);
    const about = name === 'REVIEW' ? await apply() : await submit();
    const of = (all: { about: string; name?: string; kind?: string }[]) =>
      all.filter((each) => each.about === about && (each.name ?? each.kind) === name);
    const day = { dueOn, provisional, overdue: false, startsOn, rule: `${workingDays} working days` };
    expect(of(await journey.deadlines(by))).toMatchObject([day]);
    expect(of(await journey.inbox(by))).toMatchObject([{ answerBy: dueOn, provisional, clause, answeredAt: null }]);
    const [noun, reader] =
      name === 'REVIEW' ? (['listingApplication', 'H1'] as const) : (['listDraft', 'MIB'] as const);
    const seen = await journey.ask(
      reader,
      `{ ${noun}(id: "${about}") { procedure { deadlines { name dueOn provisional } } } }`,
    );
    expect(of(seen[noun].procedure.deadlines.map((each: object) => ({ about, ...each })))).toMatchObject([
      { dueOn, provisional },
    ]);
    journey.at(`${dueOn} 23:59`);
    expect(of(await journey.deadlines(by))).toMatchObject([{ overdue: false }]);
    journey.at(`${addDays(dueOn, 1)} 00:00`);
    expect(of(await journey.deadlines(by))).toMatchObject([{ overdue: true }]);
    journey.at(`${startsOn} 23:59`);
    await end[name](about);
    expect(of(await journey.deadlines(by))).toMatchObject([{ overdue: false, doneAt: expect.any(String) }]);
  });
});
