import type { CommandCaller } from './agency.ts';
import type { CommandDefinition, CommandInput } from './definition.ts';
import { runCommand } from './run-command.ts';

export type Command<Input, Result> = (caller: CommandCaller, input: Input) => Promise<Result>;

/** Builds a mutation from its definition: one call is one transaction. */
export function command<Input extends CommandInput, Result>(
  definition: CommandDefinition<Input, Result>,
): Command<Input, Result> {
  return (caller, input) => runCommand(definition, caller, input);
}
