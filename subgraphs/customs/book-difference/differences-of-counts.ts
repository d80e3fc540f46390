import { sqlFor } from '@hub/shared/access/room.ts';
import { select } from '@hub/shared/database/statement.ts';
import { maxDifferences, type BooksContext, type Difference } from './difference.ts';
import type { BookedTable } from './booked-tables.ts';

type Sum = number | string | null;
interface Key {
  id: string;
  institutionId: string | null;
}
type Counted = Key & Record<string, Sum>;

/**
 * Rows whose counts are not what their lines add up to, and rows that lines name and that are not there. The database adds
 * up: no line is read.
 */
export async function differencesOfCounts(context: BooksContext, booked: BookedTable): Promise<Difference[]> {
  const { of, counts } = booked;
  const rows = await differing(context, booked);
  const found = rows.flatMap(({ id, institutionId, ...sums }) =>
    Object.keys(counts)
      .map((what) => ({
        of,
        id: nameOf({ id, institutionId }),
        what,
        booked: toNumber(sums, `row_${what}`),
        recomputed: toNumber(sums, `sum_${what}`),
      }))
      .filter((each) => each.booked !== each.recomputed),
  );
  const missing = await unbooked(context, booked);
  return [
    ...found,
    ...missing.map(({ total, ...key }) => ({
      of,
      id: nameOf(key),
      what: 'lines',
      booked: null,
      recomputed: Number(total),
    })),
  ];
}

const nameOf = ({ id, institutionId }: Key): string => (institutionId ? `${id}/${institutionId}` : id);

const toNumber = (sums: Record<string, Sum>, name: string): number => Number(sums[name] ?? 0);

function differing(
  { em, principal }: BooksContext,
  { table, lines, by, counts, room }: BookedTable,
): Promise<Counted[]> {
  const seen = sqlFor(room, principal, 'booked');
  const keys = Object.keys(by)
    .map((key) => `line.${key}`)
    .join(', ');
  const sums = Object.entries(counts).map(([name, [, inLine]]) => `sum(${inLine}) as sum_${name}`);
  const both = Object.entries(counts).map(
    ([name, [inRow]]) => [name, inRow, `coalesce(books.sum_${name}, 0)`] as const,
  );
  const shown = both.flatMap(([name, inRow, sum]) => [`${inRow} as row_${name}`, `${sum} as sum_${name}`]);
  return select<Counted>(
    em,
    `select ${keyColumns(by, 'booked')}, ${shown.join(', ')} from ${table} booked
       left join (select ${keys}, ${sums.join(', ')} from ${lines} line group by ${keys}) books
         on ${joined(by, 'books')}
      where ${seen.condition} and (${both.map(([, inRow, sum]) => `${inRow} <> ${sum}`).join(' or ')})
      limit ${maxDifferences}`,
    seen.values,
  );
}

function unbooked(
  { em, principal }: BooksContext,
  { table, lines, by, room }: BookedTable,
): Promise<(Key & { total: Sum })[]> {
  const seen = sqlFor(room, principal, 'line');
  const keys = Object.keys(by).map((key) => `line.${key}`);
  return select(
    em,
    `select ${keyColumns(Object.fromEntries(Object.keys(by).map((key) => [key, key])), 'line')}, count(*) as total
       from ${lines} line
      where ${seen.condition} and ${keys[0]} is not null
        and not exists (select 1 from ${table} booked where ${joined(by, 'line')})
      group by ${keys.join(', ')} limit ${maxDifferences}`,
    seen.values,
  );
}

function keyColumns(by: BookedTable['by'], table: string): string {
  const [id, institution] = Object.values(by);
  return `${table}.${id} as id, ${institution ? `${table}.${institution}` : 'null'} as institutionId`;
}

const joined = (by: BookedTable['by'], lines: string): string =>
  Object.entries(by)
    .map(([ofLine, ofRow]) => `booked.${ofRow} = ${lines}.${ofLine}`)
    .join(' and ');
