import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { refusalsOf } from '@hub/shared/refusal/refusals-of.ts';
import {
  holdMessages,
  kinds as customsKinds,
  lotMessages,
  releaseStates,
  subgraph as customs,
} from '@hub/customs/published/refusals.ts';
import { stopUseMessages, subgraph as safety } from '@hub/safety/published/refusals.ts';
import {
  kinds as listed,
  licenceScopes,
  organisations,
  subgraph as whitelists,
  whiteListMessages,
} from '@hub/whitelists/published/refusals.ts';
import { itemMessages, itemStates } from './published/refusals.ts';

/** Refusals about packs on their way, protocols and use. */
const messages = {
  ...whiteListMessages,
  ...itemMessages,
  ...stopUseMessages,
  ...lotMessages,
  ...holdMessages,
  TRACE_CODE_INVALID: {
    zh: '追溯码 {code} 无效：应为以 8 开头的 20 位数字。',
    en: 'Trace code {code} is invalid: it must have 20 digits, the first of them 8.',
  },
  PSEUDONYM_INVALID: {
    zh: '患者假名应为 64 位十六进制的密钥散列；平台不接受姓名、证件号或病案号。',
    en: 'A patient pseudonym must be a keyed hash of 64 hexadecimal digits; patient names and numbers are not accepted.',
    requirement: 'D23',
  },
  CODE_ALREADY_ASSIGNED: {
    zh: '追溯码 {code} 已赋给一件药品。',
    en: 'Trace code {code} is already assigned to a pack.',
    requirement: 'R85',
  },
  LOT_OVERCODED: {
    zh: '批号 {lot} 共 {quantity} 件，赋码将达到 {coded} 件。',
    en: 'Lot {lot} has {quantity} packs; this would assign {coded} codes.',
    requirement: 'R85',
  },
  ITEM_NOT_IN_RELEASE: {
    zh: '药品 {code} 不属于出区单 {release}。',
    en: 'Item {code} is not part of release {release}.',
    requirement: 'R87',
  },
  WRONG_INSTITUTION: {
    zh: '药品 {code} 应配送至其他医疗机构；已记录预警。',
    en: 'Item {code} is on its way to another institution; an alert has been recorded.',
    requirement: 'R79',
  },
  DELISTED: {
    zh: '[医疗机构 {institution} ][药品 {drug} ]已被移出“白名单”：不得再配送；未获准的，不得使用已配送的药品。',
    en: '[Institution {institution}][Drug {drug}] was removed from the white list: nothing more is delivered, nor may be used what has been, unless the removal says so.',
    requirement: 'D9',
  },
  CONSENT_MISSING: {
    zh: '用药前须取得书面知情同意。',
    en: 'Use requires written informed consent.',
    requirement: 'R107',
  },
  CONSENT_AFTER_USE: {
    zh: '知情同意的时间（{consentedAt}）晚于用药时间（{usedAt}），均为北京时间。',
    en: 'Consent is dated {consentedAt}, after the use at {usedAt} (Beijing time).',
    requirement: 'R107',
  },
  RELATIVE_REASON_MISSING: {
    zh: '由近亲属同意时，须说明不能或者不宜向患者说明的原因。',
    en: 'Consent by a near relative requires the reason why the patient could not be informed.',
    requirement: 'R108',
  },
  DOCTOR_NOT_LISTED: {
    zh: '科室“{department}”的医生“{doctor}”不在本机构该药品的使用名单内。',
    en: 'Doctor {doctor} of {department} is not listed in this institution’s protocol for the drug.',
    requirement: 'R110',
  },
  PURPOSE_NOT_LISTED: {
    zh: '疾病 {disease} 不在本机构该药品的临床诊治用途内。',
    en: 'Disease {disease} is not among the uses registered by this institution for the drug.',
    requirement: 'R18',
  },
} as const satisfies Record<string, Message>;

const kinds = {
  ...listed,
  ...customsKinds,
  Item: { zh: '追溯码', en: 'item' },
  InboxItem: { zh: '收件', en: 'inbox item' },
} as const satisfies Record<string, Words>;

/** How trace refuses. */
export const refusals = refusalsOf({
  messages,
  words: {
    kind: kinds,
    only: organisations,
    scope: licenceScopes,
    state: { ...itemStates, ...releaseStates },
    subgraph: { ...customs, ...safety, ...whitelists },
  },
});
export const { refuse, badInput } = refusals;
