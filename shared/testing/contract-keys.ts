import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { inTransaction } from '../database/transaction.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { entityQuery, representation, resolvableTypes, type KeyedType } from './contract-entities.ts';
import { plainFieldsOf, selectionOf } from './contract-operations.ts';
import type { TestRow } from './contract-rows.ts';
import { startTestedSubgraph, type TestedSubgraph } from './contract-subgraph.ts';
import { databases } from './test-databases.ts';

/**
 * Every `@key` resolves: a row by its key, with everything that its type promises. A type without a row here belongs to
 * another agency, and this one's fields of it are answered for any key.
 */
export function keysContract(
  definition: SubgraphDefinition,
  rows: Readonly<Record<string, TestRow>>,
  reader: Principal,
): void {
  const types = resolvableTypes(definition.sdl);

  describe.each(databases)('keys, on %s', (dialect) => {
    let subgraph: TestedSubgraph;

    beforeAll(async () => {
      subgraph = await startTestedSubgraph(definition, { dialect });
      await inTransaction(subgraph.agency.database, async (em) => Object.values(rows).forEach((row) => row.insert(em)));
    });
    afterAll(() => subgraph.close());

    const entity = async (keyed: KeyedType, row: TestRow | undefined) => {
      const selection = plainFieldsOf(keyed.type).map(selectionOf).join(' ');
      const of = [representation(keyed, row)];
      const { data, errors } = await subgraph.ask(entityQuery(keyed.type.name, selection), reader, { of });
      expect(errors).toBeUndefined();
      return (data!['_entities'] as unknown[])[0];
    };

    test('every given row is of a resolvable type', () => {
      expect(types.map(({ type }) => type.name)).toEqual(expect.arrayContaining(Object.keys(rows)));
    });

    const byName = types.map((keyed) => [keyed.type.name, keyed] as const);

    test.each(byName)('%s resolves by its key', async (name, keyed) => {
      const key = representation(keyed, rows[name])[keyed.key];
      expect(await entity(keyed, rows[name])).toMatchObject({ [keyed.key]: key });
    });

    test.each(byName.filter(([name]) => rows[name]))('%s is null for an unknown key', async (_, keyed) => {
      expect(await entity(keyed, undefined)).toBeNull();
    });
  });
}
