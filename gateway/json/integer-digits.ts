import { ExactNumber } from './exact-number.ts';

const numberParts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/;
/** The largest number of zeros to expand an exponent to, that of the largest double. */
const maxZeros = 308;

/** All digits of an integer, however it is written; `undefined` if the value is not an integer. */
export function integerDigits(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'number' && !(value instanceof ExactNumber)) return undefined;
  const parts = numberParts.exec(String(value));
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const zeros = Number(exponent) - fraction.length;
  if (zeros > maxZeros) return undefined;
  if (zeros < 0 && /[1-9]/.test(digits.slice(zeros))) return undefined;
  const all = zeros < 0 ? digits.slice(0, zeros) : digits + '0'.repeat(zeros);
  const significant = all.replace(/^0+/, '');
  return significant === '' ? '0' : `${sign}${significant}`;
}
