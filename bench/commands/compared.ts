import { median } from '../quantile.ts';
import type { Used } from '../used.ts';

/** Medians of what ran on the hub, and of the same on the bare driver. */
export interface Compared {
  hub: Used;
  bare: Used;
  /** Of the hub to the bare driver. */
  ratio: Used;
}

/** A ratio is of what ran one right after the other, as the machine is not as fast at all times. */
export function compared(all: readonly { hub: Used; bare: Used }[]): Compared {
  return {
    hub: medianOf(all.map(({ hub }) => hub)),
    bare: medianOf(all.map(({ bare }) => bare)),
    ratio: medianOf(
      all.map(({ hub, bare }) => ({
        wallMs: hub.wallMs / bare.wallMs,
        processorMs: hub.processorMs / bare.processorMs,
      })),
    ),
  };
}

function medianOf(all: readonly Used[]): Used {
  return {
    wallMs: median(all.map(({ wallMs }) => wallMs)),
    processorMs: median(all.map(({ processorMs }) => processorMs)),
  };
}
