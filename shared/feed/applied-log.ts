import { LockMode, type EntityManager, type InferEntity } from '@mikro-orm/core';
import { refuse } from '../refusal/refusal.ts';
import type { CloudEvent } from './cloud-event.ts';
import { FeedCursor, FeedInbox } from './feed.entity.ts';
import type { FeedPage } from './feed-log.ts';
import type { Reaction } from './reaction.ts';

/** How far a log has been followed: after which event, of which log. */
export interface FollowedTo {
  /** Null before anything was read. */
  epoch: string | null;
  position: number;
  /** Null at position 0, and where it was not kept yet. */
  eventId: string | null;
}

/** What one agency has applied of another's log: its cursor, its inbox and its copies, inside a transaction. */
export class AppliedLog {
  readonly #upstream: string;
  readonly #reactions: ReadonlyMap<string, Reaction>;
  readonly #clock: () => Date;

  constructor(upstream: string, reactions: readonly Reaction[], clock: () => Date) {
    this.#upstream = upstream;
    this.#reactions = new Map(reactions.map((reaction) => [reaction.type, reaction]));
    this.#clock = clock;
  }

  /** Makes the cursor's row before anything is applied: where it is missing, several processes cannot wait for its lock. */
  async open(em: EntityManager): Promise<FollowedTo> {
    const key = { upstream: this.#upstream };
    await em.upsert(FeedCursor, { ...key, position: 0 }, { onConflictAction: 'ignore' });
    return followedTo(await em.findOneOrFail(FeedCursor, key, { disableIdentityMap: true }));
  }

  /** Reads the cursor and keeps other processes of this agency from moving it until the transaction ends. */
  async lock(em: EntityManager): Promise<FollowedTo> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true } as const;
    return followedTo(await em.findOneOrFail(FeedCursor, { upstream: this.#upstream }, options));
  }

  /** Applies the events that follow the last applied one, and moves the cursor. Throws where they do not follow it. */
  async apply(em: EntityManager, page: FeedPage, after: FollowedTo): Promise<FollowedTo> {
    if (!continues(page, after)) throw refuse('UPSTREAM_REWRITTEN', { upstream: this.#upstream });
    for (const [index, event] of page.events.entries()) {
      if (event.position !== after.position + index + 1) {
        throw new Error(`The log of ${this.#upstream} has a gap before position ${event.position}`);
      }
      await this.#react(em, event);
    }
    if (page.events.length === 0 && page.head > after.position) {
      throw new Error(`The log of ${this.#upstream} lacks its events after position ${after.position}`);
    }
    return this.#moveTo(em, {
      epoch: page.epoch,
      position: after.position + page.events.length,
      eventId: page.events.at(-1)?.id ?? page.previousId,
    });
  }

  /** Removes every copy and goes back to before the first event. What this agency has decided itself stays. */
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

/** Whether a page follows the last event that was applied: the same event must stand before it. */
export function continues(page: FeedPage, after: FollowedTo): boolean {
  if (after.position === 0) return true;
  // An older release kept no event id; the log's name says at least whether it is the same log.
  if (after.eventId === null) return after.epoch === page.epoch && after.position <= page.head;
  return after.eventId === page.previousId;
}

function followedTo({ epoch = null, position, eventId = null }: InferEntity<typeof FeedCursor>): FollowedTo {
  return { epoch, position, eventId };
}
