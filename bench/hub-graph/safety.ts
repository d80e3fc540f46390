import type { Subgraph } from '../subgraphs/subgraph.ts';
import { readSchema } from './read-schema.ts';
import {
  codeOf,
  day,
  drugOfLot,
  idOf,
  importerOfDrug,
  instant,
  institutionOfDrug,
  itemsOfLot,
  lotNumber,
  lotOfCode,
  numberOf,
  packOfCode,
  page,
  type Reference,
} from './records.ts';

function report(lot: number, pack: number) {
  const drug = drugOfLot(lot);
  const serious = (lot + pack) % 3 === 0;
  return {
    id: idOf('report', lot * itemsOfLot + pack),
    item: { code: codeOf(lot, pack) },
    drug: { id: idOf('drug', drug) },
    lot: { id: idOf('lot', lot) },
    institution: { id: institutionOfDrug(drug) },
    importer: { id: importerOfDrug(drug) },
    reaction: serious ? '用药后住院（虚构）' : '注射部位红肿（虚构）',
    criteria: serious ? ['HOSPITALISATION'] : [],
    serious,
    onsetDate: day(lot + pack + 7),
    learnedAt: instant(lot + pack + 8),
    reportedAt: instant(lot + pack + 9),
    dueBy: day(lot + pack + 20),
  };
}

function measures({ id }: Reference) {
  const drug = numberOf(id);
  if (drug % 4 !== 0) return [];
  const [orderedAt, inForceAt] = [instant(drug), instant(drug + 1)];
  return [{ id: idOf('measure', drug), drug: { id }, scope: 'DRUG', orderedAt, inForceAt, unconfirmed: [] }];
}

export const safety: Subgraph = {
  name: 'safety',
  sdl: readSchema('safety'),
  resolvers: {
    Item: {
      // A quarter of the packs have a report.
      adverseReactions: ({ code }: { code: string }) =>
        (lotOfCode(code) + packOfCode(code)) % 4 === 0 ? [report(lotOfCode(code), packOfCode(code))] : [],
    },
    Drug: {
      activeMeasures: measures,
      adverseReactions: ({ id }: Reference, { first }: { first?: number | null }) =>
        page([0, 1, 2].map((index) => report(lotNumber(numberOf(id), index), index * 2)).slice(0, first ?? 50)),
    },
  },
};
