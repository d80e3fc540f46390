import { raw, type EntityManager, type EntityName } from '@mikro-orm/core';
import { columnOf, queryOf } from './query.ts';

/** The alias of a row. */
const row = 'summed';

interface Summed<Row> {
  /** A filter as for `find`. */
  where: object;
  /** What rows are grouped by, in SQL, from the alias of a row; all together if omitted. */
  key?: (row: string) => string;
  columns: readonly (keyof Row & string)[];
  /** Only so many groups, the ones with most of the first column. */
  limit?: number;
}

interface Sums {
  key: string;
  count: number;
  /** In the order of the columns. */
  sums: number[];
}

/** Sums columns over the rows that match, in groups. */
export async function sumsOf<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { where, key, columns, limit }: Summed<NoInfer<Row>>,
): Promise<Sums[]> {
  const nameOf = (column: string) => `${row}.${columnOf(em, entity, column)}`;
  const sums = columns.map((column) => `sum(${nameOf(column)})`);
  const fields = ['count(*)', ...sums].map((sql, at) => raw(sql).as(`field${at}`));
  let query = queryOf(em, entity, row)
    .select(key ? [raw(key(row)).as('key'), ...fields] : fields)
    .where(where);
  if (key) query = query.groupBy(raw(key(row)));
  if (key && limit !== undefined)
    query = query.orderBy([{ [raw(sums[0]!)]: 'desc' }, { [raw(key(row))]: 'asc' }]).limit(limit);
  const rows = await query.execute('all', false);
  return rows.map((found) => ({
    key: String(found['key'] ?? ''),
    count: Number(found['field0']),
    sums: sums.map((_, at) => Number(found[`field${at + 1}`] ?? 0)),
  }));
}
