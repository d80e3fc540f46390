import type { OrganisationKind } from '@hub/shared/access/principal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import type { RegisterAgreementInput } from '../../generated/resolvers.ts';
import { badInput } from '../../refusals.ts';

/** Throws BAD_INPUT for terms that do not fit the kind of agreement, its days or what it must settle (R115, R135). */
export function requireTerms(
  input: RegisterAgreementInput,
  { by, today }: { by: OrganisationKind; today: string },
): void {
  const { kind, institutionId, manufacturer, validFrom, validUntil, selectionGrounds } = input;
  const withInstitution = kind === 'INSTITUTION_IMPORTER';
  if (withInstitution !== Boolean(institutionId) || withInstitution === Boolean(manufacturer))
    throw badInput(withInstitution ? 'institutionId' : 'manufacturer', 'COUNTERPARTY');
  if (validUntil < validFrom) throw badInput('validUntil', 'BEFORE', { earliest: validFrom });
  if (validUntil < today) throw badInput('validUntil', 'BEFORE', { earliest: today });
  throwRefusals(
    (['responsibilities', 'quality'] as const)
      .filter((field) => !input[field])
      .map((field) => badInput(field, 'NOT_SETTLED')),
  );
  requireGrounds(selectionGrounds, by);
}

/** The institution chooses, so it gives the grounds, and nobody else (R115). Throws BAD_INPUT. */
export function requireGrounds(selectionGrounds: string | null | undefined, by: OrganisationKind): void {
  if (by === 'INSTITUTION' && !selectionGrounds) throw badInput('selectionGrounds', 'MISSING');
  if (by !== 'INSTITUTION' && selectionGrounds) throw badInput('selectionGrounds', 'INSTITUTION_ONLY');
}
