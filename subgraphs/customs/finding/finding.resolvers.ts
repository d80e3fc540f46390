import type { Resolvers } from '../generated/resolvers.ts';
import { findingMessage, findingRequirement } from './finding.ts';

export const findingResolvers = {
  Finding: {
    message: (finding, _, { language }) => findingMessage(finding, language),
    requirement: (finding) => findingRequirement(finding),
  },
} satisfies Resolvers;
