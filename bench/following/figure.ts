import type { Target } from '../target.ts';

/** A measured value and the most that it should be. */
export interface Figure {
  what: string;
  value: number;
  limit: number;
  /** The two figures behind a ratio. */
  detail: string;
}

export function asTarget({ what, value, limit, detail }: Figure): Target {
  return {
    what: `${what}: at most ${limit}`,
    seen: `${Number(value.toPrecision(3))} (${detail})`,
    met: value <= limit,
  };
}
