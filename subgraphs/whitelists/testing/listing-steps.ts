import { newestVersion } from './newest-list.ts';
import { diseaseCodes, hospitalIds, type Answer, type Hospital, type Whitelists } from '../arrange.ts';

/** A sealed document of a type. */
export const paper = (type: string, seal = 'OFFICIAL') => ({
  type,
  title: type,
  sha256: 'a'.repeat(64),
  pages: 3,
  seal,
});

const annex1 = [
  'CAPABILITY',
  'THREE_YEAR_SUMMARY',
  'PURCHASE_CONDITIONS',
  'REGISTRATION',
  'COMMITMENT',
  'PLANNED_DRUGS',
];
const party = { name: 'Example Manufacturer (invented)', address: 'Invented' };

export const application = {
  practiceLicence: 'PL-1',
  creditCode: '91350100M000100Y43',
  registeredCases: 3001,
  visitsLastYear: 0,
  diseaseCodesLastYear: [] as string[],
  majorSafetyEventIn3Years: false,
  networkMember: true,
  nationalCentre: false,
  internationalPilot: false,
  plannedDrugs: [
    {
      name: '示例药品（虚构）',
      dosageForm: '注射液',
      specification: '1 mg',
      quantity: 10,
      holder: party,
      manufacturer: party,
      origin: '虚构国',
      port: '北京天竺',
    },
  ],
  documents: annex1.map((type) => paper(type)),
};

/** A member of a list to leave out. */
export interface Omission {
  memberId: string;
  reason: string;
  mayUseDelivered?: boolean;
}

export const omissionOf = (memberId: string, input: Partial<Omission> = {}): Omission => ({
  memberId,
  reason: '不再开展罕见病诊疗（虚构）',
  ...input,
});

/** Steps of the institution list that must succeed, with valid input unless a test changes it. */
export class Steps {
  readonly #register: Whitelists;
  #call: string | undefined;

  constructor(register: Whitelists) {
    this.#register = register;
  }

  /** Opens a call that stands open, or answers with the one that it has opened before. */
  async openCall(): Promise<string> {
    this.#call ??= await this.openCallOn({ opensOn: this.#register.today() });
    return this.#call;
  }

  async openCallOn(days: { opensOn: string; closesOn?: string }): Promise<string> {
    const call = { kind: 'INSTITUTION', ...days };
    return (await this.#done('BJHC', 'openApplicationCall', call, 'call { id }')).call.id;
  }

  async closeCall(callId: string): Promise<void> {
    await this.#done('BJHC', 'closeApplicationCall', { callId });
  }

  async apply(hospital: Hospital, callId: string, input: object = {}): Promise<string> {
    const { payload } = await this.tryToApply(hospital, callId, input);
    return payload.application.id;
  }

  tryToApply(hospital: string, callId: string, input: object = {}): Promise<Answer> {
    const all = { ...application, callId, ...input };
    return this.#register.send(hospital, 'applyForInstitutionList', all, 'application { id }');
  }

  async review(applicationId: string, outcome = 'RECOMMENDED'): Promise<void> {
    await this.#done('BJHC', 'reviewInstitutionApplication', reviewOf(applicationId, outcome));
  }

  async submit(applicationIds: readonly string[], leaveOut: readonly Omission[] = []): Promise<string> {
    const input = { applicationIds, leaveOut, document: paper('DRAFT_LIST') };
    return (await this.#done('BJHC', 'submitForDeliberation', input, 'draft { id }')).draft.id;
  }

  async convene(draftId: string): Promise<void> {
    await this.#done('TIANZHU', 'conveneDeliberation', { draftId, meetsAt: '2030-01-01T00:00:00Z' });
  }

  async opine(draftId: string, members: readonly string[]): Promise<void> {
    for (const member of members) await this.#done(member, 'giveDeliberationOpinion', opinionOn(draftId));
  }

  async conclude(
    draftId: string,
    listed: readonly string[],
    absent: readonly string[] = [],
    leftOut: readonly string[] = [],
  ): Promise<void> {
    const input = { draftId, listed, leftOut, absent, minutes: paper('MINUTES') };
    await this.#done('TIANZHU', 'concludeDeliberation', input);
  }

  async publish(draftId: string, effectiveFrom: string): Promise<void> {
    const base = await newestVersion(this.#register.em(), 'INSTITUTION');
    await this.#done('BJHC', 'publishInstitutionList', { draftId, base, effectiveFrom });
  }

  /** All steps from applications to a draft that all members agreed on, with whom it leaves out. */
  async agreedDraft(
    callId: string,
    applicants: readonly Hospital[],
    leaveOut: readonly Omission[] = [],
  ): Promise<string> {
    const ids: string[] = [];
    for (const hospital of applicants) {
      const id = await this.apply(hospital, callId);
      await this.review(id);
      ids.push(id);
    }
    const draftId = await this.submit(ids, leaveOut);
    await this.convene(draftId);
    await this.opine(draftId, ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU']);
    await this.conclude(
      draftId,
      ids,
      [],
      leaveOut.map(({ memberId }) => memberId),
    );
    return draftId;
  }

  /** Hospitals on a published list, from a day on. */
  async listed(applicants: readonly Hospital[], effectiveFrom: string): Promise<void> {
    await this.publish(await this.agreedDraft(await this.openCall(), applicants), effectiveFrom);
  }

  async orderRectification(hospital: Hospital, dueOn: string): Promise<string> {
    const input = { institutionId: hospitalIds[hospital], cause: '能力不足', dueOn, document: paper('ORDER') };
    return (await this.#done('BJHC', 'orderRectification', input, 'rectification { id }')).rectification.id;
  }

  async closeRectification(rectificationId: string, accepted: boolean): Promise<void> {
    await this.#done('BJHC', 'closeRectification', { rectificationId, accepted, reason: '已核查' });
  }

  async #done(...[by, name, input, selection]: Parameters<Whitelists['send']>): Promise<Answer['payload']> {
    const { payload, codes, params } = await this.#register.send(by, name, input, selection);
    if (codes.length > 0) throw new Error(`${name}: ${codes.join()} ${JSON.stringify(params)}`);
    return payload;
  }
}

export const reviewOf = (applicationId: string, outcome = 'RECOMMENDED') => ({
  applicationId,
  activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
  outcome,
  opinion: '符合条件',
  document: paper('REVIEW_OPINION', 'NONE'),
});

export const opinionOn = (draftId: string, stance = 'AGREE') => ({ draftId, stance, opinion: '同意' });

export const removalOf = (hospital: Hospital, cause: string, input: object = {}) => ({
  institutionId: hospitalIds[hospital],
  cause,
  reason: '已不具备能力',
  mayUseDelivered: true,
  document: paper('DECISION'),
  ...input,
});

/** The claims of an application with twenty diseases. */
export const claims = (registeredCases: number, visitsLastYear: number) => ({
  registeredCases,
  visitsLastYear,
  diseaseCodesLastYear: diseaseCodes.slice(0, 20),
});
