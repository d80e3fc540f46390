import type { Refusal } from '../refusal/refusal.ts';
import { badInput, refuse } from '../refusal/refuse.ts';
import { throwRefusals } from '../refusal/throw-refusals.ts';

/** Far above what anybody orders, and low enough for sums to fit a GraphQL Int. */
const maxQuantity = 1_000_000;

/** Throws unless the quantity is from 1 to a million; GraphQL has already checked that it is an integer. */
export function requireQuantity(quantity: number, field = 'quantity'): void {
  throwRefusals(quantityRefusals(quantity, field));
}

/** The refusals for a quantity, if any. */
export function quantityRefusals(quantity: number, field = 'quantity'): Refusal[] {
  if (quantity <= 0) return [refuse('QUANTITY_NOT_POSITIVE', { quantity, field })];
  return quantity > maxQuantity ? [badInput(field, 'ABOVE', { max: maxQuantity })] : [];
}

/** Throws BAD_INPUT unless a list has one element to `max`. */
export function requireCount(field: string, list: readonly unknown[], max: number): void {
  if (list.length === 0 || list.length > max) throw badInput(field, 'COUNT', { max });
}

/** Throws BAD_INPUT for every repeated text, naming its index in the list. */
export function requireOnce(field: string, texts: readonly string[]): void {
  const seen = new Set<string>();
  const against: Refusal[] = [];
  for (const [at, value] of texts.entries()) {
    if (seen.has(value)) against.push(badInput(`${field}[${at}]`, 'ALREADY_USED', { value }));
    seen.add(value);
  }
  throwRefusals(against);
}
