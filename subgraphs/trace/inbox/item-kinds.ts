import { itemsOf } from '@hub/shared/inbox/item-kinds.ts';

/** What this agency tells and asks, and the type of what each kind is about. */
export const itemKinds = {
  RECEIVE: { clause: 'R88', text: '药品已扫码出区，到货后请扫码登记', isTask: true, subject: 'Release' },
  WRONG_INSTITUTION: { clause: 'R89', text: '药品在非指定医疗机构扫码登记', subject: 'TraceAlert' },
  SCANNED_ELSEWHERE: { clause: 'R79', text: '发往本机构的药品在其他医疗机构扫码登记', subject: 'Release' },
  DRUG_REMOVED: { clause: 'D9', text: '药品已被移出“白名单”，请处理尚存的包装', isTask: true, subject: 'Removal' },
} as const;

/** Puts an item into an organisation's inbox. */
export const tell = itemsOf(itemKinds);
