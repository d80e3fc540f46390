import type { Organisation } from '@hub/shared/access/principal.ts';
import { systemCaller } from '@hub/shared/command/agency.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { Institution } from './institution/institution.entity.ts';
import { initialiseRegister } from './pilot-period/initialise-register.ts';
import { whitelists } from './subgraph.ts';

/** The day of all commands: in Beijing it has begun, in UTC it is still the day before. */
export const today = '2024-04-01';
export const tomorrow = '2024-04-02';
export const now = new Date('2024-03-31T16:10:00Z');

export const importerId = newId();
export const institutionId = newId();
export const otherInstitutionId = newId();
/** In the register, but on no list. */
export const unlistedId = newId();
export const bjmpa: Organisation = { kind: 'AGENCY', id: 'BJMPA' };
export const bjhc: Organisation = { kind: 'AGENCY', id: 'BJHC' };

/** The refusals of anyone but BJMPA. */
export const onlyBjmpa = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'BJMPA' }];
export const onlyAgencies = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'AGENCY' }];

const hospital = (id: string) => ({ id, name: `hospital ${id}`, nameEn: 'Hospital', district: 'Xicheng' });

export type Whitelists = Awaited<ReturnType<typeof arrangeWhitelists>>;

/** A register with three diseases, one listed importer and two listed institutions, and one that is not listed. */
export async function arrangeWhitelists(dialect: Dialect) {
  const subgraph = await startTestedSubgraph(whitelists, { dialect, clock: () => now });
  const { agency } = subgraph;
  const em = () => agency.database.orm.em.fork();
  await initialiseRegister(systemCaller(agency), {
    idempotencyKey: newId(),
    agencies: ['BJMPA', 'BJHC', 'TIANZHU'].map((code) => ({ code, name: code, nameEn: code })),
    diseases: [1, 2, 3].map((number) => ({ batch: 2, number, name: `disease ${number}`, nameEn: 'Disease' })),
    institutions: [institutionId, otherInstitutionId].map(hospital),
    importers: [{ id: importerId, name: 'importer', nameEn: 'Importer', customsCode: '1111600001' }],
    pilot: { from: '2024-01-01', until: '2024-12-31', note: 'n' },
  });
  await em().insert(Institution, { ...hospital(unlistedId), searchText: '' });

  const party = { name: 'M', address: 'M, X' };
  const drug = {
    nameEn: 'Drug',
    dosageForm: '注射剂',
    specification: '1 mg',
    unit: '盒',
    origin: 'X',
    port: '北京天竺',
  };
  const registerDrug = (input: object = {}, by = bjmpa) =>
    issue(subgraph, {
      command: 'registerDrug',
      by,
      input: { name: newId(), ...drug, holder: party, manufacturer: party, diseaseCodes: ['2-001'], ...input },
      select: 'drug { id name diseases { code } }',
    });
  const recordApproval = (input: object, by = bjmpa) =>
    issue(subgraph, {
      command: 'recordApproval',
      by,
      input: { number: newId(), date: today, quantity: 10, shares: [{ institutionId }], ...input },
      select: 'approval { id number quantity validUntil }',
    });

  return {
    subgraph,
    close: () => subgraph.close(),
    em,
    registerDrug,
    /** A registered drug; returns its id. */
    registeredDrug: async (): Promise<string> => ((await registerDrug()) as { drug: { id: string } }).drug.id,
    recordApproval,
    /** What it has published after a position of its log. */
    published: async (after: number) => {
      const { events } = await agency.feed.pull(after, 100);
      return events.map(({ type, data }) => ({ type, data }));
    },
    head: async () => (await agency.feed.head()).position,
  };
}
