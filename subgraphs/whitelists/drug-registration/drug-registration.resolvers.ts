import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import { drugById } from '../drug/drug.load.ts';
import type { RegistrationState, Resolvers } from '../generated/resolvers.ts';
import { registrationById } from './drug-registration.load.ts';

export const drugRegistrationResolvers = {
  DrugRegistration: {
    __resolveReference: ({ id }, context) => registrationById(context).load(id),
    drug: async ({ drugId }, _, context) => (await drugById(context).load(drugId))!,
    state: async ({ id }, _, context) => (await caseById(context).load(id))!.state as RegistrationState,
  },
} satisfies Resolvers;
