import { assessmentOfDemandList } from '../early-assessment/early-assessment.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { inState, requireState } from '../procedure/in-state.ts';
import { demandListProcedure } from './demand-list-procedure.ts';
import { demandListById, dossiersOfDemandList, pageOfDemandLists } from './demand-list.load.ts';

export const demandListResolvers = {
  Query: {
    demandLists: (_, { state, ...page }, context) => {
      requireState(state, demandListProcedure);
      return pageOfDemandLists(context, inState(state), page);
    },
  },
  DemandList: {
    __resolveReference: ({ id }, context) => demandListById(context).load(id),
    dossiers: ({ id }, _, context) => dossiersOfDemandList(context).load(id),
    assessment: ({ id }, _, context) => assessmentOfDemandList(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
