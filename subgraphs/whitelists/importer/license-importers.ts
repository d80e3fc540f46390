import { LockMode } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { LicenceRenewal } from '../licence-renewal/licence-renewal.entity.ts';
import type { ImporterClaims, ListingApplication } from '../listing-application/listing-application.entity.ts';
import { ImporterLicensed } from '../published/importer-events.ts';
import { Importer } from './importer.entity.ts';

/**
 * Whoever comes to the list does so with the codes and the licence of its application (R52, R54, R60); one that has renewed
 * its licence since keeps the renewed one.
 */
export async function licenseImporters(
  { em, publish }: CommandContext,
  applications: readonly ListingApplication[],
): Promise<void> {
  for (const { applicantId: importerId, creditCode, claims, submittedAt } of applications) {
    const { customsCode, licence: applied } = claims as ImporterClaims;
    const importer = await em.findOneOrFail(Importer, { id: importerId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const renewed = await em.count(LicenceRenewal, { importerId, acceptedAt: { $gte: submittedAt } });
    const licence = renewed > 0 && importer.licence ? importer.licence : applied;
    Object.assign(importer, { creditCode, customsCode, licence });
    publish(ImporterLicensed, importerId, { importerId, ...licence });
  }
}
