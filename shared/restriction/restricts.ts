import type { EntityManager } from '@mikro-orm/core';
import type { PublishedEvent } from '../feed/event.ts';
import { reaction, type Reaction } from '../feed/reaction.ts';
import type { Cause } from './cause.ts';
import { restrict, type Restricted } from './restrict.ts';
import { Restriction } from './restriction.entity.ts';

interface Ordering<Data, Field extends keyof Data, Gate extends string> {
  event: PublishedEvent<Data>;
  /** The fields that it reads. */
  reads: readonly Field[];
  /** The restriction that a fact orders; it may look up here what the fact only names by an id. */
  read: (data: Pick<Data, Field>, em: EntityManager) => Restricted<Gate> | Promise<Restricted<Gate>>;
}

/** The reaction to a fact that restricts something: from its commit on this agency obeys. */
export function restricts<Data, Field extends keyof Data & string, Gate extends string>(
  cause: Cause<Gate>,
  { event, reads, read }: Ordering<Data, Field, Gate>,
): Reaction {
  return reaction({
    event,
    reads,
    async apply({ em }, data) {
      await restrict(em, cause, await read(data, em));
    },
    async clear(em) {
      await em.nativeDelete(Restriction, { cause: cause.name });
    },
  });
}
