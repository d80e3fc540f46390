import type { CommandContext } from '../command/context.ts';
import { shortened } from './shortened.ts';
import { messages, type RefusalCode, type RefusalParams } from './messages.ts';
import { refusalMessage, type Params } from './refusal-message.ts';

/** Maximum length of a parameter; a caller may have sent a megabyte as an id. */
const maxParameter = 4000;

/** The `extensions` of a refusal that leaves the hub. */
export interface RefusalExtensions {
  code: RefusalCode;
  requirement?: string;
  params: Params;
}

/** What a refused command still writes, together with the audit row of the refusal. */
export type RefusalRecord = (context: CommandContext) => Promise<void> | void;

/** A deliberate "no" to a command or query: one of the closed table of codes, never a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Params;
  readonly record: RefusalRecord | undefined;
  /** What else is wrong with the same input; returned in the same response. */
  readonly others: readonly Refusal[];

  constructor(code: RefusalCode, params: Params, record?: RefusalRecord, others: readonly Refusal[] = []) {
    const bounded = Object.entries(params).map(([name, value]) => [name, boundedParameter(value)]);
    const told = Object.fromEntries(bounded) as Params;
    super(refusalMessage(code, told, 'en'));
    this.name = 'Refusal';
    this.code = code;
    this.params = told;
    this.record = record;
    this.others = others;
  }

  get extensions(): RefusalExtensions {
    return refusalExtensions(this.code, this.params);
  }
}

/** Creates a refusal; the type of `params` follows from the code's message. */
export function refuse<Code extends RefusalCode>(
  code: Code,
  params: RefusalParams<Code>,
  record?: RefusalRecord,
): Refusal {
  const given = Object.entries(params).filter((entry): entry is [string, string | number] => isGiven(entry[1]));
  return new Refusal(code, Object.fromEntries(given), record);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

export function refusalExtensions(code: RefusalCode, params: Params): RefusalExtensions {
  const message = messages[code];
  return { code, ...('requirement' in message ? { requirement: message.requirement } : {}), params };
}

function boundedParameter(value: string | number): string | number {
  return typeof value === 'string' ? shortened(value, maxParameter) : value;
}
