import { approvedDrug } from '../../e2e/arrange.ts';
import { documentHash } from '../../hub/demo/steps.ts';
import { moveStock } from '../../subgraphs/customs/bin-stock/move-stock.ts';
import { enterBondedStock } from '../../subgraphs/customs/bonded-lot/enter-bonded-stock.ts';
import { liftHold } from '../../subgraphs/customs/hold/lift-hold.ts';
import { placeHold } from '../../subgraphs/customs/hold/place-hold.ts';
import { recordEntry } from '../../subgraphs/customs/lot-entry/record-entry.ts';
import { confirmCount } from '../../subgraphs/customs/stock-count/confirm-count.ts';
import { countStock } from '../../subgraphs/customs/stock-count/count-stock.ts';
import { destroyStock } from '../../subgraphs/customs/stock-removal/destroy-stock.ts';
import { reexportStock } from '../../subgraphs/customs/stock-removal/reexport-stock.ts';
import { closeStorageArea } from '../../subgraphs/customs/storage-area/close-storage-area.ts';
import { openStorageArea } from '../../subgraphs/customs/storage-area/open-storage-area.ts';
import { key, type Scene } from './scene.ts';
import { cleared, each, numbers, results, type Arrange, type Command } from './work.ts';

const papers = { executor: 'E', witness: 'W', reason: 'R', documentHash: documentHash('removal') };

/** Commands about one pack or lot in stock, by name. */
export const stockCommands: Readonly<Record<string, Arrange>> = {
  openStorageArea: (scene, count) => Promise.resolve(each(numbers(count), scene.importer, open(scene))),
  closeStorageArea: async (scene, count) =>
    each(await results(numbers(count), scene.importer, open(scene)), scene.importer, (by, own, { areaId }) =>
      closeStorageArea(by, { ...own, areaId, reason: 'R' }),
    ),
  enterBondedStock: async (scene, count) => each(numbers(count), scene.importer, await enter(scene, count)),
  recordEntry: async (scene, count) =>
    each(await entered(scene, count), scene.importer, (by, own, { lotIds }) =>
      recordEntry(by, { ...own, lotIds, number: `E${scene.newSeries()}` }),
    ),
  moveStock: async (scene, count) => {
    const { lotId } = await cleared(scene, count);
    const to = area(scene);
    await openStorageArea(scene.importer(), { ...key(), ...to });
    return each(numbers(count), scene.importer, (by, own) =>
      moveStock(by, { ...own, lotId, toBin: to.name, quantity: 1 }),
    );
  },
  countStock: async (scene, count) => each(await entered(scene, count), scene.importer, missIt),
  confirmCount: async (scene, count) => {
    const counted = await results(await entered(scene, count), scene.importer, missIt);
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
    return each(codes, scene.importer, (by, own, code) =>
      destroyStock(by, { ...own, lotId, codes: [code], ...papers }),
    );
  },
  reexportStock: async (scene, count) => {
    const { lotId, codes } = await cleared(scene, count);
    return each(codes, scene.importer, (by, own, code) =>
      reexportStock(by, { ...own, lotId, codes: [code], ...papers }),
    );
  },
};

/** An area with one bin, both of the same name. */
const open =
  (scene: Scene): Command<number, { areaId: string }> =>
  (by, own) =>
    openStorageArea(by, { ...own, ...area(scene) });

function area({ newSeries }: Scene) {
  const name = `B${newSeries()}`;
  return { name, rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS' as const, binCodes: [name] };
}

/** Enters a lot of one pack. */
async function enter({ parties, newSeries }: Scene, count: number): Promise<Command<number, { lotIds: string[] }>> {
  const { drugId } = await approvedDrug(parties, newSeries(), count);
  return (by, own, number) =>
    enterBondedStock(by, {
      ...own,
      drugId,
      lots: [{ lotNumber: `L${number}`, expiryDate: '2030-06-30', quantity: 1 }],
    });
}

/** Lots of one pack each. */
const entered = async (scene: Scene, count: number): Promise<{ lotIds: string[] }[]> =>
  results(numbers(count), scene.importer, await enter(scene, count));

/** Counts a lot, and does not find its pack. */
const missIt: Command<{ lotIds: string[] }, { countId: string }> = (by, own, { lotIds: [lotId] }) =>
  countStock(by, { ...own, lines: [{ lotId: lotId!, found: 0, reason: 'R' }] });

const hold =
  (lotId: string): Command<number, { holdId: string }> =>
  (by, own) =>
    placeHold(by, { ...own, lotId, quantity: 1, reason: 'R' });
