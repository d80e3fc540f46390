import { commandsOf, type MutationsOf } from '@hub/shared/command/commands-of.ts';
import type { Mutation, ResolversParentTypes } from './generated/resolvers.ts';

export type Mutations = MutationsOf<Mutation, ResolversParentTypes>;

/** Defines the command of a mutation; the schema says what it takes and what its payload contains. */
export const command = commandsOf<Mutations>();
