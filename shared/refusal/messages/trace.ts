import type { Message } from './message.ts';

/** Refusals about traceability and safety. */
export const traceMessages = {
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
  WRONG_STATE: {
    zh: '药品 {code} 的状态为 {state}，此操作要求 {expected}。',
    en: 'Item {code} is {state}; it must be {expected}.',
    requirement: 'R85',
  },
  ITEM_NOT_TRACED: {
    zh: '药品 {code} 追溯信息不完整（{state}），不得出区。',
    en: 'Item {code} is not fully traced ({state}) and may not be released.',
    requirement: 'R86',
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
  STOP_USE_IN_FORCE: {
    zh: '停止使用措施 {measure} 生效中。',
    en: 'Stop-use measure {measure} is in force.',
    requirement: 'R96',
  },
} as const satisfies Record<string, Message>;
