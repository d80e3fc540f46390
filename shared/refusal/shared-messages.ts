import { callerMessages } from './messages/caller.ts';
import { hubMessages } from './messages/hub.ts';
import { inputMessages } from './messages/input.ts';
import type { WordTables } from './messages/message.ts';
import { procedureMessages } from './messages/procedure.ts';
import { reasons } from './messages/reasons.ts';

/** The codes with which the mechanisms refuse, whatever the agency. */
export const sharedMessages = { ...callerMessages, ...inputMessages, ...procedureMessages, ...hubMessages };

/** The translations that belong to these codes. */
export const sharedWords = {
  reason: reasons,
  what: {
    ONLY: { zh: '仅限{only}', en: 'only for {only}' },
    UNKNOWN_ORGANISATION: { zh: '登记册中没有该机构', en: 'the register does not know it' },
  },
} as const satisfies WordTables;
