import { LockMode, type EntityManager, type InferEntity } from '@mikro-orm/core';
import { refuse } from '../refusal/refusal.ts';
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
    return followedTo(await em.findOneOrFail(FeedCursor, key, { disableIdentityMap: true }));
  }

  /** Reads and locks the cursor, so that no other process of this agency moves it before the transaction ends. */
  async lock(em: EntityManager): Promise<FollowedTo> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
    return followedTo(await em.findOneOrFail(FeedCursor, { upstream: this.#upstream }, options));
  }

  /** Applies the events after the last applied one and moves the cursor. Throws unless they directly follow it. */
  async apply(em: EntityManager, page: FeedPage, after: FollowedTo): Promise<FollowedTo> {
    if (!continues(page, after)) throw refuse('UPSTREAM_REWRITTEN', { upstream: this.#upstream });
    for (const [index, event] of page.events.entries()) {
      if (event.position !== after.position + index + 1) {
        throw new Error(`The log of ${this.#upstream} has a gap before position ${event.position}`);
      }
      await this.#react(em, event);
    }
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
    return this.#moveTo(em, { epoch: null, position: 0, eventId: null });
  }

  async #react(em: EntityManager, event: CloudEvent): Promise<void> {
    const reaction = this.#reactions.get(event.type);
    if (!reaction) return;
    const { id: eventId, type, subject, position } = event;
    const key = { upstream: this.#upstream, position };
    const before = await em.findOne(FeedInbox, key);
    if (before && before.eventId !== eventId) throw refuse('UPSTREAM_REWRITTEN', { upstream: this.#upstream });
    const now = this.#clock();
    if (before) em.assign(before, { type, subject, appliedAt: now });
    else em.create(FeedInbox, { ...key, eventId, type, subject, appliedAt: now });
    await reaction.apply({ em, event, now }, event.data);
    await em.flush();
  }

  async #moveTo(em: EntityManager, cursor: FollowedTo): Promise<FollowedTo> {
    await em.upsert(FeedCursor, { upstream: this.#upstream, ...cursor });
    return cursor;
  }
}

/** Whether a page continues from the last applied event: the event before the page must be that one. */
export function continues(page: FeedPage, after: FollowedTo): boolean {
  if (after.position === 0) return true;
  // Older releases stored no event id; then only the epoch can show that it is the same log.
  if (after.eventId === null) return after.epoch === page.epoch && after.position <= page.head;
  return after.eventId === page.previousId;
}

function followedTo({ epoch = null, position, eventId = null }: InferEntity<typeof FeedCursor>): FollowedTo {
  return { epoch, position, eventId };
}
