import { newId } from '@hub/shared/id/new-id.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { arrangeWhitelists, now, type Answer, type Hospital, type Whitelists } from '../arrange.ts';
import { Drug } from '../drug/drug.entity.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';
import { paper } from './listing-steps.ts';

const party = (name: string) => ({ name, address: 'Invented' });

/** A drug of the import list, by its name. */
export const planned = (name: string, quantity = 40) => ({
  name,
  dosageForm: '注射剂',
  specification: '1 mg',
  quantity,
  holder: party('Example Holder (invented)'),
  manufacturer: party('Example Manufacturer (invented)'),
  origin: '虚构国',
  port: '北京天竺',
});

export const annex2 = ['REGISTRATION', 'APPLICATION_REPORT', 'COMMITMENT', 'IMPORT_LIST'].map((type) =>
  paper(type, 'EVERY_PAGE'),
);

export const demandOf = (drugName: string) => ({
  drugName,
  diseaseCodes: ['1-001'],
  patients: 3,
  quantity: 40,
  need: '国内无药可用',
});

/** A dossier that lacks nothing. */
export const dossierOf = (name: string, input: object = {}) => ({
  planned: planned(name),
  diseaseCodes: ['1-001'],
  inGuideline: false,
  marketedAbroad: ['US'],
  domesticStatus: 'NOT_REGISTERED',
  purpose: '治疗罕见病',
  necessity: '国内无同类药品',
  contact: '药学部',
  documents: annex2,
  ...input,
});

export const assessed = (dossierId: string, input: object = {}) => ({
  dossierId,
  institutionCapable: true,
  clinicallyUrgent: true,
  quantityReasonable: true,
  ...input,
});

export const opinionOf = (demandListId: string, rows: readonly object[]) => ({
  demandListId,
  experts: ['专家甲', '专家乙'],
  rows,
  opinion: paper('ASSESSMENT_OPINION'),
});

/** A register with H1 and H2 on the list, in the pilot as planned. */
export async function startDrugRegister(dialect: Dialect): Promise<{ register: Whitelists; steps: DrugSteps }> {
  const register = await arrangeWhitelists(dialect, ['H1', 'H2']);
  const period = { from: '2024-09-14', until: '2026-09-13', note: 'n', setBy: 's', setAt: now };
  await register.em().insert(PilotPeriod, { id: newId(), ...period });
  register.at('2024-10-21 09:00');
  return { register, steps: new DrugSteps(register) };
}

/** Steps of a drug from demand to approval that must succeed, with valid input unless a test changes it. */
export class DrugSteps {
  readonly #register: Whitelists;

  constructor(register: Whitelists) {
    this.#register = register;
  }

  async file(hospital: Hospital, drugName: string): Promise<string> {
    return (await this.#done(hospital, 'fileDrugDemand', demandOf(drugName), 'demand { id }')).demand.id;
  }

  async guide(demandId: string): Promise<void> {
    await this.#done('BJHC', 'guideDrugDemand', { demandId, guidance: '请备齐附件 2 的材料' });
  }

  /** The dossiers of an application, in their order. */
  async apply(hospital: Hospital, ...dossiers: readonly object[]): Promise<string[]> {
    const { application } = await this.#done(
      hospital,
      'applyForTemporaryImport',
      { dossiers },
      'application { dossiers { id } }',
    );
    return application.dossiers.map(({ id }: { id: string }) => id);
  }

  async close(dossierIds: readonly string[]): Promise<string> {
    return (await this.#done('BJHC', 'closeDemandList', { dossierIds }, 'demandList { id }')).demandList.id;
  }

  async assess(dossierIds: readonly string[]): Promise<string> {
    const input = opinionOf(
      await this.close(dossierIds),
      dossierIds.map((id) => assessed(id)),
    );
    return (await this.#done('BJHC', 'giveEarlyAssessment', input, 'assessment { id }')).assessment.id;
  }

  /** A registered drug; returns its id. */
  async drug(name: string): Promise<string> {
    const id = newId();
    const em = this.#register.em();
    const line = (await em.count(Drug, {})) + 1;
    const { quantity: _, ...texts } = planned(name);
    await em.insert(Drug, { id, line, ...texts, nameEn: name, searchText: name, unit: '盒', diseaseCodes: ['1-001'] });
    return id;
  }

  /** The approvals of a letter, in the order of its lines. */
  async approve(lines: readonly object[], input: object = {}): Promise<string[]> {
    const letter = { number: newId(), date: this.#register.today(), lines, ...input };
    const { approvals } = await this.#done('BJMPA', 'recordApproval', letter, 'approvals { id }');
    return approvals.map(({ id }: { id: string }) => id);
  }

  async #done(...[by, name, input, selection]: Parameters<Whitelists['send']>): Promise<Answer['payload']> {
    const { payload, codes, params } = await this.#register.send(by, name, input, selection);
    if (codes.length > 0) throw new Error(`${name}: ${codes.join()} ${JSON.stringify(params)}`);
    return payload;
  }
}
