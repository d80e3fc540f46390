import type { Whitelists } from '../arrange.ts';
import { hospitalIds, type Hospital } from '../arrange.ts';
import { paper } from './listing-steps.ts';
import { newestDrugList } from './newest-list.ts';

export const drugRemovalOf = (drugId: string, input: object = {}) => ({
  drugId,
  cause: 'ADJUSTMENT',
  reason: '已无临床需求（虚构）',
  document: paper('DECISION'),
  ...input,
});

export const registrationOf = (drugId: string, input: object = {}) => ({
  drugId,
  number: '国药准字SJ20250001',
  since: '2025-09-01',
  ...input,
});

/** What BJMPA does with the drug list, with valid input unless a test changes it. */
export class DrugListSteps {
  readonly #register: Whitelists;

  constructor(register: Whitelists) {
    this.#register = register;
  }

  /** A drug that is approved for hospitals. */
  async approved(...hospitals: readonly Hospital[]): Promise<string> {
    const drugId = await this.#register.registeredDrug();
    const shares = hospitals.map((hospital) => ({ institutionId: hospitalIds[hospital] }));
    await this.#register.recordApproval({ drugId, shares });
    return drugId;
  }

  /** Publishes the list with one more drug, or with other hospitals for one. */
  async publish(drugId: string, hospitals: readonly Hospital[] = ['H1'], effectiveFrom?: string): Promise<void> {
    const { base, entries } = await newestDrugList(this.#register.em());
    const entry = { drugId, institutionIds: hospitals.map((hospital) => hospitalIds[hospital]) };
    const input = { base, effectiveFrom, entries: [...entries.filter((each) => each.drugId !== drugId), entry] };
    const { codes } = await this.#register.send('BJMPA', 'publishDrugList', input);
    if (codes.length > 0) throw new Error(codes.join());
  }

  async listed(...hospitals: readonly Hospital[]): Promise<string> {
    const drugId = await this.approved(...hospitals);
    await this.publish(drugId, hospitals);
    return drugId;
  }

  /** The ids of the drugs on the list at a time in Beijing. */
  async listedAt(time: string): Promise<string[]> {
    const query = `{ listAt(kind: DRUG, at: "${time.replace(' ', 'T')}:00+08:00") { entries { drug { id } } } }`;
    const { listAt } = await this.#register.ask(undefined, query);
    return (listAt?.entries ?? []).map((entry: { drug: { id: string } }) => entry.drug.id);
  }
}
