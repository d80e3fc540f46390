import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import type { Item } from './item.entity.ts';

/** What a pack is to restrictions: they can be about any of this. */
export function subjectsOf({ code, lotId, drugId, importerId }: Item, institutionId: string): Subjects {
  return { drug: drugId, importer: importerId, institution: institutionId, lot: lotId, item: code };
}
