import { randomUUID } from 'node:crypto';
import { systemCaller, type Agency } from '../command/agency.ts';
import { command } from '../command/command.ts';
import type { CommandContext } from '../command/context.ts';
import type { CommandInput } from '../command/definition.ts';
import { insertRows } from '../database/insert-rows.ts';
import { closeNotices } from '../inbox/close-notices.ts';
import { sendItem } from '../inbox/send-item.ts';
import { dayOf } from '../time/day.ts';
import { outstanding, type Outstanding } from './outstanding.ts';
import { Reminder } from './reminder.entity.ts';
import type { ReminderRule } from './rule.ts';

const lookMs = 2000;

/** The reminders of one agency: notices that tell owners of something how many days are left until its last day. */
export class Reminders {
  readonly #rules: readonly ReminderRule[];
  // Issued by the hub itself; there is no such mutation.
  readonly #remind = command({
    name: 'remind',
    run: async (context, { kind }: CommandInput & { kind: string }) => {
      const rule = this.#rules.find((each) => each.kind === kind)!;
      // Another process may have sent what was missing.
      await makeUp(context, rule, await outstanding(context.em, rule, dayOf(context.now)));
      return {};
    },
  });

  constructor(rules: readonly ReminderRule[]) {
    this.#rules = rules;
  }

  /** The kinds of items that it sends, and the type of what each is about, if that has a key. */
  get subjects(): ReadonlyMap<string, string | undefined> {
    return new Map(this.#rules.map(({ kind, subject }) => [kind, subject]));
  }

  /** Sends what is due today and was not sent, and closes what is no longer so. */
  async send(agency: Agency): Promise<void> {
    for (const rule of this.#rules) {
      const { due, over } = await outstanding(agency.database.orm.em.fork(), rule, dayOf(agency.clock()));
      if (due.length + over.length === 0) continue;
      await this.#remind(systemCaller(agency), { idempotencyKey: randomUUID(), kind: rule.kind });
    }
  }

  /** Sends them now and whenever a Beijing day begins. Returns a function that stops it. */
  readonly resume = async (agency: Agency): Promise<() => Promise<void>> => {
    let lookedOn: string | undefined;
    let running: Promise<void> | undefined;
    const look = async (): Promise<void> => {
      const today = dayOf(agency.clock());
      if (today === lookedOn) return;
      await this.send(agency);
      lookedOn = today;
    };
    const begin = () => {
      running ??= look()
        .catch((err: unknown) => agency.log.error({ err }, 'reminders were not sent'))
        .finally(() => (running = undefined));
    };
    const timer = setInterval(begin, lookMs);
    begin();
    return async () => {
      clearInterval(timer);
      await running;
    };
  };
}

async function makeUp(context: CommandContext, rule: ReminderRule, { due, over }: Outstanding): Promise<void> {
  const { em, now } = context;
  const { kind, clause, text } = rule;
  if (over.length > 0) {
    await closeNotices(context, kind, over);
    await em.nativeUpdate(Reminder, { kind, subjectId: { $in: [...over] }, open: true }, { open: false });
  }
  // In the order of their key: of two processes one waits for the other, and then has nothing to send.
  const inOrder = due.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sent = inOrder.map(({ id: subjectId, lastDay, step }) => ({ kind, subjectId, lastDay, step }));
  await insertRows(
    em,
    Reminder,
    sent.map((each) => ({ ...each, sentAt: now, open: true })),
  );
  for (const { id: about, lastDay, step, name, owners } of inOrder) {
    const what = name === undefined ? text : `${text}（${name}）`;
    const item = { kind, about, clause, text: `${what}：${lastDay}（${step} 日内）` };
    for (const owner of owners) sendItem(context, owner, item);
  }
}
