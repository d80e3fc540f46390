import { newId } from '@hub/shared/id/new-id.ts';
import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { ItemUsed } from '../published/events.ts';
import { badInput, refuse } from '../refusals.ts';
import { gates } from '../gates.ts';
import type { ConsentInput } from '../generated/resolvers.ts';
import { answerOnceUsedUp } from '../drug/ask-holders.ts';
import { requireItems } from '../item/require-items.ts';
import { subjectsOf } from '../item/subjects-of.ts';
import { takeStep } from '../item/take-step.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
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
    const about = [subjectsOf(item!, institutionId)];
    const protocol = await protocolInForce(em, institutionId, drugId);
    await pass(em, gates, 'USE', { ...input, item: item!, protocol, now, at: usedAt, about });
    await takeStep(context, [item!], 'USED');
    await answerOnceUsedUp(context, drugId, institutionId);
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
