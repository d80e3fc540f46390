import { expect, test } from 'vitest';
import {
  applyForForm,
  documentHash,
  issueForm,
  recordApproval,
  registerAgreements,
  registerDrug,
  registerProtocol,
  release,
  stockShelved,
  traceCodes,
  useInput,
  type Parties,
} from '@hub/embedded/demo/steps.ts';
import { removalOf, renewedLicence } from './inputs.ts';
import { paper, type Journey } from '../journey.ts';

const diseaseCode = '1-001';
const manufacturer = 'Example Manufacturer (invented)';
const codes = traceCodes(1, 8);

const partiesOf = (journey: Journey): Parties => ({
  bjmpa: journey.as('BJMPA'),
  importer: journey.as('M1'),
  institution: journey.as('H1'),
  importerId: journey.idOf('M1'),
  institutionId: journey.idOf('H1'),
});

/** A drug that a listed hospital may have; M1 is not listed yet. */
export async function prepareDrug(journey: Journey): Promise<void> {
  const parties = partiesOf(journey);
  const texts = { dosageForm: '注射液', specification: '1 mg', manufacturer, origin: '虚构国', diseaseCode };
  const drugId = await registerDrug(parties, { name: '示例药品（虚构）', nameEn: 'Examplumab (invented)', ...texts });
  journey.known['drugId'] = drugId;
  journey.known['approvalId'] = await recordApproval(parties, {
    drugId,
    number: '批复-1（虚构）',
    quantity: 40,
  });
  const entries = [{ drugId, institutionIds: [parties.institutionId] }];
  await journey.send('BJMPA', 'publishDrugList', { base: 0, entries });
  await registerAgreements(parties, manufacturer);
  await registerProtocol(parties, drugId, diseaseCode);
}

