import type { Dialect } from '../database/open-database.ts';
import type { Follower } from '../feed/follower.ts';
import { FeedCursor, FeedInbox } from '../feed/feed.entity.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import type { FeedTransport } from '../feed/transport.ts';
import { newId } from '../id/new-id.ts';
import { Note, writeNote } from './note.ts';
import { NoteCopy, onNoteWritten } from './note-copy.ts';
import { startTestAgency, type TestAgency } from './test-agency.ts';

/** What a follower has stored of its upstream's log. */
export interface Followed {
  position: number;
  inbox: number[];
  /** Each note's text, with how often its fact was applied. */
  copies: string[];
}

/** An agency `upstream` that writes notes, and an agency `downstream` that keeps copies of them. */
export interface NoteAgencies {
  readonly transport: FeedTransport;
  readonly upstream: TestAgency;
  readonly downstream: TestAgency;
  readonly follower: Follower;
  write: (...texts: string[]) => Promise<void>;
  followed: () => Promise<Followed>;
  close: () => Promise<void>;
}

export async function startNoteAgencies(dialect: Dialect): Promise<NoteAgencies> {
  const transport = inProcessTransport();
  const upstream = await startTestAgency(dialect, { name: 'upstream', entities: [Note], transport });
  const reactions = [onNoteWritten('upstream')];
  const downstream = await startTestAgency(dialect, { name: 'downstream', entities: [NoteCopy], reactions, transport });
  return {
    transport,
    upstream,
    downstream,
    follower: downstream.followers.get('upstream')!,
    write: async (...texts) => {
      for (const text of texts) await writeNote(upstream.as(), { idempotencyKey: newId(), text });
    },
    followed: async () => {
      const em = downstream.database.orm.em.fork();
      const cursor = await em.findOne(FeedCursor, { upstream: 'upstream' });
      const inbox = await em.find(FeedInbox, {}, { orderBy: { position: 'asc' } });
      const copies = await em.find(NoteCopy, {}, { orderBy: { text: 'asc' } });
      return {
        position: cursor?.position ?? 0,
        inbox: inbox.map(({ position }) => position),
        copies: copies.map(({ text, applied }) => `${text} ×${applied}`),
      };
    },
    close: async () => {
      await downstream.close();
      await upstream.close();
    },
  };
}
