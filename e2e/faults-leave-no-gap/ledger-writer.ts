import { applyForForm, issueForm, release, stockShelved, traceCodes, type Parties } from '@hub/embedded/demo/steps.ts';

const packs = 3;

/** An importer that brings a drug to a hospital. */
export interface Supply {
  parties: Parties;
  drugId: string;
  approvalId: string;
  /** The prefix of numbers and trace codes. */
  series: number;
}

/** Keeps writing ledger lines through the commands of the parties. */
export class LedgerWriter {
  readonly #supply: Supply;
  #numbers = 0;
  #lines = 0;

  constructor(supply: Supply) {
    this.#supply = supply;
  }

  /** How many lines it has written. */
  get lines(): number {
    return this.#lines;
  }

  /** Runs two loops: one with whole lots, one that needs no packs and so continues while trace is down. */
  async run(signal: AbortSignal): Promise<void> {
    const repeat = async (step: () => Promise<void>) => {
      while (!signal.aborted) await step();
    };
    await Promise.all([repeat(() => this.#takeLot()), repeat(() => this.#enterAndClear())]);
  }

  /** Writes a line that everyone who sees any line of this supply sees, and returns its form. */
  async clear(): Promise<string> {
    const { parties, approvalId, series } = this.#supply;
    const formId = await applyForForm(parties, { approvalId, quantity: packs });
    await issueForm(parties, formId, `form of ${series}-${this.#next()}`);
    this.#lines += 1;
    return formId;
  }

  async #takeLot(): Promise<void> {
    const { parties, drugId, series } = this.#supply;
    const lot = this.#next();
    const codes = traceCodes(series * 1000 + lot, packs);
    await stockShelved(parties, { drugId, lotNumber: `${series}-${lot}`, codes });
    this.#lines += 1;
    const formId = await this.clear();
    for (const code of codes) {
      await release(parties, formId, [code]);
      this.#lines += 1;
    }
  }

  async #enterAndClear(): Promise<void> {
    const { parties, drugId, series } = this.#supply;
    const lots = [{ lotNumber: `${series}-${this.#next()}`, expiryDate: '2030-06-30', quantity: packs }];
    await parties.importer.command('enterBondedStock', { drugId, lots }, 'lots { id }');
    this.#lines += 1;
    await this.clear();
  }

  #next(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}
