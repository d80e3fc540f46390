import { fetchBody, type FetchStep } from './compile-plan.ts';
import type { Losses } from './losses.ts';
import type { Data } from './merge-data.ts';
import type { Unmet } from './representation.ts';

/** One request for entities. */
export interface EntityRequest {
  /** The objects that get each entity. */
  targets: readonly (readonly Data[])[];
  body: string;
}

/**
 * The request for the entities of these objects, and the objects that lack a required value. Equal representations are
 * sent once, and the result is merged into every object that shares it.
 */
export function entityRequest(
  step: FetchStep,
  objects: readonly Data[],
  { variables, losses }: { variables: Record<string, unknown>; losses: Losses },
): EntityRequest & { unmet: ReadonlyMap<Data, Unmet> } {
  const places = new Map<string, Data[]>();
  const unmet = new Map<Data, Unmet>();
  for (const object of objects) {
    const representation = step.representation!(object, losses);
    if (representation === undefined) continue;
    if (typeof representation !== 'string') {
      unmet.set(object, representation);
      continue;
    }
    const known = places.get(representation);
    if (known) known.push(object);
    else places.set(representation, [object]);
  }
  const body = places.size > 0 ? fetchBody(step, variables, `[${[...places.keys()].join(',')}]`) : '';
  return { targets: [...places.values()], body, unmet };
}
