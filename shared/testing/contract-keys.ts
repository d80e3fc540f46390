import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { entityQuery, representation, resolvableTypes, type KeyedType } from './contract-entities.ts';
import { plainFieldsOf, selectionOf } from './contract-operations.ts';
import type { TestRow } from './contract-rows.ts';
import { startTestedSubgraph, type TestedSubgraph } from './contract-subgraph.ts';
import { statementsDuring } from './statements-during.ts';
import { databases } from './test-databases.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index + 1);

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
    const copies = new Map<string, TestRow['data'][]>();

    beforeAll(async () => {
      subgraph = await startTestedSubgraph(definition, { dialect });
      await inTransaction(subgraph.agency.database, async (em) => {
        for (const [name, row] of Object.entries(rows)) {
          row.insert(em);
          copies.set(
            name,
            numbers.map((number) => row.insertCopy(em, number)),
          );
        }
      });
    });
    afterAll(() => subgraph.close());

    const entity = async (keyed: KeyedType, row: TestRow | undefined) => {
      const selection = plainFieldsOf(keyed.type).map(selectionOf).join(' ');
      const of = [representation(keyed, row?.data)];
      const { data, errors } = await subgraph.ask(entityQuery(keyed.type.name, selection), reader, { of });
      expect(errors).toBeUndefined();
      return (data!['_entities'] as unknown[])[0];
    };

    test('every given row is of a resolvable type', () => {
      expect(types.map(({ type }) => type.name)).toEqual(expect.arrayContaining(Object.keys(rows)));
    });

    const byName = types.map((keyed) => [keyed.type.name, keyed] as const);

    test.each(byName)('%s resolves by its key', async (name, keyed) => {
      const key = representation(keyed, rows[name]?.data)[keyed.key];
      expect(await entity(keyed, rows[name])).toMatchObject({ [keyed.key]: key });
    });

    test.each(byName.filter(([name]) => rows[name]))('%s is null for an unknown key', async (_, keyed) => {
      expect(await entity(keyed, undefined)).toBeNull();
    });

    // Every page is a statement of its own.
    const together = ({ type }: KeyedType) =>
      plainFieldsOf(type).filter(({ args }) => !args.some(({ name }) => name === 'first'));

    test.each(byName)('50 references to %s are read with as many statements as two', async (name, keyed) => {
      const all = copies.get(name) ?? numbers.map(() => ({ [keyed.key]: newId() }));
      const query = entityQuery(name, together(keyed).map(selectionOf).join(' '));
      const sent = async (count: number) => {
        const of = all.slice(0, count).map((data) => representation(keyed, data));
        const statements = await statementsDuring(async () => {
          const { data, errors } = await subgraph.ask(query, reader, { of });
          expect(errors).toBeUndefined();
          expect(data!['_entities']).not.toContain(null);
        });
        return statements.length;
      };
      expect(await sent(numbers.length)).toBe(await sent(2));
    });
  });
}
