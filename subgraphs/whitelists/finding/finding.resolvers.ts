import type { Resolvers } from '../generated/resolvers.ts';
import { findingMessage, findingRequirement, type Finding } from './finding.ts';

export type FindingRow = Finding;

export const findingResolvers = {
  Finding: {
    message: (finding, _, { language }) => findingMessage(finding, language),
    requirement: (finding) => findingRequirement(finding),
  },
} satisfies Resolvers;
