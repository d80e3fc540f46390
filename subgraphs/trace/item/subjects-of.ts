import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import type { FoundItem } from './require-items.ts';

/** What a pack is to restrictions: they can be about any of this. */
export function subjectsOf({ code, lotId, lotNumber, drugId, importerId }: FoundItem, institutionId: string): Subjects {
  const lot = { lot: lotId, lotNumber: lotNumber ?? undefined };
  return { drug: drugId, importer: importerId, institution: institutionId, ...lot, item: code };
}
