import { requireOnce } from '@hub/shared/command/require-input.ts';
import { badInput } from '@hub/shared/refusal/refuse.ts';

const maxCodes = 1000;

/** Throws BAD_INPUT unless there are 1 to 1000 trace codes, each once. */
export function requireCodes(codes: readonly string[]): void {
  if (codes.length === 0 || codes.length > maxCodes) throw badInput('codes', 'COUNT', { max: maxCodes });
  requireOnce('codes', codes);
}
