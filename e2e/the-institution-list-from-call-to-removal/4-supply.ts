import { expect, test } from 'vitest';
import {
  agreeOnSupply,
  applyForForm,
  deliver,
  issueForm,
  registerAgreements,
  registerDrug,
  registerProtocol,
  release,
  stockShelved,
  traceCodes,
  use,
  type Parties,
} from '@hub/embedded/demo/steps.ts';
import type { Journey } from '../journey.ts';

export const diseaseCode = '1-001';
const manufacturer = 'Example Manufacturer (invented)';

/** The packs of a hospital: two that it has, one on its way, and more in bond. */
export interface Supply {
  parties: Parties;
  approvalId: string;
  formId: string;
  codes: readonly string[];
  releaseOnTheWay: string;
}

/** What H2 and H4 have when they are removed: used, unused, on its way, in bond. */
export function supplySteps(of: () => Journey, supplies: Map<string, Supply>): void {
  const partiesOf = (name: string): Parties => ({
    bjmpa: of().as('BJMPA'),
    importer: of().as('M1'),
    institution: of().as(name),
    importerId: of().idOf('M1'),
    institutionId: of().idOf(name),
  });

  test('[R1] 2024-12-02: the listed hospitals get a drug approved, cleared and delivered, others do not', async () => {
    of().at('2024-12-02 09:00');
    const texts = { dosageForm: '注射液', specification: '1 mg', manufacturer, origin: '虚构国', diseaseCode };
    const drugNames = { name: '示例药品（虚构）', nameEn: 'Examplumab (invented)' };
    const drugId = await registerDrug(partiesOf('H2'), { ...drugNames, ...texts });
    const letter = (names: readonly string[]) => {
      const shares = names.map((name) => ({ institutionId: of().idOf(name), quantity: 20 }));
      return { number: '批复-1（虚构）', date: '2024-08-30', lines: [{ drugId, quantity: 40, shares }] };
    };
    expect(await of().refused('BJMPA', 'recordApproval', letter(['H2', 'H3']))).toBe('INSTITUTION_NOT_LISTED');
    const recorded = await of().send('BJMPA', 'recordApproval', letter(['H2', 'H4']), 'approvals { id }');
    const entries = [{ drugId, institutionIds: ['H2', 'H4'].map((name) => of().idOf(name)) }];
    await of().send('BJMPA', 'publishDrugList', { base: 0, effectiveFrom: '2024-12-02', entries });
    for (const [index, name] of ['H2', 'H4'].entries()) {
      const parties = partiesOf(name);
      if (index === 0) await registerAgreements(parties, manufacturer);
      else await agreeOnSupply(parties);
      const codes = traceCodes(index + 1, 8);
      await stockShelved(parties, { drugId, lotNumber: `L-${name}`, codes });
      const approvalId = recorded.approvals[0].id as string;
      const formId = await applyForForm(parties, { approvalId, quantity: 6 });
      await issueForm(parties, formId, `通关单-${name}（虚构）`);
      await registerProtocol(parties, drugId, diseaseCode);
      await deliver(parties, await release(parties, formId, codes.slice(0, 2)), codes.slice(0, 2));
      const releaseOnTheWay = await release(parties, formId, codes.slice(2, 3));
      await parties.importer.command('scanOut', { releaseId: releaseOnTheWay, codes: codes.slice(2, 3) }, '__typename');
      await use(parties, codes[0]!, diseaseCode, of().hub.clock());
      supplies.set(name, { parties, approvalId, formId, codes, releaseOnTheWay });
    }
  });
}
