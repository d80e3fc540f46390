import type { OrganisationKind } from '../access/principal.ts';
import type { DeadlineRule } from '../time/deadline.ts';

/**
 * Who may take a step: some agencies, any organisation of a kind, the organisation that the case belongs to, or a party
 * to it: one of the kinds that cases belong to, of which the command knows whether it is one.
 */
export type Actor = { agencies: readonly string[] } | { kind: OrganisationKind } | 'OWNER' | 'PARTY';

/** How a paper was sealed. */
export type Seal = 'NONE' | 'OFFICIAL' | 'EVERY_PAGE' | 'ENTERPRISE';

/** A type of document that may come with a step. */
export interface DocumentRule {
  type: string;
  /** Its name in Chinese, as in the source. */
  name: string;
  clause: string;
  isOptional?: boolean;
  /** The seals of which it must have one; any if omitted. */
  seals?: readonly Seal[];
}

/** A deadline that a step starts. */
export interface ClockRule {
  name: string;
  clause: string;
  /** Only if the step leads to this state. */
  ifTo?: string;
  /** `NAMED`: the command names the day. */
  due: DeadlineRule | 'NAMED';
  /** Who must have done what is due: it is a task in that inbox. */
  on: { agency: string } | 'OWNER';
  /** The task, in Chinese. */
  text: string;
}

/** What a step tells others. */
export interface NoticeRule {
  kind: string;
  clause: string;
  /** Only if the step leads to this state. */
  ifTo?: string;
  /** `others`: these agencies but the one that takes the step. `NAMED`: the command names whom. */
  to: { agencies: readonly string[] } | { others: readonly string[] } | 'OWNER' | 'NAMED';
  /** The notice, in Chinese. */
  text: string;
  /** It is a task of each, for which there is no day. */
  isTask?: true;
  /** `NAMED`: it is a task of each, for the day that the command names. */
  due?: 'NAMED';
}

/** One row of a procedure's table. */
export interface StepRule<State extends string = string> {
  /** The states in which a case may take it; none if it begins a case. */
  from: readonly State[];
  to: readonly State[];
  by: Actor;
  clause: string;
  documents?: readonly DocumentRule[];
  starts?: readonly ClockRule[];
  /** Names of the deadlines that it meets. */
  stops?: readonly string[];
  /** Names of the deadlines that it meets for whoever takes it; others have the same to meet. */
  meets?: readonly string[];
  /** Kinds of the tasks about the case that whoever takes it has done. */
  answers?: readonly string[];
  notices?: readonly NoticeRule[];
}

/** A procedure: the steps that a kind of case can take. */
export interface ProcedureRules<State extends string = string, Step extends string = string> {
  name: string;
  /** What its cases are, for refusals. */
  kind: string;
  /** The kinds of organisation that its cases belong to. */
  owners: readonly OrganisationKind[];
  steps: Readonly<Record<Step, StepRule<State>>>;
}
