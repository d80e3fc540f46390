import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import type { BondedLotInput } from '../generated/resolvers.ts';
import { badInput } from '../refusals.ts';

/** What is wrong with the figures of each entry: its quantity, and a range that has but one end or is upside down. */
export function entryRefusals(entries: readonly BondedLotInput[]): Refusal[] {
  return entries.flatMap(({ quantity, storageMin, storageMax }, at) => {
    const [min, max] = [storageMin ?? null, storageMax ?? null];
    const field = (name: string) => `lots[${at}].${name}`;
    return [
      ...quantityRefusals(quantity, field('quantity')),
      ...(min === null && max !== null ? [badInput(field('storageMin'), 'MISSING')] : []),
      ...(max === null && min !== null ? [badInput(field('storageMax'), 'MISSING')] : []),
      ...(min !== null && max !== null && max < min ? [badInput(field('storageMax'), 'BELOW', { min })] : []),
    ];
  });
}
