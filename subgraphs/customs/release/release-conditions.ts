import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import type { AskedPacks } from './asked-packs.ts';
import { notPassed } from './rules/not-passed.ts';

/** What is to be released. */
export interface Asked extends Pick<AskedPacks, 'packs' | 'request' | 'needsRequest' | 'needsPassage'> {
  day: string;
  codes: readonly string[];
  form: { quantity: number; released: number; passed: number };
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

const supplying: readonly string[] = ['ACCEPTED', 'PARTLY_SUPPLIED'];

/** The release names a request that the importer has accepted (R129). While that is a warning only, it is a finding. */
export const requested: Condition<Asked> = {
  codes: ['NO_REQUEST', 'WRONG_STATUS'],
  clause: 'R129',
  against(_, { request, needsRequest }) {
    if (!request) return needsRequest ? [refuse('NO_REQUEST', {})] : [];
    const { id, state: status } = request;
    if (supplying.includes(status)) return [];
    return [refuse('WRONG_STATUS', { kind: 'SupplyRequest', id, status, expected: supplying.join(' / ') })];
  },
};

/** The request asks for so many packs (R129). An early check: `takeFromRequest` counts them. */
export const requestLeft: Condition<Asked> = {
  codes: ['REQUEST_EXCEEDED'],
  clause: 'R129',
  against(_, { codes: { length: quantity }, request }) {
    if (!request || !supplying.includes(request.state)) return [];
    const remaining = request.quantity - request.supplied;
    return quantity > remaining ? [refuse('REQUEST_EXCEEDED', { requested: quantity, remaining })] : [];
  },
};

/** What is released has passed customs (R80), an early check; while that is a warning only, it is a finding. */
export const passedCustoms: Condition<Asked> = {
  codes: ['NOT_PASSED'],
  clause: 'R80',
  against(_, asked) {
    const { length: requested } = asked.codes;
    const missing = notPassed(asked.form, requested);
    return asked.needsPassage && missing > 0 ? [refuse('NOT_PASSED', { requested, missing })] : [];
  },
};
