const zero = 0x30;
const nine = 0x39;
const point = 0x2e;

/**
 * Reads a number from a message without parsing it, as thousands of subscribers share the processor with the gateway
 * under test. `NaN` if the field is missing.
 */
export function numberField(message: Buffer, field: string): number {
  const at = message.indexOf(field);
  if (at < 0) return Number.NaN;
  const start = at + field.length;
  let end = start;
  while (isOfNumber(message[end])) end += 1;
  return end === start ? Number.NaN : Number(message.toString('latin1', start, end));
}

function isOfNumber(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= zero && byte <= nine) || byte === point);
}