/** What the listed importer does, and what it may no longer do once two agencies have removed it. */
export function removalSteps(of: () => Journey): void {
  const releases: string[] = [];
  const refused = {
    stock: () => {
      const lots = [{ lotNumber: 'L-2', expiryDate: '2030-06-30', quantity: 1 }];
      return of().refused('M1', 'enterBondedStock', { drugId: of().known['drugId'], lots });
    },
    clear: () => {
      const form = { approvalId: of().known['approvalId'], quantity: 1, institutionId: of().idOf('H1') };
      const mandate = { importerId: of().idOf('M1'), mandateHash: documentHash('mandate') };
      return of().refused('M1', 'applyForClearanceForm', { ...form, ...mandate });
    },
    release: () => of().refused('M1', 'releaseFromZone', { formId: of().known['formId'], codes: [codes[4]] }),
    scanOut: () => of().refused('M1', 'scanOut', { releaseId: releases[1], codes: [codes[2]] }),
  };
  const sign = (by: string) =>
    of().refused(by, 'signRemoval', { proposalId: of().known['proposal'], textSha256: of().known['decision'] });

  test('[R2] [R51] 2025-06-03: M1 enters, codes, clears and releases; one pack is on its way, one is still in the zone', async () => {
    of().at('2025-06-03 09:00');
    const parties = partiesOf(of());
    await stockShelved(parties, { drugId: of().known['drugId']!, lotNumber: 'L-1', codes });
    const formId = await applyForForm(parties, { approvalId: of().known['approvalId']!, quantity: 6 });
    await issueForm(parties, formId, '通关单-1（虚构）');
    of().known['formId'] = formId;
    releases.push(await release(parties, formId, codes.slice(0, 2)), await release(parties, formId, codes.slice(2, 3)));
    expect(await of().refused('M1', 'scanOut', { releaseId: releases[0], codes: codes.slice(0, 2) })).toBe('');
  });

  test('[R54] 2025-06-10: a drug that its licence does not cover stays where it is, until it holds one that does', async () => {
    of().at('2025-06-10 09:00');
    const licenceScope = ['CHEMICAL', 'ANABOLIC_PEPTIDE'];
    await of().send('BJMPA', 'classifyDrug', { drugId: of().known['drugId'], licenceScope });
    const seen = async () => [
      await refused.stock(),
      await refused.clear(),
      await refused.release(),
      await refused.scanOut(),
    ];
    expect(await seen()).toEqual(Array(4).fill('LICENCE_SCOPE_MISSING'));
    const filed = { licence: renewedLicence, document: paper('DISTRIBUTION_LICENCE', 'ENTERPRISE') };
    const { renewal } = await of().send('M1', 'renewLicence', filed, 'renewal { id }');
    expect(await refused.stock()).toBe('LICENCE_SCOPE_MISSING');
    const decision = { renewalId: renewal.id, accepted: true };
    expect(await of().refused('TIANZHU', 'decideLicenceRenewal', decision)).toBe('FORBIDDEN');
    await of().send('BJMPA', 'decideLicenceRenewal', decision);
    expect(await refused.stock()).toBe('');
    const licence = `{ importer(id: "${of().idOf('M1')}") { licence { validUntil scope } } }`;
    const { number: _, ...held } = renewedLicence;
    expect((await of().ask('anyone', licence)).importer.licence).toEqual(held);
  });

  test('[R70] [R71] 2025-09-03: BJMPA proposes to remove it; it is still on the list; a violation alone removes nobody', async () => {
    of().at('2025-09-03 10:00');
    const importerId = of().idOf('M1');
    expect(await of().refused('BJMPA', 'proposeImporterRemoval', removalOf(importerId, 'ILLEGAL_ACT'))).toBe(
      'BAD_INPUT',
    );
    expect(await of().refused('CUSTOMS', 'proposeImporterRemoval', removalOf(importerId))).toBe('FORBIDDEN');
    const { proposal } = await of().send(
      'BJMPA',
      'proposeImporterRemoval',
      removalOf(importerId),
      'proposal { id textSha256 }',
    );
    Object.assign(of().known, { proposal: proposal.id, decision: proposal.textSha256 });
    expect([await sign('CUSTOMS'), await sign('BJMPA')]).toEqual(['FORBIDDEN', 'SIGNATURE_TWICE']);
    expect(await of().listAt('2025-09-03 23:59', 'IMPORTER')).toEqual([1, 'M1']);
    expect(await refused.stock()).toBe('');
  });

  test('[R2] [R70] 2025-09-04: TIANZHU signs: stock, clearance, release and scanning out are refused at once', async () => {
    of().at('2025-09-04 10:00');
    expect(await sign('TIANZHU')).toBe('');
    expect(await of().listAt('2025-09-04 09:59', 'IMPORTER')).toEqual([1, 'M1']);
    expect(await of().listAt('2025-09-04 10:00', 'IMPORTER')).toEqual([2]);
    const seen = [await refused.stock(), await refused.clear(), await refused.release(), await refused.scanOut()];
    expect(seen).toEqual(Array(4).fill('IMPORTER_NOT_LISTED'));
    const { removals } = await of().ask(
      'anyone',
      '{ removals { nodes { cause importer { id } signatures { by { ... on Agency { code } } } inForceAt } } }',
    );
    expect(removals.nodes).toEqual([
      {
        cause: 'SERIOUS_CONSEQUENCE',
        importer: { id: of().idOf('M1') },
        signatures: [{ by: { code: 'BJMPA' } }, { by: { code: 'TIANZHU' } }],
        inForceAt: '2025-09-04T02:00:00.000Z',
      },
    ]);
    expect((await of().inbox('M1')).at(-1)).toMatchObject({ kind: 'REMOVED', clause: 'R70' });
  });

  test('[R70] the hospital receives what had left the zone, and uses it', async () => {
    expect(await of().refused('H1', 'receive', { releaseId: releases[0], codes: codes.slice(0, 2) })).toBe('');
    expect(await of().refused('H1', 'recordUse', useInput(codes[0]!, diseaseCode, of().hub.clock()))).toBe('');
  });
}
