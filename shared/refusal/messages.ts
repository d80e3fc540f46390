import type { Reason } from './messages/reasons.ts';
import type { Kind } from './messages/words.ts';
import { callerMessages } from './messages/caller.ts';
import { hubMessages } from './messages/hub.ts';
import { inputMessages } from './messages/input.ts';
import { procedureMessages } from './messages/procedure.ts';
import { quotaMessages } from './messages/quota.ts';
import { traceMessages } from './messages/trace.ts';
import { whiteListMessages } from './messages/white-lists.ts';

/** The closed table of refusals: no other code leaves the hub. */
export const messages = {
  ...callerMessages,
  ...inputMessages,
  ...whiteListMessages,
  ...procedureMessages,
  ...quotaMessages,
  ...traceMessages,
  ...hubMessages,
};

export type RefusalCode = keyof typeof messages;

/** The parameter names in a message. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The names of optional parameters: those in brackets. */
type OptionalNames<Text extends string> = Text extends `${string}[${infer Part}]${infer Rest}`
  ? Names<Part> | OptionalNames<Rest>
  : never;

type English<Code extends RefusalCode> = (typeof messages)[Code]['en'];

/** The type of a parameter's value: parameters that are translated take only values that have a translation. */
type Value<Name> = Name extends 'kind' ? Kind : Name extends 'reason' ? Reason : string | number;

/** An id may be accompanied by a name or number, such as `drugName` for `drug`, which makes the message readable. */
export type RefusalParams<Code extends RefusalCode> = {
  readonly [Name in Exclude<Names<English<Code>>, OptionalNames<English<Code>>>]: Value<Name>;
} & { readonly [Name in OptionalNames<English<Code>>]?: Value<Name> | undefined } & {
  readonly [Name in Names<English<Code>> as `${Name}Name`]?: string | null | undefined;
};
