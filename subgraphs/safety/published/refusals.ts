import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';

/** Refusals because of measures, which other agencies give too. */
export const stopUseMessages = {
  STOP_USE_IN_FORCE: {
    zh: '停止使用措施 {measure} 生效中。',
    en: 'Stop-use measure {measure} is in force.',
    requirement: 'R96',
  },
} as const satisfies Record<string, Message>;

/** The subgraph, by its name. */
export const subgraph = {
  safety: { zh: '安全监测', en: 'safety' },
} as const satisfies Record<string, Words>;
