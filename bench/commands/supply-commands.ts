import { approvedDrug } from '../../e2e/arrange.ts';
import { planStock } from '../../subgraphs/customs/stock-plan/plan-stock.ts';
import { withdrawStockPlan } from '../../subgraphs/customs/stock-plan/withdraw-stock-plan.ts';
import { answerSupply } from '../../subgraphs/customs/supply-request/answer-supply.ts';
import { askForSupply } from '../../subgraphs/customs/supply-request/ask-for-supply.ts';
import { withdrawSupply } from '../../subgraphs/customs/supply-request/withdraw-supply.ts';
import type { Scene } from './scene.ts';
import { each, numbers, results, type Arrange, type Command } from './work.ts';

/** Commands about what is needed, of one pack each, by name. */
export const supplyCommands: Readonly<Record<string, Arrange>> = {
  planStock: async (scene, count) => each(numbers(count), scene.importer, await plan(scene, count)),
  withdrawStockPlan: async (scene, count) => {
    const planned = await results(numbers(count), scene.importer, await plan(scene, count));
    return each(planned, scene.importer, (by, own, { planId }) =>
      withdrawStockPlan(by, { ...own, planId, reason: 'R' }),
    );
  },
  askForSupply: async (scene, count) => {
    const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
    return each(numbers(count), scene.institution, ask(scene, drugId));
  },
  answerSupply: async (scene, count) =>
    each(await asked(scene, count), scene.importer, (by, own, { requestId }) =>
      answerSupply(by, { ...own, requestId, accepted: true }),
    ),
  withdrawSupply: async (scene, count) =>
    each(await asked(scene, count), scene.institution, (by, own, { requestId }) =>
      withdrawSupply(by, { ...own, requestId, reason: 'R' }),
    ),
};

async function plan(scene: Scene, count: number): Promise<Command<number, { planId: string }>> {
  const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
  const lines = [{ institutionId: scene.parties.institutionId, quantity: 1, by: scene.today }];
  return (by, own) => planStock(by, { ...own, drugId, lines });
}

const ask =
  ({ parties: { importerId }, today }: Scene, drugId: string): Command<number, { requestId: string }> =>
  (by, own) =>
    askForSupply(by, { ...own, drugId, importerId, quantity: 1, neededBy: today });

async function asked(scene: Scene, count: number): Promise<{ requestId: string }[]> {
  const { drugId } = await approvedDrug(scene.parties, scene.newSeries(), count);
  return results(numbers(count), scene.institution, ask(scene, drugId));
}
