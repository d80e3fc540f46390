import type { HubClient } from '@hub/embedded/client.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { deliver, documentHash, release, useInput, type Parties } from '@hub/embedded/demo/steps.ts';
import { clearedDrug, diseaseCode } from '../arrange.ts';
import { paper } from '../journey.ts';
import { refusal } from '../refusal.ts';
import type { TestHub } from '../test-hub.ts';

export const lists = ['DRUG', 'INSTITUTION', 'IMPORTER'] as const;
export type List = (typeof lists)[number];

/** What asks a gate, in the order of the way of a pack. */
export const gates = ['STOCK', 'CLEAR', 'RELEASE', 'DELIVER', 'RECEIVE', 'USE'] as const;
export type Gate = (typeof gates)[number];

/** How each gate refuses once a member is off a list; empty where it does not (D9). */
export const refusals: Readonly<Record<List, Readonly<Record<Exclude<Gate, 'USE'>, string>>>> = {
  DRUG: {
    STOCK: 'DRUG_NOT_LISTED',
    CLEAR: 'DRUG_NOT_LISTED,INSTITUTION_NOT_PERMITTED',
    RELEASE: 'DRUG_NOT_LISTED,INSTITUTION_NOT_PERMITTED',
    DELIVER: 'DRUG_NOT_LISTED,INSTITUTION_NOT_PERMITTED',
    RECEIVE: '',
  },
  INSTITUTION: {
    STOCK: '',
    CLEAR: 'INSTITUTION_NOT_LISTED',
    RELEASE: 'INSTITUTION_NOT_LISTED',
    DELIVER: 'INSTITUTION_NOT_LISTED,DELISTED',
    RECEIVE: '',
  },
  IMPORTER: {
    STOCK: 'IMPORTER_NOT_LISTED',
    CLEAR: 'IMPORTER_NOT_LISTED',
    RELEASE: 'IMPORTER_NOT_LISTED',
    DELIVER: 'IMPORTER_NOT_LISTED',
    RECEIVE: '',
  },
};

/** How a gate refuses after a removal; what institutions have is used if the removal says so, whoever brought it. */
export function refusedAfter(list: List, gate: Gate, mayUseDelivered: boolean): string {
  if (gate !== 'USE') return refusals[list][gate];
  return list === 'IMPORTER' || mayUseDelivered ? '' : 'DELISTED';
}

type Cleared = Awaited<ReturnType<typeof clearedDrug>>;

/** A drug of which a pack waits before each gate, so that each can be tried on its own. */
export class Supplied {
  readonly #hub: TestHub;
  readonly #parties: Parties;
  readonly #cleared: Cleared;
  readonly #released: string;
  readonly #onTheWay: string;

  private constructor(
    hub: TestHub,
    parties: Parties,
    { cleared, released, onTheWay }: { cleared: Cleared; released: string; onTheWay: string },
  ) {
    this.#hub = hub;
    this.#parties = parties;
    this.#cleared = cleared;
    this.#released = released;
    this.#onTheWay = onTheWay;
  }

  static async arrange(hub: TestHub, parties: Parties, series: number): Promise<Supplied> {
    const cleared = await clearedDrug(parties, series, 10, 8);
    const [used, arriving, leaving] = cleared.codes as [string, string, string];
    await deliver(parties, await release(parties, cleared.formId, [used]), [used]);
    const onTheWay = await release(parties, cleared.formId, [arriving]);
    await parties.importer.command('scanOut', { releaseId: onTheWay, codes: [arriving] }, '__typename');
    const released = await release(parties, cleared.formId, [leaving]);
    return new Supplied(hub, parties, { cleared, released, onTheWay });
  }

