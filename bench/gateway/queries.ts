import { idOf } from '../hub-graph/records.ts';
import { shelf } from '../shop-graph/reviews.ts';
import type { QueryName } from './query-names.ts';

/** How many different variables each query has: far more than requests in flight. */
const poolSize = 200;

/** The query of an agency's front page, over all four subgraphs. */
const dashboard = `query Dashboard($after: ID) {
  drugs(first: 6, after: $after) {
    nodes {
      id name nameEn specification
      diseases { name }
      permittedInstitutions { name district }
      itemsInUse
      stock {
        entered onHand released
        lots(first: 3) {
          nodes {
            lotNumber expiryDate onHand
            importer { name }
            items(state: USED, first: 2) {
              nodes { code path { state at } use { department usedAt } adverseReactions { reaction serious } }
            }
          }
        }
      }
      activeMeasures { scope orderedAt inForceAt }
      adverseReactions(first: 3) { nodes { reaction serious onsetDate institution { name } item { code state } } }
    }
    pageInfo { endCursor hasNextPage }
  }
  approvals(first: 6, after: $after) {
    nodes { number date quantity cleared remaining drug { name } shares { quantity institution { name } } }
  }
}`;

/** Nested lists: 24 products with 96 reviews by six users, and other reviews by these users. */
const heavy = `query Heavy($offset: Int!) {
  products(offset: $offset, first: 24) {
    id name price
    maker { name country }
    inStock warehouse shipping
    reviews(first: 4) {
      id rating body
      author {
        name email city joined
        reviews(first: 2) { id rating body product { id name price inStock warehouse } }
      }
    }
  }
}`;

const tiny = `query Tiny($id: ID!) { user(id: $id) { name } }`;

export interface BenchQuery {
  name: QueryName;
  query: string;
  /** Each gives a different answer and different subgraph requests. The first is used for identical requests. */
  variables: readonly Record<string, unknown>[];
}

function pool(variables: (number: number) => Record<string, unknown>): Record<string, unknown>[] {
  return Array.from({ length: poolSize }, (_, number) => variables(number));
}

export const benchQueries: Readonly<Record<QueryName, BenchQuery>> = {
  dashboard: { name: 'dashboard', query: dashboard, variables: pool((number) => ({ after: idOf('drug', number) })) },
  // Offsets differ by whole shelves, so the reviewers differ too.
  heavy: { name: 'heavy', query: heavy, variables: pool((number) => ({ offset: number * shelf })) },
  tiny: { name: 'tiny', query: tiny, variables: pool((number) => ({ id: `u${number}` })) },
};
