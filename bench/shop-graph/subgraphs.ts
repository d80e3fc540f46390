import type { Subgraph } from '../subgraphs/subgraph.ts';
import { inventory } from './inventory.ts';
import { products } from './products.ts';
import { reviews } from './reviews.ts';
import { users } from './users.ts';

/** An invented shop in which few users write many reviews, so the same entities are needed repeatedly. */
export const shopGraph: readonly Subgraph[] = [users, products, inventory, reviews];
