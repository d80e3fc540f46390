/** Missing in TypeScript's types so far. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };

/** A number that would change if parsed as a double: it is passed on as text. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): unknown {
    return rawJSON(this.text);
  }

  toString(): string {
    return this.text;
  }
}

/** Converts exact numbers to doubles; returns the value itself if it has none. */
export function withDoubles<Value>(value: Value): Value {
  return hasExactNumber(value) ? (JSON.parse(JSON.stringify(value)) as Value) : value;
}

function hasExactNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof ExactNumber || Object.values(value).some(hasExactNumber);
}
