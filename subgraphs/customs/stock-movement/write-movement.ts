import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { StockMoved } from '../published/events.ts';
import type { StockMovementKind } from '../published/stock-movement-kinds.ts';
import { StockMovement } from './stock-movement.entity.ts';

export interface Movement {
  kind: StockMovementKind;
  drugId: string;
  importerId: string;
  quantity: number;
  institutionId?: string;
  approvalId?: string;
  lotId?: string;
  formId?: string;
  releaseId?: string;
  onHandAfter?: number;
  toBin?: string;
  fromBin?: string;
  reason?: string;
}

/** Writes a ledger line of the caller and publishes it, so the ledger and the subscribers get the same. */
export function writeMovement({ append, now, principal, publish }: CommandContext, movement: Movement): void {
  const id = newId();
  const { kind, drugId, importerId } = movement;
  const { kind: actorKind, id: actorId } = principal.organisation;
  const institutionId = movement.institutionId ?? null;
  append(StockMovement, { id, at: now, ...movement, institutionId, actorKind, actorId });
  publish(StockMoved, id, { movementId: id, kind, drugId, importerId, institutionId });
}
