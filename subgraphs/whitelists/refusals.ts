import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { refusalsOf } from '@hub/shared/refusal/refusals-of.ts';
import { states } from './procedure/states.ts';
import { kinds as publishedKinds, organisations, whiteListMessages } from './published/refusals.ts';

/** Refusals about lists, applications and agreements. */
const messages = {
  ...whiteListMessages,
  CALL_NOT_OPEN: {
    zh: '{date} 不在申报期内（{opensOn} 起[，至 {closesOn}][，已于 {closedAt} 关闭]）。',
    en: 'The call is not open on {date}: it opens on {opensOn}[ and closes on {closesOn}][, and was closed at {closedAt}].',
    requirement: 'R10',
  },
  CREDIT_CODE_DOUBTFUL: {
    zh: '统一社会信用代码 {code} 的末位应为 {expected}；确认无误的，请说明理由。',
    en: 'The last character of credit code {code} should be {expected}; confirm it with a reason if it is right.',
    requirement: 'D20',
  },
  CUSTOMS_CODE_NOT_TIANZHU: {
    zh: '海关注册编码 {code} 前五位不是 {prefix}，不属于北京天竺综合保税区。',
    en: 'Customs code {code} does not begin with {prefix}: it is not of the Tianzhu comprehensive bonded zone.',
    requirement: 'R52',
  },
  NOT_IN_ZONE: {
    zh: '申报企业须在北京天竺综合保税区注册并在天竺海关备案，且备案在围网范围内。',
    en: 'The importer must be registered in the Tianzhu zone and with its customs, and filed inside its fence.',
    requirement: 'R53',
  },
  OPINION_MISSING: {
    zh: '申请 {id} 尚缺审评意见：{agencies}。',
    en: 'Application {id} still lacks an opinion: {agencies}.',
    requirement: 'R66',
  },
  BASE_CHANGED: {
    zh: '所依据的是第 {base} 版名单，现行最新为第 {newest} 版；请重新阅读后再办理。',
    en: 'It follows version {base} of the list, but the newest is {newest}; read that one and decide anew.',
    requirement: 'R8',
  },
  MEMBERS_MISSING: {
    zh: '尚无意见且未记录缺席的成员单位：{agencies}。',
    en: 'Members that have neither given an opinion nor been recorded as absent: {agencies}.',
    requirement: 'D26',
  },
  DRAFT_NOT_AGREED: {
    zh: '送审稿 {draft} 尚未经集体审议通过（{status}）。',
    en: 'Draft {draft} has not been agreed on by the members: it is {status}.',
    requirement: 'R24',
  },
  LIST_RETROACTIVE: {
    zh: '名单不得在发布（及公示期满）之前生效：{effectiveFrom} 早于 {earliest}。',
    en: 'A list may not take effect before it is published, and its days for objection are over: {effectiveFrom} is before {earliest}.',
    requirement: 'D33',
  },
  ENTRY_DROPPED: {
    zh: '药品 {drug} 在第 {base} 版名单内：只能注明原因移出名单，不得直接不列。',
    en: 'Drug {drug} is on version {base} of the list: it leaves the list only by a removal that names its cause.',
    requirement: 'R31',
  },
  RECTIFICATION_MISSING: {
    zh: '医疗机构 {institution} 没有整改不合格或逾期未改的记录，不得以丧失能力为由取消资格。',
    en: 'Institution {institution} has no rectification that failed or is overdue, so it cannot be removed for lost capability.',
    requirement: 'R25',
  },
  REGISTRATION_MISSING: {
    zh: '没有药品 {drug} 在国内注册上市的记录，不得以此为由移出名单。',
    en: 'No registration of drug {drug} in China is recorded, so it cannot be removed for one.',
    requirement: 'R39',
  },
  EXCLUDED_CLASS: {
    zh: '[第 {row} 项：]药品 {drug} 属于不得纳入“白名单”的类别（{class}）。',
    en: '[Row {row}: ]Drug {drug} is of a class that the white list excludes ({class}).',
    requirement: 'R42',
  },
  JUSTIFICATION_MISSING: {
    zh: '[第 {row} 项：]药品 {drug} 不符合原则上的要求（{criterion}），须说明例外理由。',
    en: '[Row {row}: ]Drug {drug} does not meet what holds in principle ({criterion}); an exception needs a reason.',
    requirement: 'R38',
  },
  NOTHING_TO_ASSESS: {
    zh: '没有需求名单可供评估。',
    en: 'There is no demand list to assess.',
    requirement: 'R142',
  },
  DOSSIER_MISSING: {
    zh: '批复 {number} 未关联药品 {drug} 的临时进口申请材料。',
    en: 'Approval {number} is tied to no dossier for drug {drug}.',
    requirement: 'R33',
  },
  NOT_IN_DISTRICT: {
    zh: '医疗机构 {institution} 不在 {district}。',
    en: 'Institution {institution} is not in district {district}.',
    requirement: 'D39',
  },
  BASIS_MISSING: {
    zh: '违法违规记录 {violation} 未注明纳入信用记录所依据的本市规定。',
    en: 'Neither violation {violation} nor its publication names the rule of the city under which it enters the credit record.',
    requirement: 'R104',
  },
} as const satisfies Record<string, Message>;

