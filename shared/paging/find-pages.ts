import { raw, type EntityManager, type EntityName } from '@mikro-orm/core';
import { pageOfRows, startOfPage, type Orders, type Page, type PageArgs } from './find-page.ts';
import { sumsOf } from './sums-of.ts';

/** Lists of the same rows: one for each value of a column. */
interface Lists {
  /** Rows that the caller may see. */
  visible: object;
  /** Rows among them that match the caller's filter. */
  asked: object;
  column: string;
  keys: readonly string[];
}

/** What is used of MikroORM's builder, whose types cannot follow columns that are only known when it runs. */
interface Numbered {
  select(fields: readonly object[]): Numbered;
  where(condition: object): Numbered;
  toQuery(): { sql: string; params: readonly unknown[] };
}

/** A page of each list. It takes as many statements for all lists as `findPage` for one. */
export async function findPages<Row extends object, OrderName extends string>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible, asked, column, keys }: Lists,
  args: PageArgs<NoInfer<OrderName>>,
  orders: Orders<OrderName>,
  key = 'id',
): Promise<Page<Row>[]> {
  const { size, orderBy, orderIn, rest } = await startOfPage(em, entity, visible, args, orders, key);
  const { properties } = em.getMetadata().get(entity as EntityName<object>);
  const nameOf = (name: string) => (properties as Record<string, { fieldNames: string[] }>)[name]!.fieldNames[0]!;
  const shown = { $and: [visible, { [column]: { $in: [...keys] } }, asked] };

  const place = `row_number() over (partition by numbered.${nameOf(column)} order by ${orderIn('numbered')})`;
  const builder = em as unknown as { createQueryBuilder(of: EntityName<Row>, alias: string): Numbered };
  const { sql, params } = builder
    .createQueryBuilder(entity, 'numbered')
    .select([raw(`numbered.${nameOf(key)}`).as('row_key'), raw(place).as('place')])
    .where({ $and: [shown, rest] })
    .toQuery();
  const first = (row: string) =>
    `${row}.${nameOf(key)} in (select row_key from (${sql}) as placed where place <= ${size + 1})`;
  const rows = await em.find<Row>(entity, { [raw(first, [...params])]: [] } as never, { orderBy: orderBy as never });

  const sumsByKey = async (columns: readonly (keyof Row & string)[]) => {
    const sums = await sumsOf(em, entity, { where: shown, key: (row) => `${row}.${nameOf(column)}`, columns });
    return new Map(sums.map((each) => [each.key, each]));
  };
  let counts: ReturnType<typeof sumsByKey> | undefined;
  const byKey = Map.groupBy(rows, (row) => row[column as keyof Row] as string);
  return keys.map((of) => ({
    ...pageOfRows(byKey.get(of) ?? [], size, key),
    totalCount: async () => (await (counts ??= sumsByKey([]))).get(of)?.count ?? 0,
    sum: async (summed) => (await sumsByKey([summed])).get(of)?.sums[0] ?? 0,
  }));
}
