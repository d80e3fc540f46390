import type { Message } from '@hub/shared/refusal/messages/message.ts';
import { definitions } from './agencies.ts';

/** The closed table of codes: those of all agencies. No other code leaves the hub. */
export const messages: Readonly<Record<string, Message>> = Object.assign(
  {},
  ...Object.values(definitions).map(({ refusals }) => refusals.messages),
);
