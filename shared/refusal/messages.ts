import type { Reason } from './messages/reasons.ts';
import type { Kind } from './messages/words.ts';
import { callerMessages } from './messages/caller.ts';
import { hubMessages } from './messages/hub.ts';
import { inputMessages } from './messages/input.ts';
import { quotaMessages } from './messages/quota.ts';
import { traceMessages } from './messages/trace.ts';
import { whiteListMessages } from './messages/white-lists.ts';

/** The closed table of refusals: a code that is not here does not leave the hub. */
export const messages = {
  ...callerMessages,
  ...inputMessages,
  ...whiteListMessages,
  ...quotaMessages,
  ...traceMessages,
  ...hubMessages,
};

export type RefusalCode = keyof typeof messages;

/** The names between braces in a message. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The names in those parts of a message that are left out where they are not given. */
type OptionalNames<Text extends string> = Text extends `${string}[${infer Part}]${infer Rest}`
  ? Names<Part> | OptionalNames<Rest>
  : never;

type English<Code extends RefusalCode> = (typeof messages)[Code]['en'];

/** What a parameter may hold: where it is said in words, something that there are words for. */
type Value<Name> = Name extends 'kind' ? Kind : Name extends 'reason' ? Reason : string | number;

/** Beside an id, as `drugName` beside `drug`, there may be a name or number, for people to know what is meant. */
export type RefusalParams<Code extends RefusalCode> = {
  readonly [Name in Exclude<Names<English<Code>>, OptionalNames<English<Code>>>]: Value<Name>;
} & { readonly [Name in OptionalNames<English<Code>>]?: Value<Name> | undefined } & {
  readonly [Name in Names<English<Code>> as `${Name}Name`]?: string | null | undefined;
};
