/** How the rows are spread. The number of institutions is prime, so that these are independent of each other. */
export const spread = {
  drugs: 200,
  /** The number of a drug that no row after these has. */
  rareDrug: 199,
  ofRareDrug: 10_000,
  importers: 50,
  institutions: 31,
  approvals: 100,
  itemsOfLot: 50,
  areas: 250,
  bins: 5000,
};

/** A table, and an expression for each column of its row number `i`, counted from 1. */
export interface FilledTable {
  table: string;
  /** How many rows it gets; as many as the lists if omitted. */
  count?: number;
  /** Only for the numbers that meet this condition. */
  where?: string;
  columns: Readonly<Record<string, string>>;
}
