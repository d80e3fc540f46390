import { itemsOf } from '@hub/shared/inbox/item-kinds.ts';

/** What this agency tells, and the type of what each kind is about. */
export const itemKinds = {
  ADVERSE_REACTION: { clause: 'R93', text: '收到药品不良反应报告', subject: 'AdverseReactionReport' },
  SERIOUS_ADVERSE_REACTION: { clause: 'R94', text: '收到严重药品不良反应报告', subject: 'AdverseReactionReport' },
  STOP_USE: { clause: 'R96', text: '药品已停止使用', subject: 'ControlMeasure' },
} as const;

/** Puts an item into an organisation's inbox. */
export const tell = itemsOf(itemKinds);
