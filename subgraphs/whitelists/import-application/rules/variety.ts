import type { PlannedDrugInput } from '../../generated/resolvers.ts';

type Variety = Pick<PlannedDrugInput, 'name' | 'dosageForm' | 'specification'> & {
  holder: { name: string };
  manufacturer: { name: string };
};

/** What makes a drug one variety (D32), as a text. */
export function varietyOf({ name, dosageForm, specification, holder, manufacturer }: Variety): string {
  return [name, dosageForm, specification, holder.name, manufacturer.name].join(' / ');
}
