/** What one code says, in both languages of the hub, and the clause that it upholds. `{name}` marks a parameter. */
interface Message {
  readonly zh: string;
  readonly en: string;
  readonly requirement?: string;
}

/** The closed table of refusals: a code that is not here does not leave the hub. */
export const messages = {
  // Who is asking
  UNAUTHENTICATED: { zh: '请先登录：缺少访问令牌。', en: 'Sign in first: the request carries no access token.' },
  TOKEN_INVALID: { zh: '访问令牌无效。', en: 'The access token is not valid.' },
  TOKEN_EXPIRED: { zh: '访问令牌已过期。', en: 'The access token has expired.' },
  FORBIDDEN: { zh: '您所在的机构无权进行此操作：{what}。', en: 'Your organisation may not do this: {what}.' },
  ENVELOPE_INVALID: {
    zh: '子图只接受其网关签名的请求。',
    en: 'A subgraph answers only requests that its gateway has signed.',
  },

  // What was asked
  NOT_FOUND: { zh: '未找到{kind}：{id}。', en: 'There is no {kind} {id}.' },
  BAD_INPUT: { zh: '输入有误：{field}（{reason}）。', en: 'The input is wrong: {field} ({reason}).' },
  ALREADY_EXISTS: { zh: '{kind} {id} 已存在。', en: '{kind} {id} exists already.' },
  QUANTITY_NOT_POSITIVE: {
    zh: '数量必须是正整数，实际为 {quantity}。',
    en: 'A quantity is a whole number above zero; this one is {quantity}.',
  },
  TRACE_CODE_INVALID: {
    zh: '追溯码 {code} 无效：应为以 8 开头的 20 位数字。',
    en: 'Trace code {code} is not valid: it has 20 digits, the first of them 8.',
  },
  PSEUDONYM_INVALID: {
    zh: '患者假名应为 64 位十六进制的密钥散列；平台不接受姓名、证件号或病案号。',
    en: 'A patient pseudonym is a keyed hash of 64 hexadecimal digits; names and numbers of patients are not accepted.',
    requirement: 'D23',
  },
  IDEMPOTENCY_MISMATCH: {
    zh: '幂等键 {key} 已用于内容不同的请求。',
    en: 'Idempotency key {key} was used before with other input.',
  },

  // White lists
  PILOT_NOT_OPEN: { zh: '{date} 不在试点期间内。', en: 'The pilot is not open on {date}.', requirement: 'R6' },
  INSTITUTION_NOT_LISTED: {
    zh: '医疗机构 {id} 不在“白名单”内。',
    en: 'Institution {id} is not on the white list.',
    requirement: 'R1',
  },
  IMPORTER_NOT_LISTED: {
    zh: '药品进口企业 {id} 不在“白名单”内。',
    en: 'Importer {id} is not on the white list.',
    requirement: 'R2',
  },
  DRUG_NOT_LISTED: {
    zh: '药品 {id} 不在“白名单”内。',
    en: 'Drug {id} is not on the white list.',
    requirement: 'R2',
  },
  INSTITUTION_NOT_PERMITTED: {
    zh: '医疗机构 {institution} 未获准使用药品 {drug}。',
    en: 'Institution {institution} is not permitted to use drug {drug}.',
    requirement: 'R30',
  },
  APPROVAL_MISSING: {
    zh: '没有涵盖药品 {drug} 与医疗机构 {institution} 的国家药监局批复。',
    en: 'No NMPA approval covers drug {drug} at institution {institution}.',
    requirement: 'R27',
  },
  APPROVAL_NOT_VALID: {
    zh: '批复 {number} 在 {date} 不在有效期内。',
    en: 'Approval {number} is not valid on {date}.',
    requirement: 'D13',
  },
  AGREEMENT_MISSING: {
    zh: '缺少有效协议：{parties}。',
    en: 'There is no agreement in force between {parties}.',
    requirement: 'R105',
  },

  // Quota ledger
  QUOTA_EXCEEDED: {
    zh: '超过批复总数量：申请 {requested}，剩余 {remaining}。',
    en: 'Above the approved total: {requested} requested, {remaining} left.',
    requirement: 'R75',
  },
  SHARE_EXCEEDED: {
    zh: '超过该医疗机构在批复中的份额：申请 {requested}，剩余 {remaining}。',
    en: 'Above the share of this institution in the approval: {requested} requested, {remaining} left.',
    requirement: 'D6',
  },
  FORM_EXCEEDED: {
    zh: '超过通关单数量：申请出区 {requested}，剩余 {remaining}。',
    en: 'Above the clearance form: {requested} requested, {remaining} left.',
    requirement: 'R78',
  },
  LOT_EXHAUSTED: {
    zh: '批号 {lot} 的在库数量不足：需要 {requested}，现有 {onHand}。',
    en: 'Lot {lot} has too little on hand: {requested} needed, {onHand} there.',
    requirement: 'R78',
  },
  LOT_EXPIRED: {
    zh: '批号 {lot} 已于 {expiryDate} 过期。',
    en: 'Lot {lot} expired on {expiryDate}.',
    requirement: 'R122',
  },
  WRONG_STATUS: {
    zh: '{kind} {id} 的状态为 {status}，此操作要求 {expected}。',
    en: '{kind} {id} is {status}; this needs {expected}.',
  },

  // Traceability
  CODE_ALREADY_ASSIGNED: {
    zh: '追溯码 {code} 已赋给一件药品。',
    en: 'Trace code {code} is assigned to a pack already.',
    requirement: 'R85',
  },
  LOT_OVERCODED: {
    zh: '批号 {lot} 共 {quantity} 件，赋码将达到 {coded} 件。',
    en: 'Lot {lot} has {quantity} packs; this would code {coded}.',
    requirement: 'R85',
  },
  WRONG_STATE: {
    zh: '药品 {code} 的状态为 {state}，此操作要求 {expected}。',
    en: 'Item {code} is {state}; this needs {expected}.',
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
  CONSENT_MISSING: { zh: '用药前须取得书面知情同意。', en: 'Use needs written informed consent.', requirement: 'R107' },
  CONSENT_AFTER_USE: {
    zh: '知情同意的时间（{consentedAt}）晚于用药时间（{usedAt}）。',
    en: 'Consent is dated {consentedAt}, after the use at {usedAt}.',
    requirement: 'R107',
  },
  RELATIVE_REASON_MISSING: {
    zh: '由近亲属同意时，须说明不能或者不宜向患者说明的原因。',
    en: 'Consent by a near relative needs the reason why the patient could not be told.',
    requirement: 'R108',
  },
  DOCTOR_NOT_LISTED: {
    zh: '科室“{department}”的医生“{doctor}”不在本机构该药品的使用名单内。',
    en: 'Doctor {doctor} of {department} is not on this institution’s list for the drug.',
    requirement: 'R110',
  },
  PURPOSE_NOT_LISTED: {
    zh: '疾病 {disease} 不在本机构该药品的临床诊治用途内。',
    en: 'Disease {disease} is not among the uses that this institution has registered for the drug.',
    requirement: 'R18',
  },

  // Safety
  STOP_USE_IN_FORCE: {
    zh: '停止使用措施 {measure} 生效中。',
    en: 'Stop-use measure {measure} is in force.',
    requirement: 'R96',
  },

  // Between the parts of the hub
  UPSTREAM_UNAVAILABLE: {
    zh: '暂时无法取得 {upstream} 的最新事实，未作任何改动，请稍后重试。',
    en: 'The latest facts of {upstream} cannot be had now; nothing was changed, try again later.',
  },
  CURSOR_INVALID: { zh: '游标 {cursor} 无效。', en: 'Cursor {cursor} is not one that this feed has issued.' },
  CURSOR_EXPIRED: {
    zh: '游标 {cursor} 过旧，无法续传；请重新取得全量数据后从头订阅。',
    en: 'Cursor {cursor} is too old to resume from; read the present state, then subscribe anew.',
  },
  SUBGRAPH_UNAVAILABLE: { zh: '子图 {subgraph} 暂时不可用。', en: 'Subgraph {subgraph} is not available now.' },
  SUBGRAPH_TIMEOUT: { zh: '子图 {subgraph} 未及时应答。', en: 'Subgraph {subgraph} did not answer in time.' },
  BUSY: { zh: '系统繁忙，未作任何改动，请重试。', en: 'Too much contention; nothing was changed, try again.' },
  INTERNAL_SERVER_ERROR: {
    zh: '内部错误，请求编号 {requestId}。',
    en: 'Internal error, request {requestId}.',
  },
} as const satisfies Record<string, Message>;

export type RefusalCode = keyof typeof messages;

/** The names between braces in a message. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

export type RefusalParams<Code extends RefusalCode> = Record<Names<(typeof messages)[Code]['en']>, string | number>;
