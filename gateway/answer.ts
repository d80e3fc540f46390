import type { GraphQLFormattedError } from 'graphql';
import { presentErrors, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { maxErrors } from './execution/subgraph-errors.ts';

/** A response as sent to the client. */
export interface Answer {
  /** JSON of the whole result. */
  text: string;
  errors: readonly GraphQLFormattedError[];
  /** Whether the response has data. */
  hasData: boolean;
}

/** Writes a response with its errors as the client may see them; errors come first, so that they are not overlooked. */
export function presentedAnswer(
  { data, errors }: { data: string | undefined; errors: readonly Error[] },
  presentation: Presentation,
): Answer {
  if (errors.length === 0) return { text: `{"data":${data}}`, errors: [], hasData: true };
  const presented = presentErrors(errors.slice(0, maxErrors), presentation);
  const errorsText = `"errors":${JSON.stringify(presented)}`;
  const text = data === undefined ? `{${errorsText}}` : `{${errorsText},"data":${data}}`;
  return { text, errors: presented, hasData: data !== undefined && data !== 'null' };
}
