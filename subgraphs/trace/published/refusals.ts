import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';

/** Refusals about packs, which other agencies give too. */
export const itemMessages = {
  WRONG_STATE: {
    zh: '药品 {code} 的状态为 {state}，此操作要求 {expected}。',
    en: 'Item {code} is {state}; it must be {expected}.',
    requirement: 'R85',
  },
} as const satisfies Record<string, Message>;

/** The states of a pack. */
export const itemStates = {
  CODED: { zh: '已赋码', en: 'CODED' },
  SCANNED_IN: { zh: '已入仓', en: 'SCANNED_IN' },
  SHELVED: { zh: '已上架', en: 'SHELVED' },
  SCANNED_OUT: { zh: '已扫码出区', en: 'SCANNED_OUT' },
  RECEIVED: { zh: '已签收', en: 'RECEIVED' },
  QUARANTINED: { zh: '已隔离', en: 'QUARANTINED' },
  USED: { zh: '已使用', en: 'USED' },
  RETURNED: { zh: '已退回', en: 'RETURNED' },
  RELEASED: { zh: '已出区', en: 'RELEASED' },
  UNKNOWN: { zh: '无记录', en: 'UNKNOWN' },
} as const satisfies Record<string, Words>;

/** The subgraph, by its name. */
export const subgraph = {
  trace: { zh: '追溯', en: 'trace' },
} as const satisfies Record<string, Words>;
