import type { Room } from '@hub/shared/access/room.ts';
import { rooms } from '../rooms.ts';
import { changeOf, type LotCount } from '../stock-movement/movement-effects.ts';

/** Rows with counts that the ledger explains. */
export interface BookedTable {
  of: 'LOT' | 'FORM' | 'APPROVAL' | 'SHARE';
  table: string;
  /** The columns of the ledger that say of which row a line is, the id first, and those of the row. */
  by: Readonly<Record<string, string>>;
  /** Of each count what the row says, as `booked`, and by how much a line changes it, as `line`. */
  counts: Readonly<Record<string, readonly [inRow: string, inLine: string]>>;
  /** Who sees which rows. */
  room: Room;
}

const lotColumns: Readonly<Record<LotCount, string>> = {
  entered: 'entered',
  onHand: 'on_hand',
  released: 'released',
  returned: 'returned',
  destroyed: 'destroyed',
  reexported: 'reexported',
  variance: 'variance',
  held: 'held',
};

const cleared = { cleared: ['booked.cleared', changeOf('approval', 'cleared', 'line')] } as const;

export const bookedTables: readonly BookedTable[] = [
  {
    of: 'LOT',
    table: 'bonded_lot',
    by: { lot_id: 'id' },
    counts: Object.fromEntries(
      Object.entries(lotColumns).map(([count, column]) => [
        count,
        [`booked.${column}`, changeOf('lot', count as LotCount, 'line')],
      ]),
    ),
    room: rooms.stock,
  },
  {
    of: 'FORM',
    table: 'clearance_form',
    by: { form_id: 'id' },
    counts: {
      quantity: [
        'case when booked.issued_at is null then 0 else booked.quantity end',
        "case line.kind when 'CLEARED' then line.quantity else 0 end",
      ],
      released: ['booked.released', changeOf('form', 'released', 'line')],
      freed: ['booked.freed', changeOf('form', 'freed', 'line')],
    },
    room: rooms.stock,
  },
  { of: 'APPROVAL', table: 'approval_quota', by: { approval_id: 'id' }, counts: cleared, room: rooms.approvals },
  {
    of: 'SHARE',
    table: 'share_quota',
    by: { approval_id: 'approval_id', institution_id: 'institution_id' },
    counts: cleared,
    room: rooms.approvals,
  },
];
