import type { Target } from '../target.ts';
import type { Measured } from './measure-reads.ts';

/** How much longer a page may take with many rows than with few. */
const mostGrowth = 1.3;
const mostStockMs = 1000;
const mostMemoryMb = 32;

export function readTargets({ reads, stock }: Measured): Target[] {
  const pages = reads
    .filter(({ constant }) => constant)
    .map(({ database, name, few, many }) => {
      const growth = many.wallMs / few.wallMs;
      return {
        what: `${database}, ${name}: at most ${mostGrowth} times`,
        seen: `${growth.toFixed(2)}, ${few.wallMs.toFixed(2)} and ${many.wallMs.toFixed(2)} ms`,
        met: growth <= mostGrowth,
      };
    });
  const reading = reads
    .filter(({ isSum }) => isSum)
    .map(({ database, name, many }) => ({
      what: `${database}, ${name}: at most ${mostStockMs} ms`,
      seen: `${Math.round(many.wallMs)} ms`,
      met: many.wallMs <= mostStockMs,
    }));
  const sums = stock.map(({ database, what, wallMs, grownMb }) => ({
    what: `${database}, ${what} of all drugs: at most ${mostStockMs} ms and ${mostMemoryMb} MB`,
    seen: `${Math.round(wallMs)} ms, ${Math.round(grownMb)} MB`,
    met: wallMs <= mostStockMs && grownMb <= mostMemoryMb,
  }));
  return [...pages, ...reading, ...sums];
}
