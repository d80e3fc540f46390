import type { EntitySchema } from '@mikro-orm/core';
import type { Register } from '../access/register.ts';
import type { Agency } from '../command/agency.ts';
import type { MigrationFile } from '../database/migration-file.ts';
import type { Refusals } from '../refusal/refusals-of.ts';
import type { Reaction } from '../feed/reaction.ts';

/** What one agency's subgraph consists of. */
export interface SubgraphDefinition {
  name: string;
  /** The whole contract, as the text of `schema.graphql`. */
  sdl: string;
  /** By type and field. Checked by each subgraph's generated types; all subgraphs together have no common type. */
  resolvers: object;
  /** Whose tokens count, and for which scopes; without it, those of every token do. */
  register?: Register | undefined;
  /** All codes with which it refuses, and what they may name. */
  refusals: Refusals;
  /** The agency's own tables; those of the feed, the audit chain and the commands are added to every subgraph. */
  entities: readonly EntitySchema[];
  migrations: readonly MigrationFile[];
  reactions: readonly Reaction[];
  /** Completes at startup what a crash may have left unfinished; returns a function that stops what it started. */
  resume?(agency: Agency): Promise<() => Promise<void>>;
}

/** What of a subgraph is found by the names of its files. */
export type Wiring = Pick<SubgraphDefinition, 'resolvers' | 'entities' | 'migrations' | 'reactions'>;
