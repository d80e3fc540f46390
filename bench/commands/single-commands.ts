import { approvedDrug, clearedDrug } from '../../e2e/arrange.ts';
import { documentHash } from '../../hub/demo/steps.ts';
import type { CommandCaller } from '../../shared/command/agency.ts';
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
    return each(codes, scene.importer, (by, own, code) => releaseFromZone(by, { ...own, formId, codes: [code] }));
  },
  enterBondedStock: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    return each(numbers(count), scene.importer, (by, own, number) => {
      const lots = [{ lotNumber: `L${number}`, expiryDate: '2030-06-30', quantity: 1 }];
      return enterBondedStock(by, { ...own, drugId, lots });
    });
  },
  moveStock: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const toBin = `B${scene.newSeries()}`;
    const area = { name: toBin, rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS' as const, binCodes: [toBin] };
    await openStorageArea(scene.importer(), { ...key(), ...area });
    return each(numbers(count), scene.importer, (by, own) => moveStock(by, { ...own, lotId, toBin, quantity: 1 }));
  },
  askForSupply: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    return each(numbers(count), scene.institution, ask(scene, drugId));
  },
  answerSupply: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    const asked = await results(numbers(count), scene.institution, ask(scene, drugId));
    return each(asked, scene.importer, (by, own, { requestId }) =>
      answerSupply(by, { ...own, requestId, accepted: true }),
    );
  },
  recordDeclaration: async (scene, count) => {
    const { formId } = await cleared(scene, count);
    return each(numbers(count), scene.importer, declare(scene, formId));
  },
  passCustoms: async (scene, count) => {
    const { formId } = await cleared(scene, count);
    const declared = await results(numbers(count), scene.importer, declare(scene, formId));
    return each(declared, scene.customs, (by, own, { declarationId }) => passCustoms(by, { ...own, declarationId }));
  },
  confirmGatePassage: async (scene, count) => {
    const made = await releases(scene, count);
    for (const { releaseId, code } of made)
      await scanOut(scene.importerAtTrace(), { ...key(), releaseId, codes: [code] });
    return each(made, scene.customs, (by, own, { releaseId }) =>
      confirmGatePassage(by, { ...own, releaseId, vehicle: 'V' }),
    );
  },
  cancelRelease: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, scene.importer, (by, own, { releaseId }) =>
      cancelRelease(by, { ...own, releaseId, reason: 'R' }),
    );
  },
  returnToBond: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, scene.importer, (by, own, { releaseId, code }) =>
      returnToBond(by, { ...own, releaseId, codes: [code], reason: 'R' }),
    );
  },
  countStock: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    return each(numbers(count), scene.importer, missOne(lotId, count));
  },
  confirmCount: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const counted = await results(numbers(count), scene.importer, missOne(lotId, count));
    return each(counted, scene.customs, (by, own, { countId }) => confirmCount(by, { ...own, countId }));
  },
  placeHold: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    return each(numbers(count), scene.customs, hold(lotId));
  },
  liftHold: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const held = await results(numbers(count), scene.customs, hold(lotId));
    return each(held, scene.customs, (by, own, { holdId }) => liftHold(by, { ...own, holdId, reason: 'R' }));
  },
  destroyStock: async (scene, count) => {
    const { lotId, codes } = await cleared(scene, count);
    const papers = { executor: 'E', witness: 'W', reason: 'R', documentHash: documentHash('destruction') };
    return each(codes, scene.importer, (by, own, code) =>
      destroyStock(by, { ...own, lotId, codes: [code], ...papers }),
    );
  },
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A command about one of what was arranged, by a caller and with a key that no other command has. */
type Command<Of, Result> = (by: CommandCaller, own: ReturnType<typeof key>, of: Of) => Promise<Result>;

/** As in a request, the caller and the key are there before the command begins. */
const each = <Of>(all: readonly Of[], caller: () => CommandCaller, run: Command<Of, unknown>): Work[] =>
  all.map((one) => {
    const [by, own] = [caller(), key()];
    return async () => void (await run(by, own, one));
  });

/** What commands return, one after another. */
async function results<Of, Result>(
  all: readonly Of[],
  caller: () => CommandCaller,
  run: Command<Of, Result>,
): Promise<Result[]> {
  const returned: Result[] = [];
  for (const one of all) returned.push(await run(caller(), key(), one));
  return returned;
}

/** A drug with shelved packs and a form for all of them. */
const cleared = ({ parties, newSeries }: Scene, count: number) => clearedDrug(parties, newSeries(), count);

/** Releases of one pack each. */
async function releases(scene: Scene, count: number): Promise<{ releaseId: string; code: string }[]> {
  const { formId, codes } = await cleared(scene, count);
  return results(codes, scene.importer, async (by, own, code) => {
    const { releaseId } = await releaseFromZone(by, { ...own, formId, codes: [code] });
    return { releaseId, code };
  });
}

const ask =
  ({ parties: { importerId }, today }: Scene, drugId: string): Command<number, { requestId: string }> =>
  (by, own) =>
    askForSupply(by, { ...own, drugId, importerId, quantity: 1, neededBy: today });

function declare({ today, newSeries }: Scene, formId: string): Command<number, { declarationId: string }> {
  const series = newSeries();
  return (by, own, index) => {
    const number = `0110${today.slice(0, 4)}1${String(series * 10_000 + index).padStart(9, '0')}`;
    return recordDeclaration(by, { ...own, formId, number, quantity: 1, declaredOn: today });
  };
}

/** Counts one pack fewer than the lot has. */
const missOne =
  (lotId: string, onHand: number): Command<number, { countId: string }> =>
  (by, own) =>
    countStock(by, { ...own, lines: [{ lotId, found: onHand - 1, reason: 'R' }] });

const hold =
  (lotId: string): Command<number, { holdId: string }> =>
  (by, own) =>
    placeHold(by, { ...own, lotId, quantity: 1, reason: 'R' });
