import type { Subgraph } from '../subgraphs/subgraph.ts';
import { inventory } from './inventory.ts';
import { products } from './products.ts';
import { reviews } from './reviews.ts';
import { users } from './users.ts';

/** An invented shop, in which few users write many reviews: the same entities are needed again and again. */
export const shopGraph: readonly Subgraph[] = [users, products, inventory, reviews];
