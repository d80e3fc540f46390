import { parseArgs } from 'node:util';

/** The command line is wrong; the message says how. */
export class WrongUsage extends Error {}

/** One option of a bench, `--name VALUE`. */
export interface Option {
  meaning: string;
  /** The placeholder of its value in the help text. */
  value: string;
  default: string;
}

/** Reads options that all take a value; unknown options are refused. */
export function readOptions<Name extends string>(
  args: readonly string[],
  options: Readonly<Record<Name, Option>>,
): Record<Name, string> {
  const names = Object.keys(options) as Name[];
  try {
    const { values } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    });
    const entries = names.map((name) => [name, values[name] ?? options[name].default]);
    return Object.fromEntries(entries) as Record<Name, string>;
  } catch (error) {
    throw new WrongUsage((error as Error).message.split('. ')[0]);
  }
}

/** The lines of help for the options of a bench. */
export function describeOptions(options: Readonly<Record<string, Option>>): string {
  const rows = Object.entries(options).map(([name, option]) => ({ left: `  --${name} ${option.value}`, option }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows
    .map(({ left, option }) => `${left.padEnd(width)}  ${option.meaning} (${option.default || 'not set'})`)
    .join('\n');
}

/** A positive whole number. */
export function readCount(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new WrongUsage(`--${name} takes a positive whole number`);
  return value;
}

/** A comma-separated subset of names, returned in the order of the set. */
export function readNames<Name extends string>(name: string, text: string, all: readonly Name[]): readonly Name[] {
  const asked = text.split(',').map((each) => each.trim());
  const unknown = asked.filter((each) => !(all as readonly string[]).includes(each));
  if (unknown.length > 0) throw new WrongUsage(`--${name} knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  return all.filter((each) => asked.includes(each));
}
