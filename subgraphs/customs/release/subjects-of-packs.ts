import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';

interface Parties {
  drugId: string;
  importerId: string;
  institutionId: string;
}

interface Pack {
  code: string;
  lotId: string;
  lotNumber: string;
}

/** What the packs of a release are to restrictions. */
export function subjectsOfPacks(
  { drugId: drug, importerId: importer, institutionId: institution }: Parties,
  packs: readonly Pack[],
): Subjects[] {
  return packs.map(({ lotId: lot, lotNumber, code: item }) => ({ drug, importer, institution, lot, lotNumber, item }));
}
