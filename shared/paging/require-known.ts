import { badInput } from '../refusal/refuse.ts';
import type { RequestContext } from '../subgraph/request-context.ts';

/**
 * Throws BAD_INPUT if the id that a list is filtered by is unknown: a mistyped id must not give an empty list. What its
 * owner has just recorded may not have arrived yet, so the copies are brought up to date before the id counts as
 * unknown.
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
