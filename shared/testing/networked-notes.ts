import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { appendFacts } from '../feed/append.ts';
import { FeedLog, type LogEnd } from '../feed/feed-log.ts';
import { FeedEvent, FeedInbox } from '../feed/feed.entity.ts';
import type { Reaction } from '../feed/reaction.ts';
import type { FeedTransport } from '../feed/transport.ts';
import { NoteCopy, onNoteWritten } from './note-copy.ts';
import { Note } from './note.ts';
import { testClock } from './test-clock.ts';
import { startTestAgency, type TestAgency } from './test-agency.ts';

/** An agency that publishes notes, as `owner`. */
export function startOwner(transport: FeedTransport): Promise<TestAgency> {
  return startTestAgency('sqlite', { name: 'owner', entities: [Note], transport });
}

/** An agency that keeps copies of the owner's notes. */
export function startFollower(
  transport: FeedTransport,
  react: Reaction = onNoteWritten('owner'),
  name = 'follower',
): Promise<TestAgency> {
  return startTestAgency('sqlite', { name, entities: [NoteCopy], reactions: [react], transport });
}

/** Commits notes in one transaction without notifying, as another process of the agency would. Returns their ids. */
export async function commitNotes(database: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const facts = ids.map((id) => ({ type: 'NoteWritten', subject: id, data: { id, text: '通知 ✓' } }));
  await inTransaction(database, (em) => appendFacts(em, facts, testClock()));
  return ids;
}

/** The ids of all facts of an owner, in log order. */
export async function logOf(owner: TestAgency): Promise<string[]> {
  const events = await owner.database.orm.em.fork().find(FeedEvent, {}, { orderBy: { position: 'asc' } });
  return events.map(({ id }) => id);
}

/** The ids of all facts that a follower has applied, in the owner's log order. */
export async function appliedBy(follower: TestAgency): Promise<string[]> {
  const applied = await follower.database.orm.em.fork().find(FeedInbox, {}, { orderBy: { position: 'asc' } });
  return applied.map(({ eventId }) => eventId);
}

/** The ids of the notes that a follower has copies of. */
export async function copiesOf(follower: TestAgency): Promise<Set<string>> {
  const copies = await follower.database.orm.em.fork().find(NoteCopy, {});
  return new Set(copies.map(({ id }) => id));
}

/** A log with a slow database. */
export class SlowLog extends FeedLog {
  override async head(): Promise<LogEnd> {
    const head = await super.head();
    await delay(5);
    return head;
  }
}
