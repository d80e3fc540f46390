import type { CommandContext } from '@hub/shared/command/context.ts';
import type { ImporterClaims, ListingApplication } from '../listing-application/listing-application.entity.ts';
import { ImporterLicensed } from '../published/importer-events.ts';
import { Importer } from './importer.entity.ts';

/** Whoever comes to the list does so with the codes and the licence of its application (R52, R54, R60). */
export async function licenseImporters(
  { em, publish }: CommandContext,
  applications: readonly ListingApplication[],
): Promise<void> {
  for (const { applicantId: importerId, creditCode, claims } of applications) {
    const { customsCode, licence } = claims as ImporterClaims;
    Object.assign(await em.findOneOrFail(Importer, { id: importerId }), { creditCode, customsCode, licence });
    publish(ImporterLicensed, importerId, { importerId, ...licence });
  }
}
