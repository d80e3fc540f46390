/** TypeScript does not know it yet. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };

/** A number that would not be written as it was read, were it read as a double: it is passed on by its text. */
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

/** Gives the value with doubles for its exact numbers; the value itself where it has none. */
export function withDoubles<Value>(value: Value): Value {
  return hasExactNumber(value) ? (JSON.parse(JSON.stringify(value)) as Value) : value;
}

function hasExactNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof ExactNumber || Object.values(value).some(hasExactNumber);
}
