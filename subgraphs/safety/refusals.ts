import type { Words } from '@hub/shared/refusal/messages/message.ts';
import { refusalsOf } from '@hub/shared/refusal/refusals-of.ts';
import { subgraph as trace } from '@hub/trace/published/refusals.ts';
import { organisations, subgraph as whitelists } from '@hub/whitelists/published/refusals.ts';
import { stopUseMessages } from './published/refusals.ts';

const kinds = {
  AdverseReactionReport: { zh: '不良反应报告', en: 'adverse reaction report' },
  JointAssessment: { zh: '共同研判', en: 'joint assessment' },
  InboxItem: { zh: '收件', en: 'inbox item' },
  UsedItem: { zh: '本机构已使用的药品', en: 'item used by this institution' },
} as const satisfies Record<string, Words>;

const states = {
  NO_MEASURE: { zh: '不采取措施', en: 'NO_MEASURE' },
  OPEN: { zh: '进行中', en: 'OPEN' },
  STOP_USE: { zh: '停止使用', en: 'STOP_USE' },
} as const satisfies Record<string, Words>;

const reasons = {
  NOT_OF_REPORTS: { zh: '所评估的报告均不涉及该对象', en: 'none of the reports concerns it' },
  NOT_OF_REACTION: { zh: '须为所报反应描述中的原文', en: 'must stand in the reaction as it is written' },
  SCOPE: { zh: '须且只须填写该范围所指的对象', en: 'must name exactly what the scope covers' },
  UNTIMELY: { zh: '早于用药，或晚于当前时间', en: 'is before the use or in the future' },
} as const satisfies Record<string, Words>;

/** How safety refuses. */
export const refusals = refusalsOf({
  messages: stopUseMessages,
  words: { kind: kinds, only: organisations, reason: reasons, state: states, subgraph: { ...trace, ...whitelists } },
});
export const { refuse, badInput } = refusals;
