import type { Words } from '../refusal/messages/message.ts';

/** A column of an exported list. */
export interface ExportedColumn {
  heading: Words;
  /** Where its value stands in a row of the list: the names of fields, joined by dots. */
  path: string;
  /** Whether it belongs to what another agency has of the object; where that knows no such object, the cell is empty. */
  ofOwner?: true;
  /** Whether the value is an instant of which the column shows the day in Beijing. */
  isDay?: true;
}

/** A list of the graph that is exported as a file. */
export interface ExportedList {
  title: Words;
  /** The field of the query type that has the list: who may read it and by what it is filtered, that says. */
  list: string;
  /**
   * A list in each row whose elements have a line of the file each, beside what the row itself says; their columns begin
   * with its name. A row without elements has no line.
   */
  each?: string;
  columns: readonly ExportedColumn[];
}

/** By the name of the file, without its ending. */
export type ExportedLists = Readonly<Record<string, ExportedList>>;
