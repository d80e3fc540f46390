import type { Message, WordTables } from './messages/message.ts';
import { joinWords, Refusal, type RefusalRecord } from './refusal.ts';
import { sharedMessages, sharedWords } from './shared-messages.ts';

/** The codes with which an agency refuses, and the translations of what their parameters may be. */
export interface Refusals {
  readonly messages: Readonly<Record<string, Message>>;
  readonly words: WordTables;
}

/** The parameter names in a message. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The names of optional parameters: those in brackets. */
type OptionalNames<Text extends string> = Text extends `${string}[${infer Part}]${infer Rest}`
  ? Names<Part> | OptionalNames<Rest>
  : never;

/** What a parameter may be: a kind and a reason must have a translation. */
type Value<Name, Tables> = Name extends 'kind' | 'reason'
  ? Name extends keyof Tables
    ? keyof Tables[Name] & string
    : string
  : string | number;

/** An id may be accompanied by a name or number, such as `boxName` for `box`, which makes the message readable. */
type ParamsOf<Text extends string, Tables> = {
  readonly [Name in Exclude<Names<Text>, OptionalNames<Text>>]: Value<Name, Tables>;
} & { readonly [Name in OptionalNames<Text>]?: Value<Name, Tables> | undefined } & {
  readonly [Name in Names<Text> as `${Name}Name`]?: string | null | undefined;
};

/** The parameters of a reason, besides the field. */
type ReasonValues<Text extends string> = Readonly<Record<Names<Text>, string | number>>;

type SharedReasons = (typeof sharedWords)['reason'];
type ReasonsOf<Tables> = Tables extends { reason: infer Own } ? SharedReasons & Own : SharedReasons;
type TextOf<Texts, Key extends keyof Texts> = Texts[Key] extends { en: infer Text extends string } ? Text : never;

/**
 * The ways to refuse of one agency: with the codes of the mechanisms and with its own. A code that is in neither table,
 * or a kind or reason without a translation, does not compile.
 */
export function refusalsOf<const Own extends Readonly<Record<string, Message>>, const Tables extends WordTables>(own: {
  messages: Own;
  words: Tables;
}) {
  type Messages = typeof sharedMessages & Own;
  type Reasons = ReasonsOf<Tables>;
  const messages: Refusals['messages'] = { ...sharedMessages, ...own.messages };
  const words = joinWords(sharedWords, own.words);

  /** Creates a refusal; the type of `params` follows from the code's message. */
  function refuse<Code extends keyof Messages & string>(
    code: Code,
    params: ParamsOf<TextOf<Messages, Code>, Tables>,
    record?: RefusalRecord,
  ): Refusal {
    const entries = Object.entries<string | number | null | undefined>(params);
    const given = entries.filter((entry): entry is [string, string | number] => isGiven(entry[1]));
    return new Refusal({ code, params: Object.fromEntries(given), message: messages[code]!, words }, record);
  }

  /** Creates a BAD_INPUT refusal that names the field and the reason. */
  function badInput<Reason extends keyof Reasons & string>(
    field: string,
    reason: Reason,
    ...[values]: [Names<TextOf<Reasons, Reason>>] extends [never] ? [] : [ReasonValues<TextOf<Reasons, Reason>>]
  ): Refusal {
    const params = { field, reason, ...(values as object | undefined) };
    return new Refusal({ code: 'BAD_INPUT', params, message: messages['BAD_INPUT']!, words });
  }

  return { messages, words, refuse, badInput };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
