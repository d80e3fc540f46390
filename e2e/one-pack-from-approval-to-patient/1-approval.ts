import { expect, test } from 'vitest';
import type { Data, HubClient } from '@hub/embedded/client.ts';
import { importers } from '@hub/embedded/demo/organisations.ts';
import { agreementTerms, documentHash } from '@hub/embedded/demo/steps.ts';
import { institutionId, drugInput, importerId, maker, type Journey } from './journey.ts';
import { refusal } from '../refusal.ts';

/** The drug is not listed, and the importer has no agreements; of approvals it sees nothing without them. */
const notYet = 'DRUG_NOT_LISTED,AGREEMENT_MISSING';

/** From the published lists to the agreements: what is required before stock may enter. */
export function approvalSteps(journey: Journey): void {
  test('[R120] 1. the institution and importer lists are published and readable without login', async () => {
    const { hub } = journey;
    const anyone = await hub.as(undefined);
    const data = await anyone.query(`{
      institutions: publishedList(kind: INSTITUTION, asOf: "2024-04-01") { version entries { institution { id } } }
      importers: publishedList(kind: IMPORTER) { version effectiveFrom entries { importer { name } } }
      before: publishedList(kind: INSTITUTION, asOf: "2023-12-31") { version }
      drugs: publishedList(kind: DRUG) { version }
    }`);
    expect(data.institutions.version).toBe(1);
    expect(data.institutions.entries.map((entry: Data) => entry.institution.id)).toContain(institutionId);
    expect(data.importers.entries.map((entry: Data) => entry.importer.name)).toContain(importers[0]!.name);
    expect([data.before, data.drugs]).toEqual([null, null]);
  });

  test('[R27] 2. BJMPA records the approval of 40 packs for one hospital', async () => {
    const { bjmpa, importer, known } = journey;
    const { drug } = await bjmpa.command('registerDrug', drugInput, 'drug { id diseases { name } }');
    expect(drug.diseases).toEqual([{ name: '软骨发育不全' }]);
    known.drugId = drug.id;
    const stock = { drugId: drug.id, lots: [{ lotNumber: 'A', expiryDate: '2030-01-01', quantity: 1 }] };
    expect(await refusal(importer.command('enterBondedStock', stock, 'lots { id }'))).toBe(notYet);
    const list = {
      base: 0,
      entries: [{ drugId: drug.id, institutionIds: [institutionId] }],
    };
    expect(await refusal(bjmpa.command('publishDrugList', list, 'list { id }'))).toBe('APPROVAL_MISSING');
    const approval = {
      number: '国药监临〔2024〕0001号（虚构）',
      date: '2024-03-01',
      lines: [{ drugId: drug.id, quantity: 40, shares: [{ institutionId }] }],
    };
    const recorded = await bjmpa.command(
      'recordApproval',
      approval,
      'approvals { id quantity cleared remaining drug { name } }',
    );
    expect(recorded.approvals[0]).toMatchObject({
      quantity: 40,
      cleared: 0,
      remaining: 40,
      drug: { name: '伏索利肽' },
    });
    known.approvalId = recorded.approvals[0].id;
  });

  test('[R2] [R30] 3. BJMPA publishes the drug list; each drug has its own hospitals', async () => {
    const { bjmpa, importer, known } = journey;
    const { drugId } = known;
    const stock = { drugId, lots: [{ lotNumber: 'A', expiryDate: '2030-01-01', quantity: 1 }] };
    expect(await refusal(importer.command('enterBondedStock', stock, 'lots { id }'))).toBe(notYet);
    const selection = 'list { version entries { drug { id } permittedInstitutions { id } } }';
    const list = { base: 0, entries: [{ drugId, institutionIds: [institutionId] }] };
    const published = await bjmpa.command('publishDrugList', list, selection);
    expect(published.list).toEqual({
      version: 1,
      entries: [{ drug: { id: drugId }, permittedInstitutions: [{ id: institutionId }] }],
    });
  });

  test('[R105] [R115] [D34] 4. agreements with the manufacturer and with the hospital, which both confirm, come before stocking', async () => {
    const { importer, hospital, known } = journey;
    const { drugId } = known;
    const stock = { drugId, lots: [{ lotNumber: 'A', expiryDate: '2030-01-01', quantity: 1 }] };
    const register = async (client: HubClient, text: string, input: object) => {
      const all = { ...agreementTerms(text), importerId, ...input };
      return (await client.command('registerAgreement', all, 'agreement { id state }')).agreement;
    };
    const enter = () => refusal(importer.command('enterBondedStock', stock, 'lots { id }'));
    expect(await enter()).toBe('AGREEMENT_MISSING');
    const make = await register(importer, 'm', { kind: 'IMPORTER_MANUFACTURER', manufacturer: maker });
    expect(make.state).toBe('IN_FORCE');
    expect(await enter()).toBe('AGREEMENT_MISSING');
    const supply = await register(importer, 'i', { kind: 'INSTITUTION_IMPORTER', institutionId });
    expect(supply.state).toBe('PROPOSED');
    expect(await enter()).toBe('AGREEMENT_MISSING');
    const { inbox } = await hospital.query(
      '{ inbox { lists(kind: "CONFIRM_AGREEMENT") { nodes { open subject { __typename ... on Agreement { id } } } } } }',
    );
    const subject = { __typename: 'Agreement', id: supply.id };
    expect(inbox.lists.nodes).toEqual([{ open: true, subject }]);
    const confirmation = {
      agreementId: supply.id,
      documentSha256: documentHash('i'),
      selectionGrounds: '按规定比选（虚构）',
    };
    const { agreement } = await hospital.command(
      'confirmAgreement',
      confirmation,
      'agreement { state confirmations { by { __typename } } }',
    );
    expect(agreement).toEqual({
      state: 'IN_FORCE',
      confirmations: [{ by: { __typename: 'Importer' } }, { by: { __typename: 'Institution' } }],
    });
  });
}
