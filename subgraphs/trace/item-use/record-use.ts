import { newId } from '@hub/shared/id/new-id.ts';
import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { ItemUsed } from '../published/events.ts';
import { badInput, refuse } from '../refusals.ts';
import { requireUnrestricted } from '@hub/shared/restriction/restrictions-at.ts';
import type { ConsentInput } from '../generated/resolvers.ts';
import { requireItems } from '../item/require-items.ts';
import { subjectsOf } from '../item/subjects-of.ts';
import { takeStep } from '../item/take-step.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
import { causes } from '../restriction/causes.ts';
import { consentGiven } from './rules/consent-given.ts';
import { protocolAllows } from './rules/protocol-allows.ts';
import { ItemUse } from './item-use.entity.ts';

/** The institution records the use of a pack for a patient (R84, R107–R110, D23). */
export const recordUse = command({
  name: 'recordUse',
  follows: ['safety', 'whitelists'],
  async run(context, input) {
    const { em, principal, now, publish } = context;
    const institutionId = requireOrganisation(principal, 'INSTITUTION');
    const { code, department, doctor, diseaseCode, patientPseudonym, usedAt, consent } = input;
    throwRefusals([
      ...(/^[0-9a-f]{64}$/.test(patientPseudonym) ? [] : [refuse('PSEUDONYM_INVALID', {})]),
      ...(usedAt > now ? [badInput('usedAt', 'IN_FUTURE')] : []),
    ]);
    const [item] = await requireItems(em, [code], (found) => found.institutionId === institutionId);
    const { drugId, lotId, importerId } = item!;
    throwRefusals([
      ...(await expiredLot(em, lotId, dayOf(usedAt))),
      ...consentGiven(consent, usedAt),
      ...protocolAllows(await protocolInForce(em, institutionId, drugId), input),
    ]);
    const about = [subjectsOf(item!, institutionId)];
    await requireUnrestricted(em, causes, { gate: 'USE', at: usedAt, about });
    await takeStep(context, [item!], 'USED');
    const useId = newId();
    const use = { code, institutionId, importerId, department, doctor, diseaseCode, patientPseudonym, usedAt };
    em.create(ItemUse, { id: useId, ...use, ...consentColumns(consent!) });
    publish(ItemUsed, code, {
      useId,
      code,
      lotId,
      drugId,
      importerId,
      institutionId,
      usedAt: usedAt.toISOString(),
    });
    return { useId };
  },
  payload: { use: ({ useId }, { em }) => em.findOneOrFail(ItemUse, { id: useId }) },
});

async function expiredLot(em: EntityManager, lotId: string, day: string): Promise<Refusal[]> {
  const { lotNumber, expiryDate } = await em.findOneOrFail(Lot, { id: lotId });
  return expiryDate < day ? [refuse('LOT_EXPIRED', { lot: lotNumber, expiryDate })] : [];
}

async function protocolInForce(em: EntityManager, institutionId: string, drugId: string) {
  const newest = { registeredAt: 'desc', id: 'desc' } as const;
  const [protocol] = await em.find(ClinicalProtocol, { institutionId, drugId }, { orderBy: newest, limit: 1 });
  return protocol ?? null;
}

function consentColumns({ givenBy, reason, explainedBy, consentedAt, documentHash }: ConsentInput) {
  return {
    consentBy: givenBy,
    consentReason: reason ?? null,
    consentExplainedBy: explainedBy,
    consentedAt,
    consentHash: documentHash,
  };
}
