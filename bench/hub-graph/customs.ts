import type { Subgraph } from '../subgraphs/subgraph.ts';
import { readSchema } from './read-schema.ts';
import {
  day,
  drugOfLot,
  idOf,
  importerOfDrug,
  instant,
  lotNumber,
  lotsOfDrug,
  numberOf,
  page,
  type Reference,
} from './records.ts';

function lot(number: number) {
  const drug = drugOfLot(number);
  const entered = 20 + (number % 30);
  const released = number % 20;
  return {
    id: idOf('lot', number),
    drug: { id: idOf('drug', drug) },
    importer: { id: importerOfDrug(drug) },
    lotNumber: `DEMO-${String(number).padStart(4, '0')}`,
    expiryDate: day(number + 400),
    entered,
    onHand: entered - released,
    released,
    enteredAt: instant(number),
  };
}

function stock({ id }: Reference) {
  const drug = numberOf(id);
  const lots = Array.from({ length: lotsOfDrug }, (_, index) => lot(lotNumber(drug, index)));
  const sum = (read: (each: (typeof lots)[number]) => number) => lots.reduce((total, each) => total + read(each), 0);
  return {
    entered: sum(({ entered }) => entered),
    onHand: sum(({ onHand }) => onHand),
    released: sum(({ released }) => released),
    lots: ({ first }: { first?: number | null }) => page(lots.slice(0, first ?? 50), lots.at(-1)!.id),
  };
}

export const customs: Subgraph = {
  name: 'customs',
  sdl: readSchema('customs'),
  resolvers: {
    Drug: { stock },
    Approval: {
      cleared: ({ id }: Reference) => numberOf(id) % 30,
      remaining: ({ id }: Reference) => 10 + (numberOf(id) % 60),
      released: ({ id }: Reference) => numberOf(id) % 12,
    },
    BondedLot: { __resolveReference: ({ id }: Reference) => lot(numberOf(id)) },
  },
};
