import type { ProcedureRules } from '@hub/shared/procedure/rules.ts';
import { clearanceSteps } from './clearance-form/clearance-steps.ts';

/** The tables of the procedures of this agency's subgraph. */
export const procedures: readonly ProcedureRules[] = [clearanceSteps];