  /** Tries a gate; returns the codes with which it refuses, or nothing. */
  async tries(gate: Gate): Promise<string> {
    const { importer, institution, importerId, institutionId } = this.#parties;
    const { drugId, approvalId, formId, codes } = this.#cleared;
    const send = async (by: HubClient, command: string, input: Record<string, unknown>) => {
      const answer = await refusal(by.command(command, input, '__typename'));
      return answer === 'not refused' ? '' : answer;
    };
    switch (gate) {
      case 'STOCK':
        return send(importer, 'enterBondedStock', {
          drugId,
          lots: [{ lotNumber: 'LATER（虚构）', expiryDate: '2030-06-30', quantity: 1 }],
        });
      case 'CLEAR': {
        const parties = { institutionId, importerId, mandateHash: documentHash('mandate') };
        return send(importer, 'applyForClearanceForm', { approvalId, quantity: 1, ...parties });
      }
      case 'RELEASE':
        return send(importer, 'releaseFromZone', { formId, codes: [codes[3]] });
      case 'DELIVER':
        return send(importer, 'scanOut', { releaseId: this.#released, codes: [codes[2]] });
      case 'RECEIVE':
        return send(institution, 'receive', { releaseId: this.#onTheWay, codes: [codes[1]] });
      case 'USE':
        return send(institution, 'recordUse', useInput(codes[0]!, diseaseCode, this.#hub.clock()));
    }
  }

  /** The next draft of the list leaves the institution or the importer out. */
  async leaveOut(list: 'INSTITUTION' | 'IMPORTER', mayUseDelivered: boolean): Promise<void> {
    const { importerId, institutionId } = this.#parties;
    const [owner, tianzhu] = [
      await this.#hub.as(list === 'IMPORTER' ? 'tianzhu' : 'bjhc'),
      await this.#hub.as('tianzhu'),
    ];
    const memberId = list === 'IMPORTER' ? importerId : institutionId;
    const omission = { memberId, reason: '定期调整（虚构）', ...(list === 'IMPORTER' ? {} : { mayUseDelivered }) };
    const submission = { applicationIds: [], leaveOut: [omission], document: paper('DRAFT_LIST') };
    const { draft } = await owner.command('submitForDeliberation', submission, 'draft { id }');
    const draftId = draft.id;
    await tianzhu.command('conveneDeliberation', { draftId, meetsAt: '2030-01-01T00:00:00Z' }, '__typename');
    const absent = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
    const result = { draftId, listed: [], leftOut: [memberId], absent, minutes: paper('MINUTES') };
    await tianzhu.command('concludeDeliberation', result, '__typename');
    if (list === 'INSTITUTION') {
      const { listVersions } = await owner.query('{ listVersions(kind: INSTITUTION, first: 1) { nodes { version } } }');
      const publication = { draftId, base: listVersions.nodes[0].version, effectiveFrom: dayOf(this.#hub.clock()) };
      await owner.command('publishInstitutionList', publication, '__typename');
      return;
    }
    const { listDraft } = await owner.query(`{ listDraft(id: "${draftId}") { text { base sha256 } } }`);
    const { base, sha256: textSha256 } = listDraft.text;
    for (const by of ['tianzhu', 'bjmpa', 'customs'])
      await (await this.#hub.as(by)).command('signImporterList', { draftId, base, textSha256 }, '__typename');
  }

  /** Removes the drug, its institution or its importer from the list, as the list's own procedure has it. */
  async remove(list: List, mayUseDelivered: boolean): Promise<void> {
    const { bjmpa, importerId, institutionId } = this.#parties;
    const why = { reason: '移出（虚构）', document: paper('DECISION') };
    if (list === 'DRUG') {
      const removal = { drugId: this.#cleared.drugId, cause: 'ADJUSTMENT', mayUseDelivered, ...why };
      await bjmpa.command('removeDrug', removal, '__typename');
    } else if (list === 'INSTITUTION') {
      const removal = { institutionId, cause: 'ILLEGAL_ACT', mayUseDelivered, ...why };
      await (await this.#hub.as('bjhc')).command('removeInstitution', removal, '__typename');
    } else {
      const proposed = { importerId, cause: 'SERIOUS_CONSEQUENCE', ...why };
      const { proposal } = await bjmpa.command('proposeImporterRemoval', proposed, 'proposal { id textSha256 }');
      const { id: proposalId, textSha256 } = proposal;
      await (await this.#hub.as('tianzhu')).command('signRemoval', { proposalId, textSha256 }, '__typename');
    }
  }
}
