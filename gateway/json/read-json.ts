import { ExactNumber } from './exact-number.ts';

/**
 * Matches a number that a double may not preserve: 16 digits or more, a fraction that ends in zero or is very small, an
 * exponent, a negative zero. It may match text inside a string, which costs only time.
 */
const unusualNumber = /[:,[]\s*-?(?:\d[\d.]{15,}|0\.0{6}\d*|\d+\.\d*0|\d[\d.]*[eE][-+]?\d+|(?<=-)0)[,}\]\s]/;

/** Parses the JSON text of an object, with `ExactNumber` for each number that a double would change. */
export function readJson(text: string): unknown {
  return unusualNumber.test(text) ? JSON.parse(text, keepNumber) : JSON.parse(text);
}

/** A reviver that preserves numbers as written. */
export function keepNumber(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const source = context!.source!;
  return String(value) === source ? value : new ExactNumber(source);
}
