import type { RequestContext } from '../subgraph/request-context.ts';
import { forgetLoaded } from '../subgraph/loader.ts';
import { command, type Command } from './command.ts';
import type { CommandDefinition, CommandInput } from './definition.ts';

/** What each mutation of a schema takes, and what its payload contains, from the generated types. */
export type MutationsOf<Mutation, Types> = {
  [Name in Exclude<keyof Mutation, '__typename'> & string]: {
    input: Types[`${Capitalize<Name>}Input` & keyof Types] & CommandInput;
    payload: Required<Omit<Types[`${Capitalize<Name>}Payload` & keyof Types], '__typename'>>;
  };
};

type MutationTypes = Readonly<Record<string, { input: CommandInput; payload: object }>>;

/** How fields of a payload are loaded from the command's result. */
type PayloadLoaders<Payload, Result> = {
  [Field in keyof Payload]?: (
    result: Known<Result>,
    context: RequestContext,
  ) => Payload[Field] | Promise<Payload[Field]>;
} & (unknown extends Result ? unknown : { [Field in keyof Payload as Missing<Field, Payload, Result>]: unknown });

/** Before the compiler knows the result of `run`, any loader will do. */
type Known<Result> = unknown extends Result ? never : Result;

/** A field that the result does not have under the same name, so that a loader is needed. */
type Missing<Field extends keyof Payload, Payload, Result> =
  Result extends Record<Field, Payload[Field]> ? never : Field;

type Loader = (result: never, context: RequestContext) => unknown;
type PayloadResolver = (result: never, args: unknown, context: RequestContext) => unknown;

/** A command that is a mutation of the schema. */
export interface MutationCommand<Name, Input, Result> extends Command<Input, Result> {
  readonly mutation: Name;
  /** The resolvers of its payload. */
  readonly payload: Readonly<Record<string, PayloadResolver>>;
}

/** The command of each mutation. */
export type CommandsOf<Mutations extends MutationTypes> = {
  [Name in keyof Mutations]: MutationCommand<Name, Mutations[Name]['input'], unknown>;
};

/** A subgraph's function to define the command of a mutation; what it takes and answers is checked against the schema. */
export function commandsOf<Mutations extends MutationTypes>() {
  return <Name extends keyof Mutations & string, Result>(
    definition: CommandDefinition<Mutations[Name]['input'], Result> & {
      name: Name;
      payload: PayloadLoaders<Mutations[Name]['payload'], NoInfer<Result>>;
    },
  ): MutationCommand<Name, Mutations[Name]['input'], Result> => {
    const loaders = Object.entries(definition.payload as Record<string, Loader>);
    const resolvers = loaders.map(([field, load]): [string, PayloadResolver] => [
      field,
      (result, _, context) => load(result, context),
    ]);
    return Object.assign(command(definition), { mutation: definition.name, payload: Object.fromEntries(resolvers) });
  };
}

/** The resolvers of mutations and of their payloads. */
export function resolversOfCommands(commands: Readonly<Record<string, MutationCommand<string, never, unknown>>>) {
  const all = Object.entries(commands);
  const payloads = all.map(([name, { payload }]) => [`${name[0]!.toUpperCase()}${name.slice(1)}Payload`, payload]);
  const mutations = all.map(([name, execute]) => [
    name,
    async (_: unknown, { input }: { input: never }, context: RequestContext) => {
      const result = await execute(context, input);
      // An earlier mutation of the same request may have read what this one has changed.
      forgetLoaded(context);
      return result;
    },
  ]);
  return { ...Object.fromEntries(payloads), Mutation: Object.fromEntries(mutations) } as Record<string, object>;
}
