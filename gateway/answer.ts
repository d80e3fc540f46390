import type { GraphQLFormattedError } from 'graphql';
import { presentErrors, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { maxErrors } from './execution/subgraph-errors.ts';

/** An answer as its client gets it. */
export interface Answer {
  /** JSON of the whole result. */
  text: string;
  errors: readonly GraphQLFormattedError[];
  /** Whether anything was carried out. */
  hasData: boolean;
}

/** Writes an outcome with its errors as the client may see them; errors come first, so that nobody overlooks them. */
export function presentedAnswer(
  { data, errors }: { data: string | undefined; errors: readonly Error[] },
  presentation: Presentation,
): Answer {
  if (errors.length === 0) return { text: `{"data":${data}}`, errors: [], hasData: true };
  const presented = presentErrors(errors.slice(0, maxErrors), presentation);
  const told = `"errors":${JSON.stringify(presented)}`;
  const text = data === undefined ? `{${told}}` : `{${told},"data":${data}}`;
  return { text, errors: presented, hasData: data !== undefined && data !== 'null' };
}
