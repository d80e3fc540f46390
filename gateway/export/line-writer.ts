import type { ExportedList } from '@hub/shared/export/exported-list.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { csvLine, type Cell } from './csv-line.ts';
import { answerPath, asOwned } from './list-query.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes the lines of a file that a row of the list has. */
export function lineWriter({ columns, each }: Pick<ExportedList, 'columns' | 'each'>): (row: object) => string {
  const cells = columns.map((column) => ({ names: answerPath(column), isDay: column.isDay }));
  const lineOf = (row: Row): string =>
    csvLine(
      cells.map(({ names, isDay }) => {
        let value: unknown = row;
        for (const name of names) value = (value as Row | null)?.[name] ?? null;
        return isDay && typeof value === 'string' ? dayOf(new Date(value)) : (value as Cell);
      }),
    );
  if (each === undefined) return (row) => lineOf(row as Row);
  // The same list twice, if another agency has something of its elements.
  const names = [each, asOwned(each)];
  return (row) => {
    const lists = names.map((name) => (row as Row)[name] as readonly Row[] | undefined);
    return lists[0]!
      .map((_, at) => lineOf({ ...row, ...Object.fromEntries(names.map((name, of) => [name, lists[of]?.[at]])) }))
      .join('');
  };
}
