import { describe } from 'vitest';
import type { Principal } from '../access/principal.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { accessContract } from './contract-access.ts';
import { factsContract, type FactSamples } from './contract-facts.ts';
import { keysContract } from './contract-keys.ts';
import { listsContract } from './contract-lists.ts';
import { migrationsContract } from './contract-migrations.ts';
import type { TestRow } from './contract-rows.ts';
import { schemaContract } from './contract-schema.ts';

/** What a subgraph says of itself so that its contract can be tested. */
export interface Contract {
  /** Where its files are. */
  folder: string;
  /** Samples of what it publishes, enough of each to show every form that it takes. */
  facts: FactSamples;
  /** A row of each type that is this agency's own and that others ask for by key. */
  rows: Readonly<Record<string, TestRow>>;
  /** Who may see all rows. */
  reader: Principal;
  /** The queries that need no login. */
  openQueries: readonly string[];
}

/** The contract that every subgraph keeps with the others, with its gateway, and with its database. */
export function contractOf(definition: SubgraphDefinition, contract: Contract): void {
  const { folder, facts, rows, reader, openQueries } = contract;
  describe(`contract of ${definition.name}`, () => {
    schemaContract(definition, folder);
    factsContract(definition, folder, facts);
    migrationsContract(definition);
    keysContract(definition, rows, reader);
    accessContract(definition, rows, openQueries);
    listsContract(definition, reader);
  });
}
