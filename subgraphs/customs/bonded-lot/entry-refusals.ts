import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import type { BondedLotInput } from '../generated/resolvers.ts';
import { badInput } from '../refusals.ts';
import type { EnteredLot } from './entered-lots.ts';

/** As many packs as a lot can have, so that every count of them is a whole number of each database. */
const maxPacksOfLot = 1_000_000_000;

/**
 * What is wrong with the figures of each entry: its quantity, also with what has entered the lot before, and a range that
 * has but one end or is upside down.
 */
export function entryRefusals(entries: readonly BondedLotInput[], entered: readonly EnteredLot[]): Refusal[] {
  const packs = new Map(entered.map((lot) => [lot.lotNumber, lot.entered]));
  return entries.flatMap(({ lotNumber, quantity, storageMin, storageMax }, at) => {
    const left = maxPacksOfLot - (packs.get(lotNumber) ?? 0);
    if (quantity <= left) packs.set(lotNumber, maxPacksOfLot - left + quantity);
    const [min, max] = [storageMin ?? null, storageMax ?? null];
    const field = (name: string) => `lots[${at}].${name}`;
    return [
      ...quantityRefusals(quantity, field('quantity')),
      ...(quantity > left ? [badInput(field('quantity'), 'ABOVE', { max: left })] : []),
      ...(min === null && max !== null ? [badInput(field('storageMin'), 'MISSING')] : []),
      ...(max === null && min !== null ? [badInput(field('storageMax'), 'MISSING')] : []),
      ...(min !== null && max !== null && max < min ? [badInput(field('storageMax'), 'BELOW', { min })] : []),
    ];
  });
}
