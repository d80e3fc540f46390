import type { Whitelists } from '../arrange.ts';
import { reminders } from '../reminders.ts';

/** What an organisation reads of a reminder. */
export interface ReadReminder {
  text: string;
  clause: string;
  about: string;
  task: boolean;
  open: boolean;
  subject: { __typename: string } | null;
}

/** Sends what is due at a time in Beijing, `YYYY-MM-DD HH:MM`. */
export async function remindAt(register: Pick<Whitelists, 'at' | 'subgraph'>, beijing: string): Promise<void> {
  register.at(beijing);
  await reminders.send(register.subgraph.agency);
}

/** The reminders of a kind in an inbox. */
export async function remindersIn(
  register: Pick<Whitelists, 'ask'>,
  by: string,
  kind: string,
): Promise<ReadReminder[]> {
  const selection = 'nodes { text clause about task open subject { __typename } }';
  return (await register.ask(by, `{ inbox { lists(kind: "${kind}", first: 200) { ${selection} } } }`)).inbox.lists
    .nodes;
}

/** How many open and closed ones each of these organisations has: `1 open, 0 closed`. */
export async function countReminders(
  register: Pick<Whitelists, 'ask'>,
  kind: string,
  ...organisations: readonly string[]
): Promise<Record<string, string>> {
  const counts = organisations.map(async (by) => {
    const all = await remindersIn(register, by, kind);
    const open = all.filter((each) => each.open).length;
    return [by, `${open} open, ${all.length - open} closed`] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
