import type { Organisation } from '../access/principal.ts';
import type { Agency } from '../command/agency.ts';
import type { Dialect } from '../database/open-database.ts';
import { newId } from '../id/new-id.ts';
import { InboxItem } from '../inbox/inbox-item.entity.ts';
import { inboxEntities } from '../inbox/item-change.entity.ts';
import { Reminder } from '../reminder/reminder.entity.ts';
import { Reminders } from '../reminder/reminders.ts';
import type { Ending } from '../reminder/rule.ts';
import { parseSteps } from '../reminder/steps.ts';
import { Setting } from '../setting/setting.entity.ts';
import { startTestAgency } from './test-agency.ts';

export const [owner, other] = [
  { kind: 'PUBLIC', id: 'a' },
  { kind: 'AGENCY', id: 'b' },
] as const satisfies Organisation[];

/** 60 days before it is 2027-01-30, 30 days before it 2027-03-01. */
export const lastDay = '2027-03-31';
const steps = { key: 'days', meaning: '', clause: 'R1', owner: 'A', initial: '90, 60, 30', parse: parseSteps };

/** What an item says, and whether it is open. */
export const said = (step: number, day: string = lastDay, state: 'open' | 'closed' = 'open'): string =>
  `到期：${day}（${step} 日内） ${state}`;

export type RemindingAgency = Awaited<ReturnType<typeof startRemindingAgency>>;

/** An agency that reminds of things made up by the test, on a clock that it sets; the 90th day before has just begun. */
export async function startRemindingAgency(dialect: Dialect) {
  let time: Date;
  const at = (beijing: string): void => void (time = new Date(`${beijing.replace(' ', 'T')}:00+08:00`));
  at('2026-12-31 00:00');
  const entities = [...inboxEntities, Reminder, Setting];
  const clock = () => {
    state.looks += 1;
    return time;
  };
  const state = {
    /** How often the clock was read. */
    looks: 0,
    /** Called whenever what ends is read. */
    whenRead: async (): Promise<void> => {},
  };
  const agency = await startTestAgency(dialect, { entities, clock });
  const id = newId();
  const em = () => agency.database.orm.em.fork();
  const endings: Ending[] = [{ id, lastDay, owners: [owner] }];
  /** As each process has them. */
  const reminders = () =>
    new Reminders([
      {
        kind: 'ENDS',
        clause: 'R1',
        text: '到期',
        steps,
        async endings(_, today, until) {
          await state.whenRead();
          return endings.filter((each) => today <= each.lastDay && each.lastDay <= until);
        },
      },
    ]);
  const send = (by: Agency = agency.agency) => reminders().send(by);
  return {
    ...agency,
    state,
    id,
    at,
    em,
    now: () => time,
    reminders,
    /** What there is from now on; first one thing of the owner. */
    set: (...all: Ending[]): void => void endings.splice(0, endings.length, ...all),
    send,
    /** At the beginning of a day. */
    sendOn: async (day: string) => {
      at(`${day} 00:00`);
      await send();
    },
    items: async ({ kind, id: ownerId }: Organisation = owner) => {
      const rows = await em().find(InboxItem, { ownerKind: kind, ownerId }, { orderBy: { line: 'asc' } });
      return rows.map(({ text, open }) => `${text} ${open ? 'open' : 'closed'}`);
    },
  };
}
