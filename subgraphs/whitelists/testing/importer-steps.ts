import { opinionOn, paper, type Omission } from './listing-steps.ts';
import { applicantIds, type Answer, type Applicant, type Whitelists } from '../arrange.ts';

export const members = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
export const signatories = ['TIANZHU', 'BJMPA', 'CUSTOMS'];

const annex3 = [
  'ENTERPRISE_PROFILE',
  'BUSINESS_LICENCE',
  'DISTRIBUTION_LICENCE',
  'CUSTOMS_FILING',
  'STORAGE',
  'QUALITY_RULES',
  'CODING_RULES',
  'RECALL_RULES',
  'DELIVERY',
  'COMMITMENT',
];

/** An application of an importer that lacks nothing. */
export const importerApplication = {
  creditCode: '91110113MA01ABC25N',
  customsCode: '1111660001',
  customsFiling: 'BA-1（虚构）',
  registeredInZone: true,
  insideFence: true,
  licence: { number: '京AA0100001（虚构）', scope: ['CHEMICAL', 'BIOLOGICAL'], validUntil: '2029-06-30' },
  separateArea: true,
  codingReady: true,
  majorViolationIn2Years: false,
  documents: annex3.map((type) => paper(type, 'ENTERPRISE')),
};

export const importerOpinionOn = (applicationId: string, recommended = true) => ({
  applicationId,
  activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
  recommended,
  opinion: '符合条件',
  document: paper('REVIEW_OPINION', 'NONE'),
});

/** A licence of the next years that lacks nothing. */
export const renewalOf = () => ({
  licence: {
    number: '京AA0100002（虚构）',
    scope: ['CHEMICAL', 'BIOLOGICAL', 'ANABOLIC_PEPTIDE'],
    validUntil: '2034-06-30',
  },
  document: paper('DISTRIBUTION_LICENCE', 'ENTERPRISE'),
});

export const importerRemovalOf = (importer: Applicant, input: object = {}) => ({
  importerId: applicantIds[importer],
  cause: 'SERIOUS_CONSEQUENCE',
  reason: '药品无法追溯（虚构）',
  document: paper('DECISION'),
  ...input,
});

/** The text of a draft that is to be signed. */
export interface Text {
  base: number;
  text: string;
  sha256: string;
}

/** Steps of the importer list that must succeed, with valid input unless a test changes it. */
export class ImporterSteps {
  readonly #register: Whitelists;
  #call: string | undefined;

  constructor(register: Whitelists) {
    this.#register = register;
  }

  async openCall(): Promise<string> {
    const call = { kind: 'IMPORTER', opensOn: this.#register.today() };
    this.#call ??= (await this.#done('TIANZHU', 'openApplicationCall', call, 'call { id }')).call.id as string;
    return this.#call;
  }

  async apply(importer: Applicant, input: object = {}): Promise<string> {
    return (await this.#done(...(await this.#application(importer, input)))).application.id;
  }

  async tryToApply(importer: string, input: object = {}): Promise<Answer> {
    return this.#register.send(...(await this.#application(importer, input)));
  }

  async accept(applicationId: string): Promise<void> {
    await this.#done('TIANZHU', 'acceptImporterApplication', { applicationId, accepted: true });
  }

  async giveOpinion(by: string, applicationId: string, recommended = true): Promise<void> {
    await this.#done(by, 'giveImporterOpinion', importerOpinionOn(applicationId, recommended));
  }

  /** An application with both opinions. */
  async reviewed(importer: Applicant, input: object = {}): Promise<string> {
    const id = await this.apply(importer, input);
    await this.accept(id);
    for (const by of ['BJMPA', 'CUSTOMS']) await this.giveOpinion(by, id);
    return id;
  }

  async submit(applicationIds: readonly string[], leaveOut: readonly Omission[] = []): Promise<string> {
    const input = { applicationIds, leaveOut, document: paper('DRAFT_LIST') };
    return (await this.#done('TIANZHU', 'submitForDeliberation', input, 'draft { id }')).draft.id;
  }

  async convene(draftId: string): Promise<void> {
    await this.#done('TIANZHU', 'conveneDeliberation', { draftId, meetsAt: '2030-01-01T00:00:00Z' });
  }

  async conclude(
    draftId: string,
    listed: readonly string[],
    absent: readonly string[] = [],
    leftOut: readonly string[] = [],
  ): Promise<void> {
    for (const member of members.filter((each) => !absent.includes(each)))
      await this.#done(member, 'giveDeliberationOpinion', opinionOn(draftId));
    const input = { draftId, listed, leftOut, absent, minutes: paper('MINUTES') };
    await this.#done('TIANZHU', 'concludeDeliberation', input);
  }

  /** All steps from applications to a draft that all members agreed on. */
  async agreedDraft(applicants: readonly Applicant[], input: object = {}): Promise<string> {
    const ids: string[] = [];
    for (const importer of applicants) ids.push(await this.reviewed(importer, input));
    const draftId = await this.submit(ids);
    await this.convene(draftId);
    await this.conclude(draftId, ids);
    return draftId;
  }

  /** A draft that all members agreed on, with whom it leaves out. */
  async agreedWithout(leaveOut: readonly Omission[], applicationIds: readonly string[] = []): Promise<string> {
    const draftId = await this.submit(applicationIds, leaveOut);
    await this.convene(draftId);
    await this.conclude(
      draftId,
      applicationIds,
      [],
      leaveOut.map(({ memberId }) => memberId),
    );
    return draftId;
  }

  async textOf(draftId: string): Promise<Text> {
    const query = `{ listDraft(id: "${draftId}") { text { base text sha256 } } }`;
    return (await this.#register.ask('TIANZHU', query)).listDraft.text;
  }

  async tryToSign(by: string, draftId: string, text?: Partial<Text>): Promise<Answer> {
    const { base, sha256 } = { ...(await this.textOf(draftId)), ...text };
    const input = { draftId, base, textSha256: sha256 };
    const selection =
      'draft { procedure { state } text { signatures { by { ... on Agency { code } } } } } list { version }';
    return this.#register.send(by, 'signImporterList', input, selection);
  }

  async sign(draftId: string, by: readonly string[] = signatories): Promise<void> {
    const text = await this.textOf(draftId);
    for (const agency of by)
      await this.#done(agency, 'signImporterList', { draftId, base: text.base, textSha256: text.sha256 });
  }

  /** Importers on a list that is in force. */
  async listed(applicants: readonly Applicant[]): Promise<void> {
    await this.sign(await this.agreedDraft(applicants));
  }

  async propose(by: string, importer: Applicant): Promise<{ id: string; textSha256: string }> {
    const selection = 'proposal { id textSha256 }';
    return (await this.#done(by, 'proposeImporterRemoval', importerRemovalOf(importer), selection)).proposal;
  }

  async #application(importer: string, input: object): Promise<Parameters<Whitelists['send']>> {
    const all = { ...importerApplication, callId: await this.openCall(), ...input };
    return [importer, 'applyForImporterList', all, 'application { id }'];
  }

  async #done(...[by, name, input, selection]: Parameters<Whitelists['send']>): Promise<Answer['payload']> {
    const { payload, codes, params } = await this.#register.send(by, name, input, selection);
    if (codes.length > 0) throw new Error(`${name}: ${codes.join()} ${JSON.stringify(params)}`);
    return payload;
  }
}
