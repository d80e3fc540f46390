import { afterAll, beforeAll, describe } from 'vitest';
import { publishDrugList, recordApproval, registerAgreements, registerDrug } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Journey } from '../journey.ts';
import { outwardSteps } from './1-to-the-gate.ts';
import { returnSteps } from './2-and-back.ts';
import type { Walk } from './walk.ts';

const manufacturer = 'Example Manufacturer (invented)';
const texts = { dosageForm: '注射液', specification: '1 mg', manufacturer, origin: '虚构国', diseaseCode: '1-001' };

// Each step continues where the one before ended.
describe.each(databases)('from bond to the gate and back, on %s', (dialect) => {
  // Filled before the first step.
  const walk = { known: {} } as Walk;

  beforeAll(async () => {
    const journey = await Journey.start(dialect, '2025-01-02 09:00', ['H1', 'M1']);
    const parties = {
      bjmpa: journey.as('BJMPA'),
      importer: journey.as('M1'),
      institution: journey.as('H1'),
      importerId: journey.idOf('M1'),
      institutionId: journey.idOf('H1'),
    };
    const names = { name: '示例药品（虚构）', nameEn: 'Examplumab (invented)' };
    const drugId = await registerDrug(parties, { ...names, ...texts });
    const approval = await recordApproval(parties, { drugId, number: '批复-1（虚构）', quantity: 40 });
    Object.assign(walk, { journey, parties, known: { drug: drugId, approval } });
    const entries = [{ drugId, institutionIds: [parties.institutionId] }];
    await publishDrugList(parties, { base: 0, entries });
    await registerAgreements(parties, manufacturer);
  });
  afterAll(() => walk.journey.hub.close());

  outwardSteps(walk);
  returnSteps(walk);
});
