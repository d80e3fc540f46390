import type { CommandCaller } from './agency.ts';
import type { CommandContext } from './context.ts';

/** Every command's input carries the caller's key for it: a repeated request is answered, not carried out again. */
export interface CommandInput {
  idempotencyKey: string;
}

export interface CommandDefinition<Input extends CommandInput, Result> {
  /** The name of the mutation. */
  name: string;
  /** The agencies whose facts decide; their logs are followed to the head before the transaction begins. */
  follows?: readonly string[];
  /** Decides and acts; throws a refusal to leave everything as it was. The result must be plain JSON. */
  run(context: CommandContext, input: Input): Promise<Result>;
  /** Runs after the commit, and again when the request is repeated, so it must bear repetition. */
  afterCommit?(caller: CommandCaller, result: Result): Promise<void>;
}
