import type { ExportedColumn, ExportedLists } from '@hub/shared/export/exported-list.ts';

const column = (path: string, zh: string, en: string): ExportedColumn => ({ path, heading: { zh, en } });
/** An instant, and its day in Beijing. */
const instant = (path: string, zh: string, en: string): readonly ExportedColumn[] => [
  column(path, `${zh}时刻`, `${en} at`),
  { ...column(path, `${zh}日期（北京）`, `${en} on (Beijing day)`), isDay: true },
];
const drug = [column('drug.id', '药品标识', 'Drug id'), column('drug.name', '药品', 'Drug')];
const importer = [
  column('importer.id', '进口企业标识', 'Importer id'),
  column('importer.name', '进口企业', 'Importer'),
];
const institution = [
  column('institution.id', '医疗机构标识', 'Institution id'),
  column('institution.name', '医疗机构', 'Institution'),
];

/** The lists of customs that are exported as files (R77, R80, R81). */
export const exportedLists = {
  ledger: {
    title: { zh: '通关台账', en: 'ledger' },
    list: 'ledger',
    columns: [
      column('id', '台账行标识', 'Line id'),
      column('kind', '变动', 'Movement'),
      ...instant('at', '变动', 'Moved'),
      ...drug,
      ...importer,
      ...institution,
      column('lot.id', '批次标识', 'Lot id'),
      column('lot.lotNumber', '批号', 'Lot number'),
      column('lot.expiryDate', '有效期至', 'Expiry date'),
      column('quantity', '数量', 'Quantity'),
      column('onHandAfter', '变动后在库', 'In bond afterwards'),
      column('clearanceForm.id', '通关单标识', 'Clearance form id'),
      column('clearanceForm.number', '通关单编号', 'Clearance form number'),
      column('release.id', '出区单标识', 'Release id'),
      column('reason', '原因', 'Reason'),
    ],
  },
  'bonded-lots': {
    title: { zh: '保税批次', en: 'bonded-lots' },
    list: 'bondedLots',
    columns: [
      column('id', '批次标识', 'Lot id'),
      column('lotNumber', '批号', 'Lot number'),
      column('expiryDate', '有效期至', 'Expiry date'),
      ...drug,
      ...importer,
      column('entered', '入库数量', 'Entered'),
      column('onHand', '在库数量', 'In bond'),
      column('released', '出区数量', 'Released'),
      column('storage.min', '贮藏温度下限', 'Stored at least at'),
      column('storage.max', '贮藏温度上限', 'Stored at most at'),
      column('storage.unit', '温度单位', 'Unit of temperature'),
      ...instant('enteredAt', '入库', 'Entered'),
    ],
  },
  'clearance-forms': {
    title: { zh: '进口药品通关单', en: 'clearance-forms' },
    list: 'clearanceForms',
    columns: [
      column('id', '通关单标识', 'Clearance form id'),
      column('number', '编号', 'Number'),
      column('status', '状态', 'Status'),
      column('approval.id', '批件标识', 'Approval id'),
      column('approval.number', '批件编号', 'Approval number'),
      ...drug,
      ...institution,
      ...importer,
      column('applicantKind', '申请方', 'Applicant'),
      column('quantity', '数量', 'Quantity'),
      column('released', '已出区', 'Released'),
      column('remaining', '未出区', 'Remaining'),
      ...instant('appliedAt', '申请', 'Applied'),
      ...instant('issuedAt', '签发', 'Issued'),
    ],
  },
  'supply-requests': {
    title: { zh: '供应请求', en: 'supply-requests' },
    list: 'supplyRequests',
    columns: [
      column('id', '供应请求标识', 'Request id'),
      column('state', '状态', 'State'),
      ...drug,
      ...institution,
      ...importer,
      column('quantity', '需求数量', 'Quantity'),
      column('supplied', '已供数量', 'Supplied'),
      column('neededBy', '需用日期', 'Needed by'),
      ...instant('askedAt', '提出', 'Asked'),
      ...instant('answeredAt', '答复', 'Answered'),
      ...instant('withdrawnAt', '撤回', 'Withdrawn'),
      column('reason', '原因', 'Reason'),
    ],
  },
} as const satisfies ExportedLists;
