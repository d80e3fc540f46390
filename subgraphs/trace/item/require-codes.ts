import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';

/** Throws BAD_INPUT unless there are 1 to 1000 trace codes, each once. */
export function requireCodes(codes: readonly string[]): void {
  requireCount('codes', codes, 1000);
  requireOnce('codes', codes);
}
