import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCaller, type Agency } from '@hub/shared/command/agency.ts';
import { initialiseRegister } from '@hub/whitelists/pilot-period/initialise-register.ts';
import { agencies, importers, institutions } from './organisations.ts';

type CatalogueRow = [batch: number, number: number, name: string, nameEn: string];

/** The national catalogue: batch 1 of 2018 with 121 diseases, batch 2 of 2023 with 86. */
function diseaseCatalogue() {
  const text = readFileSync(join(import.meta.dirname, 'disease-catalogue.json'), 'utf8');
  return (JSON.parse(text) as CatalogueRow[]).map(([batch, number, name, nameEn]) => ({
    batch,
    number,
    name,
    nameEn,
  }));
}

/**
 * Sets up a new hub with agencies, catalogue, pilot period, and the first institution and importer lists. `listed` says
 * which organisations the first lists have, if not those of the demonstration.
 */
export async function initialiseDemoRegister(whitelists: Agency, listed?: readonly string[]): Promise<void> {
  const isListed = (key: string) => (listed ? { isListed: listed.includes(key) } : {});
  await initialiseRegister(systemCaller(whitelists), {
    idempotencyKey: 'founding',
    agencies,
    diseases: diseaseCatalogue(),
    institutions: institutions.map(({ key, ...institution }) => ({ ...institution, ...isListed(key) })),
    importers: importers.map(({ key, ...importer }) => ({ ...importer, ...isListed(key) })),
    pilot: {
      from: '2024-01-01',
      until: '2030-12-31',
      note: 'Assumption of the demonstration data: the period of the plan as issued has run out (D18).',
    },
  });
}
