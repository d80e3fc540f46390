import type { CommandCaller } from './agency.ts';
import type { CommandContext } from './context.ts';

/** Every command takes an idempotency key: a repeated request gets the stored result and is not executed again. */
export interface CommandInput {
  idempotencyKey: string;
}

export interface CommandDefinition<Input extends CommandInput, Result> {
  /** The mutation's name. */
  name: string;
  /** The agencies whose facts the decision depends on; their logs are followed to the head before the transaction. */
  follows?: readonly string[];
  /** Makes the decision and the changes; throws a refusal to change nothing. The result must be plain JSON. */
  run(context: CommandContext, input: Input): Promise<Result>;
  /** Runs after the commit, and again whenever the request is repeated, so it must be idempotent. */
  afterCommit?(caller: CommandCaller, result: Result): Promise<void>;
}
