import { newId } from '@hub/shared/id/new-id.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { allAgainst } from '@hub/shared/gate/gate.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { gates } from '../gates.ts';
import { itemsOfResult } from '../item/item.load.ts';
import { refuse } from '../refusals.ts';
import { requireCodes } from '../item/require-codes.ts';
import { TraceAlert } from '../trace-alert/trace-alert.entity.ts';
import { tell } from '../inbox/item-kinds.ts';
import { ItemsReceived, TraceAlertRaised } from '../published/events.ts';
import { Item } from '../item/item.entity.ts';
import { requireItems } from '../item/require-items.ts';
import { takeStep } from '../item/take-step.ts';

/** The institution registers packs that arrived, each against its dispatch, 扫码登记 (R88). */
export const receive = command({
  name: 'receive',
  follows: ['customs', 'safety'],
  async run(context, { releaseId, codes }) {
    const { em, now, principal, publish } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    requireCodes(codes);
    const items = await requireItems(em, codes, (item) => item.releaseId !== null);
    const astray = items.filter((item) => item.institutionId !== institutionId);
    throwRefusals(
      items.flatMap((item) => {
        if (astray.includes(item)) return [wrongInstitution(item, institutionId, isFirstOfRelease(item, astray))];
        const { code } = item;
        return item.releaseId === releaseId ? [] : [refuse('ITEM_NOT_IN_RELEASE', { code, release: releaseId })];
      }),
    );
    const quarantined = new Set(await allAgainst(em, gates, 'RECEIVE', { items, institutionId, at: now }));
    for (const [state, arrived] of [
      ['RECEIVED', items.filter((item) => !quarantined.has(item))],
      ['QUARANTINED', [...quarantined]],
    ] as const) {
      if (arrived.length === 0) continue;
      await takeStep(context, arrived, state);
      publish(ItemsReceived, releaseId, {
        releaseId,
        institutionId,
        codes: arrived.map(({ code }) => code),
        quarantined: state === 'QUARANTINED',
      });
    }
    const stillInTransit = await em.count(Item, { releaseId, state: 'SCANNED_OUT' });
    if (stillInTransit === 0) await answerItems(context, releaseId, ['RECEIVE']);
    return { codes, stillInTransit };
  },
  payload: { items: itemsOfResult },
});

/** Those concerned are told once of a release, whose packs mostly go astray together. */
const isFirstOfRelease = (item: Item, astray: readonly Item[]): boolean =>
  astray.find(({ releaseId }) => releaseId === item.releaseId) === item;

/** The refusal of a pack intended for another institution; it records an alert (R79, R89). */
function wrongInstitution({ code, importerId, ...item }: Item, institutionId: string, isToBeTold: boolean): Refusal {
  return refuse('WRONG_INSTITUTION', { code }, (context) => {
    const { append, now, publish } = context;
    const alertId = newId();
    const kind = 'WRONG_INSTITUTION';
    append(TraceAlert, { id: alertId, kind, code, institutionId, importerId, raisedAt: now });
    publish(TraceAlertRaised, alertId, { alertId, kind, code, institutionId });
    if (!isToBeTold) return;
    tell(context, { kind: 'AGENCY', id: 'BJMPA' }, kind, alertId);
    tell(context, { kind: 'IMPORTER', id: importerId }, kind, alertId);
    tell(context, { kind: 'INSTITUTION', id: institutionId }, kind, alertId);
    tell(context, { kind: 'INSTITUTION', id: item.institutionId! }, 'SCANNED_ELSEWHERE', item.releaseId!);
  });
}
