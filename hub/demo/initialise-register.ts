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

/** Sets up what a new hub starts from: agencies, catalogue, organisations and pilot period. Nobody is on a list yet. */
export async function initialiseDemoRegister(whitelists: Agency): Promise<void> {
  await initialiseRegister(systemCaller(whitelists), {
    agencies,
    diseases: diseaseCatalogue(),
    institutions: institutions.map(({ key: _, ...institution }) => institution),
    importers: importers.map(({ key: _, ...importer }) => importer),
    pilot: {
      from: '2024-01-01',
      until: '2030-12-31',
      note: 'Assumption of the demonstration data: the period of the plan as issued has run out (D18).',
    },
  });
}