const kinds = {
  ...publishedKinds,
  Agreement: { zh: '协议', en: 'agreement' },
  ApplicationCall: { zh: '申报通知', en: 'call for applications' },
  CreditRecord: { zh: '信用记录', en: 'credit record' },
  DemandList: { zh: '需求名单', en: 'demand list' },
  DrugDemand: { zh: '药品需求', en: 'drug demand' },
  DrugDossier: { zh: '药品申报材料', en: 'drug dossier' },
  DrugRegistration: { zh: '国内注册', en: 'registration in China' },
  EarlyAssessment: { zh: '提前评估', en: 'early assessment' },
  InboxItem: { zh: '收件', en: 'inbox item' },
  Inspection: { zh: '监督检查', en: 'inspection' },
  LicenceRenewal: { zh: '换发的《药品经营许可证》', en: 'renewed licence' },
  ListDraft: { zh: '送审稿', en: 'draft list' },
  ListingApplication: { zh: '“白名单”申请', en: 'listing application' },
  Rectification: { zh: '整改', en: 'rectification' },
  Removal: { zh: '移出', en: 'removal' },
  Subject: { zh: '医疗机构或药品进口企业', en: 'institution or importer' },
  Violation: { zh: '违法违规', en: 'violation' },
  RemovalProposal: { zh: '取消资格会签', en: 'proposal to remove' },
} as const satisfies Record<string, Words>;

const reasons = {
  COUNTERPARTY: {
    zh: '与协议类别不符：须且只须填写该类别的对方',
    en: 'must be given for this kind of agreement, and no other counterparty',
  },
  NOT_CLASSES: {
    zh: '须为以“, ”分隔、互不重复的大写类别代码',
    en: 'must be codes of classes in capital letters, each once, separated by a comma and a blank',
  },
  NOT_EVERY_DOSSIER: {
    zh: '须对需求名单中的 {count} 份申报材料逐一评估',
    en: 'must judge each of the {count} dossiers of the demand list',
  },
  NOT_EXCLUSION: { zh: '须为接口说明所列的两种取值之一', en: 'must be REFUSED or JUSTIFIED' },
  NOT_NAMES: {
    zh: '须为以“, ”分隔的“名称=类别代码”',
    en: 'must be names and codes of classes, NAME=CLASS, separated by a comma and a blank',
  },
  NOT_OF_DRUG: {
    zh: '未评估过该医疗机构的同一药品品种',
    en: 'has not assessed the same drug variety of the institution',
  },
  NOT_OF_LINE: {
    zh: '申报材料的医疗机构须为该项批复所列',
    en: 'must be dossiers of institutions that the line names',
  },
  REUSED: {
    zh: '沿用前次评估的，不得再次作答',
    en: 'must not be answered where an earlier assessment is reused',
  },
  APPLIES: { zh: '该成员在同一送审稿中申请列入', en: 'applies in the same draft' },
  NOT_OF_IMPORTERS: { zh: '药品进口企业不填写此项', en: 'is not said of importers' },
  NOT_CUSTOMS_CODE: { zh: '须为 10 位的海关注册编码', en: 'must be a customs registration code of 10 characters' },
  INSTITUTION_ONLY: { zh: '只由医疗机构填写', en: 'is given by the institution only' },
  NOT_SETTLED: { zh: '协议须就此作出约定', en: 'must be settled by the agreement' },
  NOT_REGISTRATION_NUMBER: {
    zh: '须为药品批准文号或进口药品注册证号',
    en: 'must be the number of a registration in China, or of a certificate of an imported drug',
  },
  NOT_CREDIT_CODE: { zh: '须为 18 位的统一社会信用代码', en: 'must be a unified social credit code of 18 characters' },
} as const satisfies Record<string, Words>;

const duties = {
  PARTY: { zh: '协议由当事人登记', en: 'only a party may register an agreement' },
} as const satisfies Record<string, Words>;

/** How the white lists refuse. */
export const refusals = refusalsOf({
  messages,
  words: { kind: kinds, only: organisations, reason: reasons, state: states, what: duties },
});
export const { refuse, badInput } = refusals;
