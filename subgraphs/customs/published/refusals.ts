import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';

/** Refusals about lots, which other agencies give too. */
export const lotMessages = {
  LOT_EXPIRED: {
    zh: '批号 {lot} 已于 {expiryDate} 过期。',
    en: 'Lot {lot} expired on {expiryDate}.',
  },
} as const satisfies Record<string, Message>;

/** Refusals because of a customs hold, which other agencies give too. */
export const holdMessages = {
  CUSTOMS_HOLD: {
    zh: '海关扣留 {hold} 未解除，该批药品不得通关、出区或配送。',
    en: 'Customs hold {hold} is not lifted: the lot may not be cleared, released or delivered.',
    requirement: 'R80',
  },
} as const satisfies Record<string, Message>;

/** What others refer to. */
export const kinds = {
  BondedLot: { zh: '保税批次', en: 'bonded lot' },
  Release: { zh: '出区单', en: 'release' },
} as const satisfies Record<string, Words>;

/** The states of a release. */
export const releaseStates = {
  PREPARED: { zh: '待出区', en: 'PREPARED' },
  PASSED_GATE: { zh: '已过卡口', en: 'PASSED_GATE' },
  RETURNED: { zh: '已退回', en: 'RETURNED' },
  CANCELLED: { zh: '已撤销', en: 'CANCELLED' },
} as const satisfies Record<string, Words>;

/** The subgraph, by its name. */
export const subgraph = {
  customs: { zh: '海关', en: 'customs' },
} as const satisfies Record<string, Words>;
