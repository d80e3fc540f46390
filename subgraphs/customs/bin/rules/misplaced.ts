import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../../refusals.ts';

/** A bin, and what its area is for. */
export interface Place {
  binId: string;
  code: string;
  rareDiseaseOnly: boolean;
  /** The temperatures of its area. */
  min: number;
  max: number;
}

/** What is to lie in a bin. */
export interface Stored {
  lotNumber: string;
  /** The temperatures that it bears; null if they are not known. */
  storageMin: number | null | undefined;
  storageMax: number | null | undefined;
}

/** A range of temperatures in words. */
export const rangeInWords = (min: number, max: number): string => `${min} – ${max} °C`;

/**
 * What is against a lot in a bin: all drugs of the hub are for rare diseases and lie apart from others (R55), where no
 * temperature of the area is one that the lot does not bear.
 */
export function misplaced({ lotNumber: lot, storageMin, storageMax }: Stored, place: Place): Refusal[] {
  const { code: bin, rareDiseaseOnly, min, max } = place;
  const against = rareDiseaseOnly ? [] : [refuse('AREA_NOT_SEPARATE', { bin, lot })];
  if (typeof storageMin !== 'number' || typeof storageMax !== 'number') return against;
  if (storageMin <= min && max <= storageMax) return against;
  const ranges = { area: rangeInWords(min, max), storage: rangeInWords(storageMin, storageMax) };
  return [...against, refuse('OUT_OF_RANGE', { bin, lot, ...ranges })];
}
