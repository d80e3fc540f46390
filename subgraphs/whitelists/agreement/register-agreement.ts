import { newId } from '@hub/shared/id/new-id.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { AgreementRegistered } from '../published/events.ts';
import { badInput, refuse } from '../refusals.ts';
import type { RegisterAgreementInput } from '../generated/resolvers.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { Agreement } from './agreement.entity.ts';

/** A party registers an agreement, with the hash of the signed document (R105). */
export const registerAgreement = command({
  name: 'registerAgreement',
  async run({ em, principal, now, publish, append }, input) {
    const { kind, importerId, validFrom, validUntil, documentHash } = input;
    const { institutionId, manufacturer } = counterparty(input);
    requireParty(principal, importerId, institutionId);
    if (validUntil < validFrom) throw badInput('validUntil', 'BEFORE', { earliest: validFrom });
    const unknown: Refusal[] = [];
    if (!(await em.findOne(Importer, { id: importerId })))
      unknown.push(refuse('NOT_FOUND', { kind: 'Importer', id: importerId }));
    if (institutionId !== null && !(await em.findOne(Institution, { id: institutionId }))) {
      unknown.push(refuse('NOT_FOUND', { kind: 'Institution', id: institutionId }));
    }
    throwRefusals(unknown);
    const id = newId();
    const terms = { kind, importerId, institutionId, manufacturer, validFrom, validUntil };
    append(Agreement, { id, ...terms, documentHash, registeredAt: now });
    publish(AgreementRegistered, id, { agreementId: id, ...terms });
    return { agreementId: id };
  },
  payload: { agreement: ({ agreementId }, { em }) => em.findOneOrFail(Agreement, { id: agreementId }) },
});

/** Returns the counterparty; throws unless it fits the kind of agreement. */
function counterparty({ kind, institutionId, manufacturer }: RegisterAgreementInput) {
  const withInstitution = kind === 'INSTITUTION_IMPORTER';
  if (withInstitution !== Boolean(institutionId) || withInstitution === Boolean(manufacturer)) {
    const field = withInstitution ? 'institutionId' : 'manufacturer';
    throw badInput(field, 'COUNTERPARTY');
  }
  return { institutionId: institutionId ?? null, manufacturer: manufacturer ?? null };
}

function requireParty({ organisation }: Principal, importerId: string, institutionId: string | null): void {
  const party =
    (organisation.kind === 'IMPORTER' && organisation.id === importerId) ||
    (organisation.kind === 'INSTITUTION' && organisation.id === institutionId);
  if (!party) throw refuse('FORBIDDEN', { what: 'PARTY' });
}
