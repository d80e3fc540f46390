import { badInput } from '../refusal/bad-input.ts';
import type { RequestContext } from '../subgraph/request-context.ts';

/**
 * Throws BAD_INPUT unless the thing that a list is asked of is known: a mistyped id is not an empty list. What its owner
 * recorded a moment ago may not have arrived yet, so the copies are brought up to date before it is taken for unknown.
 */
export async function requireKnown(
  { agency }: Pick<RequestContext, 'agency'>,
  field: string,
  isKnown: () => Promise<boolean>,
  owner?: string,
): Promise<void> {
  if (await isKnown()) return;
  if (owner !== undefined) await agency.catchUp([owner]);
  if (owner === undefined || !(await isKnown())) throw badInput(field, 'UNKNOWN');
}
