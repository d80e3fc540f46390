import type { Organisation } from '../access/principal.ts';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import type { Dialect } from '../database/open-database.ts';
import type { LogPlace } from '../feed/cursor.ts';
import { tail, type TailOptions, type TailStep } from '../feed/tail.ts';
import { newId } from '../id/new-id.ts';
import { acknowledging } from '../inbox/acknowledging.ts';
import { InboxItem } from '../inbox/inbox-item.entity.ts';
import { InboxLog, type InboxEvent } from '../inbox/inbox-log.ts';
import { inboxEntities } from '../inbox/item-change.entity.ts';
import { answerItems, sendItem } from '../inbox/send-item.ts';
import { newRow, type NewRow } from '../paging/append-rows.ts';
import { refuse } from '../refusal/refuse.ts';
import { startTestAgency } from './test-agency.ts';
import { testClock } from './test-clock.ts';

export const [recipient, namesake, office] = [
  { kind: 'PUBLIC', id: 'a' },
  { kind: 'SYSTEM', id: 'a' },
  { kind: 'AGENCY', id: 'b' },
] as const satisfies Organisation[];

interface TellInput extends CommandInput {
  to: Organisation[];
  about: string;
  isRefused?: boolean;
}

const never = 60_000;

export const start: LogPlace = { position: 0, eventId: null };

/** What every item of these tests says: each is a task, so it can be acknowledged and then answered. */
const task = { kind: 'TASK', clause: 'R1', text: 't', isTask: true };

const tell = command<TellInput, string>({
  name: 'tell',
  async run(context, { to, about, isRefused }) {
    for (const each of to) sendItem(context, each, { ...task, about });
    if (isRefused) throw refuse('FORBIDDEN', { what: 'this' });
    return about;
  },
});
const acknowledge = command<CommandInput & { itemIds: string[] }, unknown>({ name: 'acknowledge', ...acknowledging });
const answer = command<CommandInput & { about: string }, null>({
  name: 'answer',
  async run(context, { about }) {
    await answerItems(context, about, [task.kind]);
    return null;
  },
});

export type InboxAgency = Awaited<ReturnType<typeof startInboxAgency>>;

/** Rows that a reaction appends: an item for each of these. */
export function rowsTo(...owners: Organisation[]): NewRow[] {
  const rows: NewRow[] = [];
  const append: Parameters<typeof sendItem>[0]['append'] = (...row) => rows.push(newRow(...row));
  for (const owner of owners) sendItem({ append, now: testClock() }, owner, { ...task, about: newId() });
  return rows;
}

type Steps = AsyncGenerator<TailStep<string>, void, void>;

/** The ids of the items in the next steps; of a heartbeat, nothing. */
export async function itemsOf(steps: Steps, count: number): Promise<(string | undefined)[]> {
  const taken: (string | undefined)[] = [];
  while (taken.length < count) taken.push((await steps.next()).value?.item);
  return taken;
}

export async function cursorsOf(steps: Steps, count: number): Promise<string[]> {
  const cursors: string[] = [];
  while (cursors.length < count) cursors.push((await steps.next()).value!.cursor);
  return cursors;
}

/** An agency that tells and asks organisations by commands made up for tests. */
export async function startInboxAgency(dialect: Dialect) {
  const agency = await startTestAgency(dialect, { entities: [...inboxEntities] });
  const gone = new AbortController();
  const logOf = (owner: Organisation) => new InboxLog(agency.agency, owner);
  const items = ({ kind, id }: Organisation) =>
    agency.database.orm.em.fork().find(InboxItem, { ownerKind: kind, ownerId: id }, { orderBy: { line: 'asc' } });
  return {
    ...agency,
    logOf,
    /** The inbox of an organisation as it grows. */
    read: (options: Partial<TailOptions<string, InboxEvent>> = {}, owner: Organisation = recipient): Steps => {
      const select = ({ itemId }: InboxEvent) => itemId;
      const principal = { subject: 's', organisation: owner, scopes: [] };
      const common = { principal, after: start, signal: gone.signal, select, heartbeatMs: never, pollMs: never };
      return tail(logOf(owner), { ...common, ...options });
    },
    /** Asks organisations for something, in one transaction; returns what it is about. */
    tell: (...to: Organisation[]) => tell(agency.as(), { idempotencyKey: newId(), to, about: newId() }),
    /** The same, but rolled back. */
    tellInVain: (...to: Organisation[]) =>
      tell(agency.as(), { idempotencyKey: newId(), to, about: newId(), isRefused: true }),
    acknowledge: (by: Organisation, ...itemIds: string[]) =>
      acknowledge(agency.as(by), { idempotencyKey: newId(), itemIds }),
    answer: (about: string) => answer(agency.as(), { idempotencyKey: newId(), about }),
    /** The items of an organisation, in the order in which they were sent. */
    items,
    ids: async (owner: Organisation = recipient) => (await items(owner)).map(({ id }) => id),
    close: async () => {
      gone.abort();
      await agency.close();
    },
  };
}
