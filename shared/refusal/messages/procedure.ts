import type { Message } from './message.ts';

/** Refusals about the steps of procedures. */
export const procedureMessages = {
  DOCUMENT_MISSING: {
    zh: '缺少材料 {document}（{clause}[，{field}]）。',
    en: 'Document {document} is missing ({clause}[, {field}]).',
    requirement: 'R20',
  },
  SEAL_MISSING: {
    zh: '材料 {document} 须加盖印章：{seals}（{clause}[，{field}]）。',
    en: 'Document {document} must be sealed: {seals} ({clause}[, {field}]).',
    requirement: 'R20',
  },
  SIGNATURE_TWICE: { zh: '{agency} 已签署或已发表意见。', en: '{agency} has already signed or given its opinion.' },
  WRONG_STATUS: {
    zh: '{kind} {id} 的状态为 {status}，此操作要求 {expected}。',
    en: 'The {kind} {id} is {status}; it must be {expected}.',
  },
  TEXT_CHANGED: {
    zh: '签署的文本与现行文本不一致；现行文本的散列为 {sha256}。',
    en: 'The signed text is not the current one, whose SHA-256 is {sha256}.',
  },
} as const satisfies Record<string, Message>;
