import type { HubClient } from '@hub/embedded/client.ts';
import { importers, institutions } from '@hub/embedded/demo/organisations.ts';
import type { Partner } from '../partner.ts';
import type { TestHub } from '../test-hub.ts';

/** One run of the journey: the parties, and the ids that each step leaves for the next. */
export interface Journey {
  hub: TestHub;
  bjmpa: HubClient;
  bjhc: HubClient;
  importer: HubClient;
  hospital: HubClient;
  /** Subscribed to stock changes throughout, except for one cut. */
  partner: Partner;
  codes: Readonly<Record<'a' | 'b', readonly string[]>>;
  known: Record<'drugId' | 'approvalId' | 'lotA' | 'lotB' | 'form' | 'release' | 'laterRelease' | 'report', string>;
}

export const importerId = importers[0]!.id;
export const institutionId = institutions[0]!.id;
export const achondroplasia = '2-001';
export const maker = 'Example Manufacturer (invented)';
export const drugInput = {
  name: '伏索利肽',
  nameEn: 'Vosoritide',
  dosageForm: '注射用冻干粉末',
  specification: '0.4 mg（虚构）',
  unit: '盒',
  holder: { name: maker, address: 'Example Street 1' },
  manufacturer: { name: maker, address: 'Example Street 1' },
  origin: '爱尔兰',
  port: '北京天竺',
  diseaseCodes: [achondroplasia],
  licenceScope: ['BIOLOGICAL'],
};
