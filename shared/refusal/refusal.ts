import type { CommandContext } from '../command/context.ts';
import type { Message, WordTables } from './messages/message.ts';
import { refusalMessage, type Language, type Params } from './refusal-message.ts';
import { shortened } from './shortened.ts';

/** Maximum length of a parameter; a caller may have sent a megabyte as an id. */
const maxParameter = 4000;

/** The `extensions` of a refusal that leaves the hub. */
export interface RefusalExtensions {
  code: string;
  requirement?: string;
  params: Params;
}

/** What a refusal says, and all that is needed to say it in any language. */
export interface Said {
  code: string;
  params: Params;
  message: Message;
  words: WordTables;
}

/** What a refused command still writes, together with the audit row of the refusal. */
export type RefusalRecord = (context: CommandContext) => Promise<void> | void;

/** A deliberate "no" to a command or query: one of the closed table of codes, never a bug. */
export class Refusal extends Error {
  readonly code: string;
  readonly params: Params;
  readonly record: RefusalRecord | undefined;
  /** What else is wrong with the same input; returned in the same response. */
  readonly others: readonly Refusal[];
  readonly #said: Said;

  constructor(said: Said, record?: RefusalRecord, others: readonly Refusal[] = []) {
    const params = boundedParams(said.params);
    super(refusalMessage({ ...said, params }, 'en'));
    this.name = 'Refusal';
    this.code = said.code;
    this.params = params;
    this.record = record;
    this.others = others;
    this.#said = { ...said, params };
  }

  get extensions(): RefusalExtensions {
    const { requirement } = this.#said.message;
    return { code: this.code, ...(requirement === undefined ? {} : { requirement }), params: this.params };
  }

  /** The same refusal with a record of its own, and with others. */
  with(record: RefusalRecord, others: readonly Refusal[]): Refusal {
    return new Refusal(this.#said, record, others);
  }

  /** The message in a language; `words` are those of whoever presents it, for what the refusing mechanism cannot name. */
  in(language: Language, words: WordTables = {}): string {
    return refusalMessage({ ...this.#said, words: joinWords(words, this.#said.words) }, language);
  }
}

/** Both tables; of each parameter the translations of both. */
export function joinWords(first: WordTables, second: WordTables): WordTables {
  const joined = Object.entries(second).map(([name, table]) => [name, { ...first[name], ...table }]);
  return { ...first, ...Object.fromEntries(joined) };
}

/** The parameters, each at most as long as a refusal may repeat. */
export function boundedParams(params: Params): Params {
  const bounded = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortened(value, maxParameter) : value,
  ]);
  return Object.fromEntries(bounded) as Params;
}
