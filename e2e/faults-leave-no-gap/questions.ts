import type { SubgraphName } from '@hub/embedded/agencies.ts';

/** A query that a client repeats, as which organisation, and the subgraphs that it needs. */
export interface Question {
  organisation: string | undefined;
  query: string;
  needs: readonly SubgraphName[];
}

const everywhere: readonly SubgraphName[] = ['whitelists', 'customs', 'trace', 'safety'];

/** Realistic queries over one, several and all subgraphs. Nothing in their answers looks like a port. */
export const questions: readonly Question[] = [
  {
    organisation: undefined,
    query: '{ publishedList(kind: DRUG) { version entries { drug { name diseases { name } } } } }',
    needs: ['whitelists'],
  },
  {
    organisation: 'bjmpa',
    query: '{ ledger(first: 10) { nodes { id kind quantity } pageInfo { hasNextPage } } }',
    needs: ['customs'],
  },
  {
    organisation: 'bch',
    query: '{ items(first: 10) { nodes { state path { state at } } } }',
    needs: ['trace'],
  },
  {
    organisation: 'bjhc',
    query: '{ adverseReactionReports { nodes { reaction serious } } inbox { safety { nodes { kind sentAt } } } }',
    needs: ['safety'],
  },
  {
    organisation: 'keyuan',
    query: '{ bondedLots(first: 5) { nodes { lotNumber onHand importer { name } } } }',
    needs: ['customs', 'whitelists'],
  },
  {
    organisation: 'hospital2',
    query: '{ ledger(first: 5) { nodes { kind lot { items(first: 2) { nodes { state } } } } } }',
    needs: ['customs', 'trace'],
  },
  {
    organisation: 'importer2',
    query: '{ ledger(first: 5) { nodes { drug { activeMeasures { scope } } } } }',
    needs: ['customs', 'safety'],
  },
  {
    organisation: 'bch',
    query: '{ items(first: 5) { nodes { code adverseReactions { reaction } drug { name } } } }',
    needs: ['trace', 'safety', 'whitelists'],
  },
  {
    organisation: 'bjmpa',
    query: `{ drugs(search: "Examplumab") { nodes {
      name itemsInUse activeMeasures { scope } stock { lots(first: 2) { nodes { lotNumber } } } } } }`,
    needs: everywhere,
  },
  {
    organisation: 'customs',
    query: `{ ledger(first: 5) { nodes { kind institution { name } drug { nameEn itemsInUse activeMeasures { scope } } } } }`,
    needs: everywhere,
  },
];
