import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { districtOfAgency } from './agencies.ts';

/** Refusals about the pilot, its white lists and approvals, which other agencies give too. */
export const whiteListMessages = {
  PILOT_NOT_OPEN: {
    zh: '{date} 不在试点期间内。',
    en: 'The pilot is not open on {date}.',
    requirement: 'R6',
  },
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
  LICENCE_EXPIRED: {
    zh: '《药品经营许可证》{number} 有效期至 {validUntil}，在 {date} 已失效。',
    en: 'Drug distribution licence {number} is valid until {validUntil}, so not on {date}.',
    requirement: 'R54',
  },
  LICENCE_SCOPE_MISSING: {
    zh: '《药品经营许可证》{number} 的经营范围不含药品 {drug} 所需的{scope}。',
    en: 'The scope of drug distribution licence {number} does not include {scope}, which drug {drug} needs.',
    requirement: 'R54',
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
} as const satisfies Record<string, Message>;

/** What others refer to. */
export const kinds = {
  Approval: { zh: '批复', en: 'approval' },
  Disease: { zh: '疾病', en: 'disease' },
  Drug: { zh: '药品', en: 'drug' },
  Importer: { zh: '药品进口企业', en: 'importer' },
  Institution: { zh: '医疗机构', en: 'institution' },
} as const satisfies Record<string, Words>;

/** What a distribution licence may allow to deal in. */
export const licenceScopes = {
  ANABOLIC_PEPTIDE: { zh: '蛋白同化制剂、肽类激素', en: 'anabolic agents and peptide hormones' },
  BIOLOGICAL: { zh: '生物制品', en: 'biological products' },
  CHEMICAL: { zh: '化学药', en: 'chemical drugs' },
  CHINESE_PATENT: { zh: '中成药', en: 'Chinese patent medicines' },
  DIAGNOSTIC: { zh: '体外诊断试剂', en: 'in vitro diagnostics' },
} as const satisfies Record<string, Words>;

/** The market regulators of the districts. */
const regulators: Readonly<Record<string, Words>> = Object.fromEntries(
  [...districtOfAgency].map(([code, district]) => [code, { zh: `${district}市场监管局`, en: code }]),
);

/** Who may do what is for some only: agencies by their codes, the others by their kinds. */
export const organisations = {
  AGENCY: { zh: '监管部门', en: 'agencies' },
  ANALYST: { zh: '分析人员', en: 'analysts' },
  ...regulators,
  BJHC: { zh: '市卫生健康委', en: 'BJHC' },
  BJMPA: { zh: '市药监局', en: 'BJMPA' },
  CUSTOMS: { zh: '北京海关', en: 'CUSTOMS' },
  IMPORTER: { zh: '药品进口企业', en: 'importers' },
  INSTITUTION: { zh: '医疗机构', en: 'institutions' },
  MIB: { zh: '市医保局', en: 'MIB' },
  NHC: { zh: '国家卫生健康委', en: 'NHC' },
  NMPA: { zh: '国家药监局', en: 'NMPA' },
  SHUNYI: { zh: '顺义区政府', en: 'SHUNYI' },
  SYSTEM: { zh: '平台自身', en: 'the hub itself' },
  TIANZHU: { zh: '天竺综保区管委会', en: 'TIANZHU' },
} as const satisfies Record<string, Words>;

/** The subgraph, by its name. */
export const subgraph = {
  whitelists: { zh: '白名单', en: 'whitelists' },
} as const satisfies Record<string, Words>;
