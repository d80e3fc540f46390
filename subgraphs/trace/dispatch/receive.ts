import { newId } from '@hub/shared/id/new-id.ts';
import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { requireCodes } from '@hub/shared/command/require-input.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { lockGate } from '@hub/safety/feed/obey/drug-gate.ts';
import { stopsUse } from '@hub/safety/feed/obey/rules/stops-use.ts';
import { refuse } from '../refusals.ts';
import { TraceAlert } from '../alert/alert.entity.ts';
import type { ItemsReceived, TraceAlertRaised } from '../feed/events.ts';
import type { ReceiveInput } from '../generated/resolvers.ts';
import { Item } from '../item/item.entity.ts';
import { requireItems } from '../item/require-items.ts';
import { takeStep } from '../item/take-step.ts';

/** The institution registers packs that arrived, each against its dispatch, 扫码登记 (R88). */
export const receive = command({
  name: 'receive',
  follows: ['customs', 'safety'],
  async run(context, { releaseId, codes }: ReceiveInput) {
    const { em, principal, publish } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    requireCodes(codes);
    const items = await requireItems(em, codes, (item) => item.releaseId !== null);
    throwRefusals(
      items.flatMap((item) => {
        if (item.institutionId !== institutionId) return [wrongInstitution(item, institutionId)];
        const { code } = item;
        return item.releaseId === releaseId ? [] : [refuse('ITEM_NOT_IN_RELEASE', { code, release: releaseId })];
      }),
    );
    const quarantined = new Set(await stoppedItems(em, items, institutionId));
    for (const [state, arrived] of [
      ['RECEIVED', items.filter((item) => !quarantined.has(item))],
      ['QUARANTINED', [...quarantined]],
    ] as const) {
      if (arrived.length === 0) continue;
      await takeStep(context, arrived, state);
      const data: ItemsReceived = {
        releaseId,
        institutionId,
        codes: arrived.map(({ code }) => code),
        quarantined: state === 'QUARANTINED',
      };
      publish({ type: 'ItemsReceived', subject: releaseId, data });
    }
    return { codes, stillInTransit: await em.count(Item, { releaseId, state: 'SCANNED_OUT' }) };
  },
});

/** A stop-use does not stop packs from arriving, but from becoming usable (D9, R96). */
async function stoppedItems(em: EntityManager, items: readonly Item[], institutionId: string): Promise<Item[]> {
  const { drugId } = items[0]!;
  const stops = await lockGate(em, drugId);
  return items.filter(({ code, lotId }) =>
    stops.some((stop) => stopsUse(stop, { lotId, itemCode: code, institutionId })),
  );
}

/** The refusal of a pack intended for another institution; it records an alert (R79, R89). */
function wrongInstitution({ code, importerId }: Item, institutionId: string): Refusal {
  return refuse('WRONG_INSTITUTION', { code }, ({ append, now, publish }) => {
    const alertId = newId();
    const kind = 'WRONG_INSTITUTION';
    append(TraceAlert, { id: alertId, kind, code, institutionId, importerId, raisedAt: now });
    const data: TraceAlertRaised = { alertId, kind, code, institutionId };
    publish({ type: 'TraceAlertRaised', subject: alertId, data });
  });
}
