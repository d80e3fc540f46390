import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';

/** Refusals about lots, which other agencies give too. */
export const lotMessages = {
  LOT_EXPIRED: {
    zh: '批号 {lot} 已于 {expiryDate} 过期。',
    en: 'Lot {lot} expired on {expiryDate}.',
  },
} as const satisfies Record<string, Message>;

/** What others refer to. */
export const kinds = {
  BondedLot: { zh: '保税批次', en: 'bonded lot' },
  Release: { zh: '出区单', en: 'release' },
} as const satisfies Record<string, Words>;

/** The subgraph, by its name. */
export const subgraph = {
  customs: { zh: '海关', en: 'customs' },
} as const satisfies Record<string, Words>;
