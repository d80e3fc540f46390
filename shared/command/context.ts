import type { EntityManager } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import type { Fact } from '../feed/append.ts';

/** What a command works with. Everything it does through `em` and `publish` commits together or not at all. */
export interface CommandContext {
  em: EntityManager;
  principal: Principal;
  now: Date;
  /** Adds a fact to the agency's feed, in the order of the calls. */
  publish: (fact: Fact) => void;
}
