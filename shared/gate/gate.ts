import type { EntityManager } from '@mikro-orm/core';
import type { Refusal } from '../refusal/refusal.ts';
import { throwRefusals } from '../refusal/throw-refusals.ts';

/** What a gate asks about its subject: a cell of a table of gates. */
export interface Condition<Subject, Against = Refusal> {
  /** What a subject that does not meet it leads to: the codes of its refusals. */
  codes: readonly string[];
  /** A dash for what the plan takes for granted. */
  clause: string;
  /** Everything about the subject that does not meet it. */
  against: (em: EntityManager, subject: Subject) => readonly Against[] | Promise<readonly Against[]>;
}

/** The conditions of some gates: in each row one condition, with a cell for every gate that asks it. */
export type GateTable<Cells> = Readonly<Record<string, Readonly<Partial<Cells>>>>;

type SubjectOf<Cell> = Cell extends Condition<infer Subject, infer _> ? Subject : never;
type AgainstOf<Cell> = Cell extends Condition<infer _, infer Against> ? Against : never;

/**
 * Everything that a gate has against its subject, in the order of the rows. They are asked one after the other, so that
 * all that pass take their locks in one order.
 */
export async function allAgainst<Cells, Gate extends keyof Cells>(
  em: EntityManager,
  table: GateTable<Cells>,
  gate: Gate,
  subject: SubjectOf<Cells[Gate]>,
): Promise<AgainstOf<Cells[Gate]>[]> {
  const found: AgainstOf<Cells[Gate]>[] = [];
  for (const { [gate]: cell } of Object.values(table)) {
    const condition = cell as Condition<typeof subject, (typeof found)[number]> | undefined;
    if (condition) found.push(...(await condition.against(em, subject)));
  }
  return found;
}

/** Lets a subject pass a gate; throws everything that the gate has against it. */
export async function pass<Cells extends Readonly<Record<Gate, Condition<never>>>, Gate extends keyof Cells>(
  em: EntityManager,
  table: GateTable<Cells>,
  gate: Gate,
  subject: SubjectOf<Cells[Gate]>,
): Promise<void> {
  throwRefusals(await allAgainst(em, table, gate, subject));
}
