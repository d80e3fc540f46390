import { refuse } from '../refusal/refusal.ts';

const longestText = 120;

/** Passes only texts that say something and fit; the key of each entry is the field to name in the refusal. */
export function requireText(texts: Record<string, string>, longest: number = longestText): void {
  for (const [field, text] of Object.entries(texts)) {
    if (text.trim() === '') throw refuse('BAD_INPUT', { field, reason: 'empty' });
    if (text.length > longest) throw refuse('BAD_INPUT', { field, reason: `longer than ${longest} characters` });
  }
}

/** Far above what any patient group needs, and low enough for sums to stay whole numbers of GraphQL. */
const largestQuantity = 1_000_000;

/** Passes only quantities above zero; GraphQL has seen to it that they are 32-bit integers. */
export function requireQuantity(quantity: number): void {
  if (quantity <= 0) throw refuse('QUANTITY_NOT_POSITIVE', { quantity });
  if (quantity > largestQuantity) {
    throw refuse('BAD_INPUT', { field: 'quantity', reason: `above ${largestQuantity}` });
  }
}

/** Passes only the SHA-256 of a document, 64 hexadecimal digits. */
export function requireDocumentHash(field: string, hash: string): void {
  if (!/^[0-9a-f]{64}$/i.test(hash)) {
    throw refuse('BAD_INPUT', { field, reason: 'a SHA-256 of 64 hexadecimal digits' });
  }
}

const mostCodes = 1000;

/** Passes only a list of 1 to 1000 trace codes, each once. */
export function requireCodes(codes: readonly string[]): void {
  if (codes.length === 0 || codes.length > mostCodes) {
    throw refuse('BAD_INPUT', { field: 'codes', reason: `1 to ${mostCodes} trace codes` });
  }
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw refuse('BAD_INPUT', { field: 'codes', reason: `${code} stands twice` });
    seen.add(code);
  }
}
