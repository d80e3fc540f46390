import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import type { Pack } from './asked-packs.ts';

/** What is to be released. */
export interface Asked {
  day: string;
  codes: readonly string[];
  packs: ReadonlyMap<string, Pack>;
  form: { quantity: number; released: number };
}

/** The form covers the packs (R78). An early check: `takeFromForm` counts them. */
export const formLeft: Condition<Asked> = {
  codes: ['FORM_EXCEEDED'],
  clause: 'R78',
  against(_, { codes: { length: requested }, form: { quantity, released } }) {
    const remaining = quantity - released;
    return requested > remaining ? [refuse('FORM_EXCEEDED', { requested, remaining })] : [];
  },
};

/** Every pack is coded, scanned in and shelved (R86), and no other release has taken it (R79). */
export const traced: Condition<Asked> = {
  codes: ['ITEM_NOT_TRACED', 'WRONG_STATE'],
  clause: 'R86',
  against: (_, { codes, packs }) =>
    codes.flatMap((code) => {
      const pack = packs.get(code);
      if (!pack) return [refuse('ITEM_NOT_TRACED', { code, state: 'UNKNOWN' })];
      if (pack.releaseId) return [refuse('WRONG_STATE', { code, state: 'RELEASED', expected: 'SHELVED' })];
      return pack.state === 'SHELVED' ? [] : [refuse('ITEM_NOT_TRACED', { code, state: pack.state })];
    }),
};

/** No pack is of a lot that has expired: the day on which it expires is its last. */
export const lotsNotExpired: Condition<Asked> = {
  codes: ['LOT_EXPIRED'],
  clause: '–',
  against(_, { day, packs }) {
    const expired = [...packs.values()].filter(({ expiryDate }) => expiryDate < day);
    const lots = new Map(expired.map((pack) => [pack.lotId, pack]));
    return [...lots.values()].map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate }));
  },
};
