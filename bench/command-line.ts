import { parseArgs } from 'node:util';

/** The command line asks for something that there is not; the message says what. */
export class WrongUsage extends Error {}

/** One option of a bench, `--name VALUE`. */
export interface Option {
  meaning: string;
  /** What its value is, as help names it. */
  value: string;
  default: string;
}

/** Reads options that all take a value; an option that is not among them is refused. */
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

/** A whole number from 1 on. */
export function readCount(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new WrongUsage(`--${name} takes a whole number from 1 on`);
  return value;
}

/** Some of a set of names, separated by commas, in the order of the set. */
export function readNames<Name extends string>(name: string, text: string, all: readonly Name[]): readonly Name[] {
  const asked = text.split(',').map((each) => each.trim());
  const unknown = asked.filter((each) => !(all as readonly string[]).includes(each));
  if (unknown.length > 0) throw new WrongUsage(`--${name} knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  return all.filter((each) => asked.includes(each));
}
