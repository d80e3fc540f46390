import type { EntitySchema } from '@mikro-orm/core';
import type { Agency } from '../command/agency.ts';
import type { MigrationFile } from '../database/migration-file.ts';
import type { Reaction } from '../feed/reaction.ts';

/** What one agency's subgraph consists of. */
export interface SubgraphDefinition {
  name: string;
  /** The whole contract, as the text of `schema.graphql`. */
  sdl: string;
  /** By type and field. Each subgraph's generated types have checked them; their sum has no type of its own. */
  resolvers: object;
  /** The agency's own tables; those of the feed, the audit chain and the commands come with the subgraph. */
  entities: readonly EntitySchema[];
  migrations: readonly MigrationFile[];
  reactions: readonly Reaction[];
  /** Finishes on start what a crash may have left undone; returns how to stop what it began. */
  resume?(agency: Agency): Promise<() => Promise<void>>;
}
