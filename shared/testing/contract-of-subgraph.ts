import { describe } from 'vitest';
import type { Principal } from '../access/principal.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { accessContract } from './contract-access.ts';
import { commandsContract } from './contract-commands.ts';
import { factsContract } from './contract-facts.ts';
import { keysContract } from './contract-keys.ts';
import { listsContract } from './contract-lists.ts';
import { migrationsContract } from './contract-migrations.ts';
import type { TestRow } from './contract-rows.ts';
import { schemaContract } from './contract-schema.ts';

/** What the contract tests need to know about a subgraph. */
export interface Contract {
  /** Its directory. */
  folder: string;
  /** A row of each type that this agency owns and that others refer to by key. */
  rows: Readonly<Record<string, TestRow>>;
  /** A caller that may see all rows. */
  reader: Principal;
  /** The queries that need no login. */
  openQueries: readonly string[];
}

/** The contract that every subgraph has with the others, its gateway and its database. */
export function contractOf(definition: SubgraphDefinition, contract: Contract): void {
  const { folder, rows, reader, openQueries } = contract;
  describe(`contract of ${definition.name}`, () => {
    schemaContract(definition, folder);
    commandsContract(definition, folder);
    factsContract(definition, folder);
    migrationsContract(definition);
    keysContract(definition, rows, reader);
    accessContract(definition, rows, openQueries);
    listsContract(definition, rows, reader);
  });
}
