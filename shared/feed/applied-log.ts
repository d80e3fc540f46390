import type { EntityManager } from '@mikro-orm/core';
import { flushEntities } from '../database/flush-entities.ts';
import { insertRows } from '../database/insert-rows.ts';
import { change, forUpdate, placeholders, select } from '../database/statement.ts';
import { refuse } from '../refusal/refuse.ts';
import type { CloudEvent } from './cloud-event.ts';
import { FeedCursor, FeedInbox } from './feed.entity.ts';
import type { FeedPage } from './feed-log.ts';
import type { Reaction } from './reaction.ts';

/** How far a log has been followed. */
export interface FollowedTo {
  /** Null before the first read. */
  epoch: string | null;
  position: number;
  /** Null at position 0, and in rows written before it was stored. */
  eventId: string | null;
}

/** What one agency has applied of another's log: cursor, inbox and copies, within a transaction. */
export class AppliedLog {
  readonly #upstream: string;
  readonly #reactions: ReadonlyMap<string, Reaction>;
  readonly #clock: () => Date;

  constructor(upstream: string, reactions: readonly Reaction[], clock: () => Date) {
    this.#upstream = upstream;
    this.#reactions = new Map(reactions.map((reaction) => [reaction.type, reaction]));
    this.#clock = clock;
  }

  /** Creates the cursor row before anything is applied: a missing row could not be locked against other processes. */
  async open(em: EntityManager): Promise<FollowedTo> {
    const key = { upstream: this.#upstream };
    await em.upsert(FeedCursor, { ...key, position: 0 }, { onConflictAction: 'ignore' });
    return this.#read(em, '');
  }

  /** Reads and locks the cursor, so that no other process of this agency moves it before the transaction ends. */
  async lock(em: EntityManager): Promise<FollowedTo> {
    return this.#read(em, forUpdate(em));
  }

  /** Applies the events after the last applied one and moves the cursor. Throws unless they directly follow it. */
  async apply(em: EntityManager, page: FeedPage, after: FollowedTo): Promise<FollowedTo> {
    if (!continues(page, after)) throw refuse('UPSTREAM_REWRITTEN', { upstream: this.#upstream });
    for (const [index, event] of page.events.entries()) {
      if (event.position !== after.position + index + 1)
        throw new Error(`The log of ${this.#upstream} has a gap before position ${event.position}`);
    }
    const now = this.#clock();
    await this.#receive(em, page.events, now);
    await this.#react(em, page.events, now);
    if (page.events.length === 0 && page.head > after.position) {
      throw new Error(`The log of ${this.#upstream} is missing its events after position ${after.position}`);
    }
    return this.#moveTo(em, {
      epoch: page.epoch,
      position: after.position + page.events.length,
      eventId: page.events.at(-1)?.id ?? page.previousId,
    });
  }

  /** Removes every copy and resets the cursor to before the first event. This agency's own decisions stay. */
  async clear(em: EntityManager): Promise<FollowedTo> {
    for (const reaction of this.#reactions.values()) await reaction.clear(em);
    await change(em, 'update feed_cursor set rebuilds = rebuilds + 1 where upstream = ?', [this.#upstream]);
    return this.#moveTo(em, { epoch: null, position: 0, eventId: null });
  }

  /** Applies events in order; those of one type that directly follow each other together, where a reaction can. */
  async #react(em: EntityManager, events: readonly CloudEvent[], now: Date): Promise<void> {
    for (const run of runsOfType(events)) {
      const reaction = this.#reactions.get(run[0]!.type);
      if (reaction?.applyAll) {
        await reaction.applyAll(
          { em, now },
          run.map(({ data }) => data),
        );
        await flushEntities(em);
      } else if (reaction)
        for (const event of run) {
          await reaction.apply({ em, event, now }, event.data);
          await flushEntities(em);
        }
    }
  }

  /** Records the events that this agency reacts to, as evidence. An event recorded before must be the same. */
  async #receive(em: EntityManager, events: readonly CloudEvent[], appliedAt: Date): Promise<void> {
    const own = events.filter(({ type }) => this.#reactions.has(type));
    if (own.length === 0) return;
    const upstream = this.#upstream;
    const rows = await select<{ position: number | string; eventId: string }>(
      em,
      `select position, event_id as eventId from feed_inbox
        where upstream = ? and position in (${placeholders(own)})`,
      [upstream, ...own.map(({ position }) => position)],
    );
    const known = new Map(rows.map(({ position, eventId }) => [Number(position), eventId]));
    const fresh: CloudEvent[] = [];
    for (const event of own) {
      const { id, type, subject, position } = event;
      const before = known.get(position);
      if (before === undefined) fresh.push(event);
      else if (before !== id) throw refuse('UPSTREAM_REWRITTEN', { upstream });
      else await em.nativeUpdate(FeedInbox, { upstream, position }, { type, subject, appliedAt });
    }
    const received = fresh.map(({ position, id: eventId, type, subject }) => ({
      upstream,
      position,
      eventId,
      type,
      subject,
      appliedAt,
    }));
    await insertRows(em, FeedInbox, received);
  }

  async #moveTo(em: EntityManager, cursor: FollowedTo): Promise<FollowedTo> {
    const { epoch, position, eventId } = cursor;
    await change(em, 'update feed_cursor set epoch = ?, position = ?, event_id = ? where upstream = ?', [
      epoch,
      position,
      eventId,
      this.#upstream,
    ]);
    return cursor;
  }

  async #read(em: EntityManager, lock: string): Promise<FollowedTo> {
    const [row] = await select<Omit<FollowedTo, 'position'> & { position: number | string }>(
      em,
      `select epoch, position, event_id as eventId from feed_cursor where upstream = ?${lock}`,
      [this.#upstream],
    );
    return { ...row!, position: Number(row!.position) };
  }
}

/** Whether a page continues from the last applied event: the event before the page must be that one. */
export function continues(page: FeedPage, after: FollowedTo): boolean {
  if (after.position === 0) return true;
  // Older releases stored no event id; then only the epoch can show that it is the same log.
  if (after.eventId === null) return after.epoch === page.epoch && after.position <= page.head;
  return after.eventId === page.previousId;
}

function runsOfType(events: readonly CloudEvent[]): CloudEvent[][] {
  const runs: CloudEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0]!.type === event.type) last.push(event);
    else runs.push([event]);
  }
  return runs;
}
