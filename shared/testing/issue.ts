import type { Organisation, Principal } from '../access/principal.ts';
import { readRequirement } from '../access/requirement.ts';
import { newId } from '../id/new-id.ts';
import { declaredSchema, type Field } from './contract-operations.ts';
import type { TestedSubgraph } from './contract-subgraph.ts';

/** A command as a test issues it. */
export interface Issued {
  command: string;
  by: Organisation;
  input: object;
  /** The part of the payload to return. */
  select: string;
}

/** Issues a command as the gateway would; returns its payload, or every refusal with its code and parameters. */
export async function issue(subgraph: TestedSubgraph, { command, by, input, select }: Issued): Promise<unknown> {
  const mutation = mutationOf(subgraph.sdl, command);
  const query = `mutation ($input: ${String(mutation.args[0]!.type)}) { ${command}(input: $input) { ${select} } }`;
  const variables = { input: { idempotencyKey: newId(), ...input } };
  const { data, errors } = await subgraph.ask(query, callerOf(by, mutation), variables);
  if (!errors) return data![command];
  return errors.map(({ extensions }) => {
    const { code, params } = extensions as { code: string; params?: object };
    return { refusal: code, ...params };
  });
}

/** A mutation as its subgraph declares it. */
export function mutationOf(sdl: string, command: string): Field {
  return declaredSchema(sdl).getMutationType()!.getFields()[command]!;
}

/** A caller from an organisation, with all scopes of a mutation, so that only the command itself can refuse. */
export function callerOf(organisation: Organisation, { astNode }: Field): Principal {
  const scopes = readRequirement(astNode?.directives)?.scopes.flat(2) ?? [];
  return { subject: `user of ${organisation.id}`, organisation, scopes };
}
