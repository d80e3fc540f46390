import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agencyCodes, arrangeWhitelists, now, type Whitelists } from '../arrange.ts';
import { countReminders, remindAt, remindersIn } from '../testing/read-reminders.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

const kind = 'PILOT_ENDS';

describe.each(databases)('[R6] reminders of the pilot on %s', (dialect) => {
  let register: Whitelists;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    await setPilot('2026-09-13');
  });
  afterEach(() => register.close());

  const setPilot = async (until: string): Promise<void> => {
    const period = { from: '2024-09-14', until, note: 'n', setBy: 's', setAt: now };
    await register.em().insert(PilotPeriod, { id: newId(), ...period });
  };
  const countsOfSix = async () => new Set(Object.values(await countReminders(register, kind, ...agencyCodes)));

  test('go to the six members 180, 90 and 30 days before its last day, and to nobody else', async () => {
    const days = ['2026-03-16', '2026-03-17', '2026-06-14', '2026-06-15', '2026-08-13', '2026-08-14', '2026-09-13'];
    const sent: number[] = [];
    for (const day of days) {
      await remindAt(register, `${day} 00:00`);
      sent.push((await remindersIn(register, 'MIB', kind)).length);
    }
    expect(sent).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(await countsOfSix()).toEqual(new Set(['1 open, 2 closed']));
    expect((await remindersIn(register, 'TIANZHU', kind)).at(-1)).toMatchObject({
      text: '试点期间将届满：2026-09-13（30 日内）',
      clause: 'R6',
      task: false,
      subject: null,
    });
    const others = await countReminders(register, kind, 'H1', 'importer', 'XICHENG_AMR', 'NMPA');
    expect(new Set(Object.values(others))).toEqual(new Set(['0 open, 0 closed']));
  });

  test('[D18] end when it is extended, and begin again before the new last day', async () => {
    await remindAt(register, '2026-03-17 00:00');
    await setPilot('2028-09-13');
    await remindAt(register, '2026-06-15 00:00');
    expect(await countsOfSix()).toEqual(new Set(['0 open, 1 closed']));
    await remindAt(register, '2028-03-17 00:00');
    expect(await countsOfSix()).toEqual(new Set(['1 open, 1 closed']));
  });

  test('[D1] come on the days that TIANZHU has set', async () => {
    register.at('2026-01-01 09:00');
    const change = { key: 'reminder.pilotDays', value: '365', validFrom: '2026-01-02', documentHash: 'a'.repeat(64) };
    expect((await register.send('TIANZHU', 'changeSetting', change)).codes).toEqual([]);
    await remindAt(register, '2026-01-01 23:59');
    expect(await countsOfSix()).toEqual(new Set(['0 open, 0 closed']));
    await remindAt(register, '2026-01-02 00:00');
    expect(await countsOfSix()).toEqual(new Set(['1 open, 0 closed']));
  });
});
