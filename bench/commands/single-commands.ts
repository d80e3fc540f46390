import { approvedDrug, clearedDrug } from '../../e2e/arrange.ts';
import { documentHash } from '../../hub/demo/steps.ts';
import { moveStock } from '../../subgraphs/customs/bin-stock/move-stock.ts';
import { enterBondedStock } from '../../subgraphs/customs/bonded-lot/enter-bonded-stock.ts';
import { passCustoms } from '../../subgraphs/customs/customs-declaration/pass-customs.ts';
import { recordDeclaration } from '../../subgraphs/customs/customs-declaration/record-declaration.ts';
import { liftHold } from '../../subgraphs/customs/hold/lift-hold.ts';
import { placeHold } from '../../subgraphs/customs/hold/place-hold.ts';
import { cancelRelease } from '../../subgraphs/customs/release/cancel-release.ts';
import { confirmGatePassage } from '../../subgraphs/customs/release/confirm-gate-passage.ts';
import { releaseFromZone } from '../../subgraphs/customs/release/release-from-zone.ts';
import { returnToBond } from '../../subgraphs/customs/release/return-to-bond.ts';
import { confirmCount } from '../../subgraphs/customs/stock-count/confirm-count.ts';
import { openStorageArea } from '../../subgraphs/customs/storage-area/open-storage-area.ts';
import { countStock } from '../../subgraphs/customs/stock-count/count-stock.ts';
import { destroyStock } from '../../subgraphs/customs/stock-removal/destroy-stock.ts';
import { answerSupply } from '../../subgraphs/customs/supply-request/answer-supply.ts';
import { askForSupply } from '../../subgraphs/customs/supply-request/ask-for-supply.ts';
import { scanOut } from '../../subgraphs/trace/release/scan-out.ts';
import { key, type Scene } from './scene.ts';

export type Work = () => Promise<void>;

/** Arranges what commands of one kind need, and returns as many of them, each of which can run once. */
export type Arrange = (scene: Scene, count: number) => Promise<Work[]>;

/** Commands about one pack, by name. */
export const singleCommands: Readonly<Record<string, Arrange>> = {
  releaseFromZone: async (scene, count) => {
    const { formId, codes } = await cleared(scene, count);
    return each(codes, (code) => releaseFromZone(scene.importer(), { ...key(), formId, codes: [code] }));
  },
  enterBondedStock: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    return each(numbers(count), (number) => {
      const lots = [{ lotNumber: `L${number}`, expiryDate: '2030-06-30', quantity: 1 }];
      return enterBondedStock(scene.importer(), { ...key(), drugId, lots });
    });
  },
  moveStock: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const toBin = `B${scene.newSeries()}`;
    const area = { name: toBin, rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS' as const, binCodes: [toBin] };
    await openStorageArea(scene.importer(), { ...key(), ...area });
    return each(numbers(count), () => moveStock(scene.importer(), { ...key(), lotId, toBin, quantity: 1 }));
  },
  askForSupply: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    return each(numbers(count), () => ask(scene, drugId));
  },
  answerSupply: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    const asked = await results(numbers(count), () => ask(scene, drugId));
    return each(asked, ({ requestId }) => answerSupply(scene.importer(), { ...key(), requestId, accepted: true }));
  },
  recordDeclaration: async (scene, count) => {
    const { formId } = await cleared(scene, count);
    const series = scene.newSeries();
    return each(numbers(count), (number) => declare(scene, formId, series, number));
  },
  passCustoms: async (scene, count) => {
    const { formId } = await cleared(scene, count);
    const series = scene.newSeries();
    const declared = await results(numbers(count), (number) => declare(scene, formId, series, number));
    return each(declared, ({ declarationId }) => passCustoms(scene.customs(), { ...key(), declarationId }));
  },
  confirmGatePassage: async (scene, count) => {
    const made = await releases(scene, count);
    for (const { releaseId, code } of made)
      await scanOut(scene.importerAtTrace(), { ...key(), releaseId, codes: [code] });
    return each(made, ({ releaseId }) => confirmGatePassage(scene.customs(), { ...key(), releaseId, vehicle: 'V' }));
  },
  cancelRelease: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, ({ releaseId }) => cancelRelease(scene.importer(), { ...key(), releaseId, reason: 'R' }));
  },
  returnToBond: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, ({ releaseId, code }) =>
      returnToBond(scene.importer(), { ...key(), releaseId, codes: [code], reason: 'R' }),
    );
  },
  countStock: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    return each(numbers(count), () => missOne(scene, lotId, count));
  },
  confirmCount: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const counted = await results(numbers(count), () => missOne(scene, lotId, count));
    return each(counted, ({ countId }) => confirmCount(scene.customs(), { ...key(), countId }));
  },
  placeHold: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    return each(numbers(count), () => hold(scene, lotId));
  },
  liftHold: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const held = await results(numbers(count), () => hold(scene, lotId));
    return each(held, ({ holdId }) => liftHold(scene.customs(), { ...key(), holdId, reason: 'R' }));
  },
  destroyStock: async (scene, count) => {
    const { lotId, codes } = await cleared(scene, count);
    const papers = { executor: 'E', witness: 'W', reason: 'R', documentHash: documentHash('destruction') };
    return each(codes, (code) => destroyStock(scene.importer(), { ...key(), lotId, codes: [code], ...papers }));
  },
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const each = <Of>(all: readonly Of[], run: (one: Of) => Promise<unknown>): Work[] =>
  all.map((one) => async () => void (await run(one)));

/** What commands return, one after another. */
async function results<Of, Result>(all: readonly Of[], run: (one: Of) => Promise<Result>): Promise<Result[]> {
  const returned: Result[] = [];
  for (const one of all) returned.push(await run(one));
  return returned;
}

/** A drug with shelved packs and a form for all of them. */
const cleared = ({ parties, newSeries }: Scene, count: number) => clearedDrug(parties, newSeries(), count);

/** Releases of one pack each. */
async function releases(scene: Scene, count: number): Promise<{ releaseId: string; code: string }[]> {
  const { formId, codes } = await cleared(scene, count);
  return results(codes, async (code) => {
    const { releaseId } = await releaseFromZone(scene.importer(), { ...key(), formId, codes: [code] });
    return { releaseId, code };
  });
}

const ask = ({ parties: { importerId }, institution, today }: Scene, drugId: string) =>
  askForSupply(institution(), { ...key(), drugId, importerId, quantity: 1, neededBy: today });

const declare = ({ importer, today }: Scene, formId: string, series: number, index: number) => {
  const number = `0110${today.slice(0, 4)}1${String(series * 10_000 + index).padStart(9, '0')}`;
  return recordDeclaration(importer(), { ...key(), formId, number, quantity: 1, declaredOn: today });
};

/** Counts one pack fewer than the lot has. */
const missOne = ({ importer }: Scene, lotId: string, onHand: number) =>
  countStock(importer(), { ...key(), lines: [{ lotId, found: onHand - 1, reason: 'R' }] });

const hold = ({ customs }: Scene, lotId: string) => placeHold(customs(), { ...key(), lotId, quantity: 1, reason: 'R' });
