/**
 * The records of the hub's graph are functions of numbers: there are as many as a bench needs, the same in every run.
 * An id encodes the kind of the record and its number, in the form of a UUIDv7.
 */
const kinds = { drug: 1, institution: 2, importer: 3, lot: 4, approval: 5, report: 6, measure: 7, use: 8 } as const;

export function idOf(kind: keyof typeof kinds, number: number): string {
  return `018f3c00-0000-7000-800${kinds[kind]}-${String(number).padStart(12, '0')}`;
}

/** The number of the record that an id names. */
export function numberOf(id: string): number {
  return Number(id.slice(-12));
}

export const drugCount = 600;
export const lotsOfDrug = 3;
export const itemsOfLot = 6;

/** Lots are numbered drug by drug. */
export const lotNumber = (drug: number, index: number): number => drug * lotsOfDrug + index;
export const drugOfLot = (lot: number): number => Math.floor(lot / lotsOfDrug);

/** A trace code: 20 digits, which are 8, then the lot, then the pack. */
export function codeOf(lot: number, pack: number): string {
  return `8${String(lot).padStart(7, '0')}${String(pack + 1).padStart(12, '0')}`;
}
export const lotOfCode = (code: string): number => Number(code.slice(1, 8));
export const packOfCode = (code: string): number => Number(code.slice(8)) - 1;

/** The parties to a drug. */
export const importerOfDrug = (drug: number): string => idOf('importer', drug % 6);
export const institutionOfDrug = (drug: number, index = 0): string => idOf('institution', (drug + index * 5) % 12);

export const day = (number: number): string =>
  new Date(Date.UTC(2025, 0, 1 + (number % 900))).toISOString().slice(0, 10);
export const instant = (number: number): string => `${day(number)}T0${number % 10}:15:30Z`;

/** A page of a list, in the shape of the hub's connections. */
export function page<Node>(nodes: readonly Node[], endCursor: string | null = null, hasNextPage = false) {
  return { nodes, pageInfo: { endCursor, hasNextPage } };
}

/** A reference to a record of another subgraph, or one that this subgraph resolves. */
export interface Reference {
  id: string;
}
