import type { Room } from '@hub/shared/access/room.ts';
import { rooms } from '../rooms.ts';
import { changeOf, type LotCount } from '../stock-movement/movement-effects.ts';

/** Rows with counts that other rows explain: the lines of the ledger, or others. */
export interface BookedTable {
  of: 'LOT' | 'FORM' | 'APPROVAL' | 'SHARE' | 'REQUEST';
  table: string;
  /** The lines, a table or a query. */
  lines: string;
  /** The columns of the lines that say of which row a line is, the id first, and those of the row. */
  by: Readonly<Record<string, string>>;
  /** Of each count what the row says, as `booked`, and by how much a line changes it, as `line`. */
  counts: Readonly<Record<string, readonly [inRow: string, inLine: string]>>;
  /** Who sees which rows. */
  room: Room;
}

const ledger = 'stock_movement';

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
    lines: ledger,
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
    lines: ledger,
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
  {
    of: 'APPROVAL',
    table: 'approval_quota',
    lines: ledger,
    by: { approval_id: 'id' },
    counts: cleared,
    room: rooms.approvals,
  },
  {
    of: 'SHARE',
    table: 'share_quota',
    lines: ledger,
    by: { approval_id: 'approval_id', institution_id: 'institution_id' },
    counts: cleared,
    room: rooms.approvals,
  },
  {
    of: 'REQUEST',
    table: 'supply_request',
    lines: `(select supplied.supply_request_id, line.importer_id, line.kind, line.quantity
               from ${ledger} line join zone_release supplied on supplied.id = line.release_id
              where supplied.supply_request_id is not null)`,
    by: { supply_request_id: 'id' },
    counts: { supplied: ['booked.supplied', changeOf('form', 'released', 'line')] },
    room: rooms.stock,
  },
  {
    of: 'FORM',
    table: 'clearance_form',
    lines: 'customs_declaration',
    by: { form_id: 'id' },
    counts: {
      declared: ['booked.declared', "case when line.status in ('RECORDED', 'PASSED') then line.quantity else 0 end"],
      passed: ['booked.passed', "case line.status when 'PASSED' then line.quantity else 0 end"],
    },
    room: rooms.stock,
  },
  {
    of: 'LOT',
    table: 'bonded_lot',
    lines: 'bin_stock',
    by: { lot_id: 'id' },
    counts: { inBins: ['booked.binned', 'line.quantity'] },
    room: rooms.stock,
  },
  {
    of: 'LOT',
    table: 'bonded_lot',
    lines: 'hold',
    by: { lot_id: 'id' },
    counts: { keptByHolds: ['booked.held', 'case when line.lifted_at is null then line.packs else 0 end'] },
    room: rooms.stock,
  },
];
