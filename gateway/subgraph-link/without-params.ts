import type { FormattedExecutionResult } from 'graphql';
import { isData } from '../execution/merge-data.ts';

/** A result whose errors lack `params`, by which a part of the hub recognises what another has presented. */
export function withoutParams(result: FormattedExecutionResult): FormattedExecutionResult {
  if (!Array.isArray(result.errors)) return result;
  const errors = result.errors.map((error: unknown) => {
    if (!isData(error) || !isData(error['extensions'])) return error;
    const { params: _, ...extensions } = error['extensions'];
    return { ...error, extensions };
  });
  return { ...result, errors: errors as NonNullable<FormattedExecutionResult['errors']> };
}
