import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { startAllSubgraphs, type AllSubgraphs } from './contract-all-subgraphs.ts';
import { entityQuery, resolvableTypes } from './contract-entities.ts';
import { declaredSchema, fieldsOf, type Field } from './contract-operations.ts';
import type { TestRow } from './contract-rows.ts';
import { readOn } from './read-on.ts';
import { statementsDuring } from './statements-during.ts';

const copies = 4;

/** What all lists have in common: how they are read on, ordered and counted, and which arguments they refuse. */
export function listsContract(
  definition: SubgraphDefinition,
  rows: Readonly<Record<string, TestRow>>,
  reader: Principal,
): void {
  const schema = declaredSchema(definition.sdl);
  /** What is read on after a cursor instead of a row is part of a log. */
  const isList = ({ args }: Field) =>
    args.some(({ name }) => name === 'first') && !args.some(({ type }) => getNamedType(type).name === 'Cursor');
  const rootLists = fieldsOf(schema.getQueryType()).filter(isList);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const lists = types.flatMap((type) =>
    fieldsOf(type)
      .filter(isList)
      .map((field) => ({ type, field })),
  );
  const keyOf = new Map(resolvableTypes(definition.sdl).map(({ type, key }) => [type.name, key]));

  /** The type of a list's rows, and the names of its orders. */
  const ofList = (field: Field) => {
    const page = getNamedType(field.type) as GraphQLObjectType;
    const rowType = getNamedType(page.getFields()['nodes']!.type).name;
    const order = field.args.find(({ name }) => name === 'order');
    const named = order && getNamedType(order.type);
    const orders = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
    return { page, rowType, key: keyOf.get(rowType)!, order, orders };
  };
  /** The arguments that a list must have, each a value of its rows. */
  const needed = (field: Field) => {
    const values = rows[ofList(field).rowType]?.data ?? {};
    return field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${String(values[name])}`);
  };
  /** A list in a document. */
  const call = (field: Field, ...args: readonly string[]) => {
    const all = [...needed(field), ...args];
    return all.length > 0 ? `${field.name}(${all.join(', ')})` : field.name;
  };

  describe('lists', () => {
    let subgraphs: AllSubgraphs;

    beforeAll(async () => {
      // Another agency's row is unknown only if its owner does not know it either.
      subgraphs = await startAllSubgraphs();
      const listed = new Set(rootLists.map((field) => ofList(field).rowType));
      await inTransaction(subgraphs.of(definition.name).agency.database, async (em) => {
        for (const [type, row] of Object.entries(rows).filter(([name]) => listed.has(name))) {
          row.insert(em);
          for (let copy = 1; copy <= copies; copy += 1) row.insertCopy(em, copy);
          expect(row.data[keyOf.get(type)!]).toBeDefined();
        }
      });
    });
    afterAll(() => subgraphs.close());

    const ask = (query: string, variables = {}) => subgraphs.of(definition.name).ask(query, reader, variables);
    const refusalOf = async (query: string, variables = {}) => {
      const { errors } = await ask(query, variables);
      return errors?.map(({ extensions }) => {
        const { code, params } = extensions as { code: string; params?: { field?: string } };
        return `${code} ${params?.field}`;
      });
    };
    const unknown = (field: Field, arg: string) => `${call(field, `${arg}: "${newId()}"`)} { __typename }`;

    test.each(lists)('$type.name.$field.name has a total count, and the orders of its rows', ({ field }) => {
      const { page, rowType, order } = ofList(field);
      const count = page.getFields()['totalCount']!;
      expect([page.name, String(count.type)]).toEqual([`${rowType}Page`, 'Int!']);
      // All lists of the same rows have the same orders.
      const ordered = lists.some((each) => ofList(each.field).rowType === rowType && ofList(each.field).order);
      expect(order && String(order.type)).toBe(ordered ? `${rowType}Order` : undefined);
    });

    test.each(rootLists)('$name returns and counts every row, in each order', async (field) => {
      const { rowType, key, orders } = ofList(field);
      const query = `{ list: ${call(field)} { totalCount nodes { ${key} } } }`;
      const { data } = await ask(query);
      const { totalCount, nodes } = data!['list'] as { totalCount: number; nodes: Record<string, string>[] };
      const inDefaultOrder = nodes.map((node) => node[key]);
      expect([inDefaultOrder.length, inDefaultOrder[0]]).toEqual([totalCount, expect.any(String)]);
      expect(totalCount).toBeGreaterThan(copies);
      expect(inDefaultOrder).toContain(rows[rowType]!.data[key]);

      const read: Record<string, string[]> = {};
      for (const order of orders) {
        const args = [...needed(field), `order: ${order}`].join(', ');
        read[order] = await readOn(subgraphs.of(definition.name), field.name, reader, { key, args });
        expect(read[order].toSorted()).toEqual(inDefaultOrder.toSorted());
      }
      if (orders.length > 0) expect(read[orders[0]!]).toEqual(inDefaultOrder);
      for (const [order, ids] of Object.entries(read)) {
        const reverse = read[order === 'OLDEST_FIRST' ? 'NEWEST_FIRST' : `${order}_DESCENDING`];
        if (reverse) expect(reverse.toReversed()).toEqual(ids);
      }
    });

    test.each(rootLists)('$name is counted only if the count is selected', async (field) => {
      const counts = async (selection: string) => {
        const sent = await statementsDuring(() => ask(`{ ${call(field)} { ${selection} } }`));
        return sent.filter(({ sql }) => /^select count\(\*\) (as `count` )?from/i.test(sql)).length;
      };
      expect(await counts('nodes { __typename } pageInfo { hasNextPage }')).toBe(0);
      expect(await counts('totalCount')).toBe(1);
    });

    test.each(rootLists)('$name takes only a page’s end cursor as `after`', async (field) => {
      expect(await refusalOf(`{ ${unknown(field, 'after')} }`)).toEqual(['BAD_INPUT after']);
    });

    // Of what a list is filtered by, the agency has every row, its own or a copy.
    const filtered = rootLists.flatMap((field) => {
      const input = field.args.map(({ type }) => type).find(isInputObjectType);
      const id = `"${newId()}"`;
      return [
        ...field.args.map(({ name }) => ({ field, name, arg: `${name}: ${id}` })),
        ...Object.keys(input?.getFields() ?? {}).map((name) => ({ field, name, arg: `filter: { ${name}: ${id} }` })),
      ].filter(({ name }) => name.endsWith('Id'));
    });
    test.each(filtered)('$field.name takes only a known $name', async ({ field, name, arg }) => {
      expect(await refusalOf(`{ ${call(field, arg)} { __typename } }`)).toEqual([`BAD_INPUT ${name}`]);
    });

    const nested = lists.filter(({ type }) => keyOf.has(type.name));
    test.each(nested)('$type.name.$field.name takes only a page’s end cursor as `after`', async ({ type, field }) => {
      const of = [{ __typename: type.name, [keyOf.get(type.name)!]: newId() }];
      const refusal = await refusalOf(entityQuery(type.name, unknown(field, 'after')), { of });
      // If this agency owns the type, an unknown key has no list at all.
      expect(refusal ?? ['BAD_INPUT after']).toEqual(['BAD_INPUT after']);
    });
  });
}
