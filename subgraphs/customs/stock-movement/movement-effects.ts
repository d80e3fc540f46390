import type { StockMovementKind } from '../published/stock-movement-kinds.ts';

/** By how much each pack of a movement changes counts, by their column. */
type Change<Column extends string> = Readonly<Partial<Record<Column, 1 | -1>>>;

/** The counts of a lot. */
export type LotCount =
  | 'entered'
  | 'onHand'
  | 'released'
  | 'returned'
  | 'destroyed'
  | 'reexported'
  | 'variance'
  | 'held';

interface Effect {
  lot?: Change<LotCount>;
  form?: Change<'released' | 'freed'>;
  /** Of the approval, and of its institution's share. */
  approval?: Change<'cleared'>;
}

/**
 * What a movement means: the one table from which counts are changed and recomputed. Nothing gives quota back but what is
 * freed from a form (D8, D40): a return, a destruction or a re-export changes neither form nor approval.
 */
export const movementEffects: Readonly<Record<StockMovementKind, Effect>> = {
  ENTERED: { lot: { entered: 1, onHand: 1 } },
  CLEARED: { approval: { cleared: 1 } },
  CLEARANCE_FREED: { form: { freed: 1 }, approval: { cleared: -1 } },
  RELEASED: { lot: { released: 1, onHand: -1 }, form: { released: 1 } },
  RELEASE_CANCELLED: { lot: { released: -1, onHand: 1 }, form: { released: -1 } },
  MOVED: { lot: {} },
  SURPLUS: { lot: { variance: 1, onHand: 1 } },
  SHORTAGE: { lot: { variance: -1, onHand: -1 } },
  DESTROYED: { lot: { destroyed: 1, onHand: -1 } },
  RETURNED: { lot: { returned: 1, onHand: 1 } },
  REEXPORTED: { lot: { reexported: 1, onHand: -1 } },
  HELD: { lot: { held: 1 } },
  HOLD_LIFTED: { lot: { held: -1 } },
};

type Counted = 'lot' | 'form' | 'approval';

/** A term of a query on `stock_movement`, under its alias: by how much a line changes a count. */
export function changeOf<Of extends Counted>(of: Of, count: keyof NonNullable<Effect[Of]>, line: string): string {
  const changes = Object.entries(movementEffects).flatMap(([kind, effect]) => {
    const each = (effect[of] as Change<string> | undefined)?.[count as string];
    return each === undefined ? [] : [`when '${kind}' then ${each > 0 ? '' : '-'}${line}.quantity`];
  });
  return `case ${line}.kind ${changes.join(' ')} else 0 end`;
}
