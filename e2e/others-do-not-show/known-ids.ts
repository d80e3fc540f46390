import type { Random } from './random.ts';

const nobody = '01900000-0000-7000-8000-999999999999';
/** What a list or a field shows, by the name of the rows in it. */
const rowsOf: Readonly<Record<string, string>> = { StockMovementPage: 'StockMovement', ItemPage: 'Item' };

/** The ids that a caller may have heard of: its own and those of the others, old and new. */
export class KnownIds {
  readonly #byType: Readonly<Record<string, readonly string[]>>;
  readonly #before: ReadonlySet<string>;
  readonly #all: readonly string[];

  constructor(now: Readonly<Record<string, readonly string[]>>, before: Readonly<Record<string, readonly string[]>>) {
    this.#byType = now;
    this.#before = new Set(Object.values(before).flat());
    this.#all = Object.values(now).flat();
  }

  /** Mostly one of the type that an argument is about; sometimes of another, or of nothing. */
  for(argument: string, result: string, random: Random): string {
    const about = argument === 'after' ? (rowsOf[result] ?? result.replace(/Page$/, '')) : typeOf(argument, result);
    const fitting = this.#byType[about] ?? [];
    if (fitting.length > 0 && random.chance(0.9)) return random.of(fitting);
    return random.chance(0.3) ? nobody : random.of(this.#all);
  }

  /** One of a type. */
  of(type: string, random: Random): string {
    return random.chance(0.05) ? nobody : random.of(this.#byType[type]!);
  }

  /** One of a type that was there before the others acted. */
  old(type: string, random: Random): string {
    return random.of(this.#byType[type]!.filter((id) => this.#before.has(id)));
  }
}

/** `drugId` is about a Drug; `id` and `code` about what the field shows. */
function typeOf(argument: string, result: string): string {
  const named = /^(.+)Id$/.exec(argument)?.[1];
  if (named === undefined) return result;
  return named === 'lot' ? 'BondedLot' : `${named[0]!.toUpperCase()}${named.slice(1)}`;
}
