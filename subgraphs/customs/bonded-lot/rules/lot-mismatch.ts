import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { rangeInWords } from '../../bin/rules/misplaced.ts';
import { refuse } from '../../refusals.ts';

/** What packs of a lot have in common. */
export interface Numbered {
  lotNumber: string;
  expiryDate: string;
  /** The temperatures that it bears, in degrees Celsius; both or none. */
  storageMin?: number | null | undefined;
  storageMax?: number | null | undefined;
}

const storageInWords = ({ storageMin: min, storageMax: max }: Numbered): string | undefined =>
  typeof min === 'number' && typeof max === 'number' ? rangeInWords(min, max) : undefined;

/**
 * The refusals of packs that are said to be of a lot, but expire on another day or are stored otherwise: a lot number of a
 * drug is one lot. It is compared with what the importer has entered under the number, and with what comes earlier in the
 * list.
 */
export function lotMismatches(entries: readonly Numbered[], entered: readonly Numbered[]): Refusal[] {
  const lots = asEntered([], entered);
  return entries.flatMap((entry) => {
    const lot = lots.get(entry.lotNumber);
    const pairs = [
      [lot?.expiryDate, entry.expiryDate],
      [lot && storageInWords(lot), storageInWords(entry)],
    ];
    lots.set(entry.lotNumber, joined(lot, entry));
    return pairs.flatMap(([known, given]) =>
      known === undefined || given === undefined || known === given
        ? []
        : [refuse('LOT_MISMATCH', { lot: entry.lotNumber, known, given })],
    );
  });
}

/** Each lot as it is with these entries: what is said of it first holds. */
export function asEntered(entries: readonly Numbered[], entered: readonly Numbered[]): Map<string, Numbered> {
  const lots = new Map<string, Numbered>();
  for (const each of [...entered, ...entries]) lots.set(each.lotNumber, joined(lots.get(each.lotNumber), each));
  return lots;
}

function joined(lot: Numbered | undefined, { lotNumber, expiryDate, storageMin, storageMax }: Numbered): Numbered {
  if (!lot) return { lotNumber, expiryDate, storageMin, storageMax };
  return storageInWords(lot) === undefined ? { ...lot, storageMin, storageMax } : lot;
}
