import type { Subgraph } from '../subgraphs/subgraph.ts';
import { readSchema } from './read-schema.ts';
import {
  codeOf,
  drugOfLot,
  idOf,
  importerOfDrug,
  instant,
  institutionOfDrug,
  itemsOfLot,
  lotOfCode,
  numberOf,
  packOfCode,
  page,
  type Reference,
} from './records.ts';

/** The whole path of a pack; packs with even numbers have reached its end. */
const way = ['CODED', 'SCANNED_IN', 'SHELVED', 'SCANNED_OUT', 'RECEIVED', 'USED'];
const stepsOf = (pack: number): number => (pack % 2 === 0 ? way.length : 3);

function item(code: string) {
  const lot = lotOfCode(code);
  const pack = packOfCode(code);
  const drug = drugOfLot(lot);
  const importer = { id: importerOfDrug(drug) };
  const institution = { id: institutionOfDrug(drug) };
  const steps = way.slice(0, stepsOf(pack));
  const isUsed = steps.length === way.length;
  return {
    code,
    state: steps.at(-1),
    lot: { id: idOf('lot', lot) },
    drug: { id: idOf('drug', drug) },
    importer,
    institution: isUsed ? institution : null,
    path: steps.map((state, index) => ({
      state,
      at: instant(lot + pack + index),
      byKind: index < 4 ? 'IMPORTER' : 'INSTITUTION',
      importer: index < 4 ? importer : null,
      institution: index < 4 ? null : institution,
    })),
    use: isUsed ? useOf(lot, pack, institution) : null,
  };
}

function useOf(lot: number, pack: number, institution: Reference) {
  return {
    id: idOf('use', lot * itemsOfLot + pack),
    institution,
    department: '遗传代谢科',
    doctor: '示例医生',
    usedAt: instant(lot + pack + 6),
    consentBy: 'NEAR_RELATIVE',
    consentedAt: instant(lot + pack + 5),
  };
}

interface ItemFilter {
  state?: string | null;
  first?: number | null;
}

function itemsOf(lot: number, { state, first }: ItemFilter) {
  const items = Array.from({ length: itemsOfLot }, (_, pack) => item(codeOf(lot, pack)));
  return page(items.filter((each) => !state || each.state === state).slice(0, first ?? 50));
}

export const trace: Subgraph = {
  name: 'trace',
  sdl: readSchema('trace'),
  resolvers: {
    Item: { __resolveReference: ({ code }: { code: string }) => item(code) },
    BondedLot: { items: ({ id }: Reference, filter: ItemFilter) => itemsOf(numberOf(id), filter) },
    Drug: { itemsInUse: ({ id }: Reference) => numberOf(id) % 25 },
  },
};
