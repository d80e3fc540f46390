import { randomUUID } from 'node:crypto';
import { LockMode, p, type EntityName } from '@mikro-orm/core';
import { systemCaller, type Agency } from '../command/agency.ts';
import { command } from '../command/command.ts';
import type { CommandContext } from '../command/context.ts';
import { nudgeFollowers, obedienceTimeoutMs } from './nudge-followers.ts';

/** The columns of a decision that takes a right away, besides its own. */
export const inForceColumns = {
  /** After this time, no subgraph commits what the decision forbids; null until all that must obey have applied it. */
  inForceAt: p.datetime(3).nullable(),
  /** Subgraphs that must obey and have not confirmed yet. */
  unconfirmed: p.json<string[]>(),
} as const;

/** A decision that takes a right away, or a row about which none has been taken yet: nobody has to obey that. */
export interface Decision {
  id: string;
  inForceAt?: Date | null | undefined;
  unconfirmed?: string[] | null | undefined;
}

export interface InForceOptions<Row extends Decision> {
  entity: EntityName<Row>;
  /** The name under which the audit has what the followers answered. */
  name: string;
  decidedAt: (decision: Row) => Date;
  /** Called in the transaction that records that all have obeyed. */
  onInForce?: (context: CommandContext, decision: Row, at: Date) => void;
}

interface Obedience {
  idempotencyKey: string;
  id: string;
  unconfirmed: string[];
  appliedAt: Date;
}

const retryMs = 2000;

/** Brings one agency's decisions of a kind into force: every subgraph that must obey applies them. */
export class InForce<Row extends Decision> {
  readonly #entity: EntityName<Decision>;
  readonly #decidedAt: (decision: Decision) => Date;
  readonly #noteObedience;

  constructor({ entity, name, decidedAt, onInForce }: InForceOptions<Row>) {
    this.#entity = entity as unknown as EntityName<Decision>;
    this.#decidedAt = decidedAt as (decision: Decision) => Date;
    // Issued by the hub itself; there is no such mutation.
    this.#noteObedience = command({
      name,
      run: async (context, { id, unconfirmed, appliedAt }: Obedience) => {
        const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
        const decision = await context.em.findOneOrFail(this.#entity, { id }, lock);
        if (decision.inForceAt) return {};
        // A concurrent attempt may have recorded another confirmation.
        const left = (decision.unconfirmed ?? []).filter((subgraph) => unconfirmed.includes(subgraph));
        decision.unconfirmed = left;
        if (left.length > 0) return {};
        decision.inForceAt = appliedAt;
        onInForce?.(context, decision as Row, appliedAt);
        return {};
      },
    });
  }

  /** Brings several decisions into force, one after the other. */
  async bringAll(agency: Agency, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.bring(agency, id);
  }

  /**
   * Makes every subgraph that must obey and has not confirmed yet apply a decision, then records when the last one had,
   * or which are left. What a subgraph was already deciding has committed by the time it answers, so nothing forbidden
   * commits after `inForceAt`. One that takes effect later is brought when it does.
   */
  async bring(agency: Agency, id: string, timeoutMs: number = obedienceTimeoutMs): Promise<void> {
    const decision = await agency.database.orm.em.fork().findOneOrFail(this.#entity, { id });
    if (decision.inForceAt || !decision.unconfirmed) return;
    if (this.#decidedAt(decision) > agency.clock()) return;
    const unconfirmed = await nudgeFollowers(agency.transport, agency.name, decision.unconfirmed, timeoutMs);
    // Subgraphs that are down are asked every few seconds for as long as it takes; only a change is recorded.
    if (unconfirmed.length > 0 && unconfirmed.length === decision.unconfirmed.length) return;
    const appliedAt = agency.clock();
    await this.#noteObedience(systemCaller(agency), { idempotencyKey: randomUUID(), id, unconfirmed, appliedAt });
  }

  /**
   * Keeps asking subgraphs that have not yet applied a decision, even after a restart in the middle of its command.
   * Returns a function that stops it.
   */
  readonly resume = async (agency: Agency): Promise<() => Promise<void>> => {
    let running: Promise<void> | undefined;
    const finish = async (): Promise<void> => {
      const waiting = { inForceAt: null, unconfirmed: { $ne: null } };
      for (const decision of await agency.database.orm.em.fork().find(this.#entity, waiting)) {
        // The command that decided it is still waiting for confirmations.
        if (agency.clock().getTime() - this.#decidedAt(decision).getTime() < retryMs) continue;
        await this.bring(agency, decision.id);
      }
    };
    const timer = setInterval(() => {
      // While a subgraph is down, an attempt takes longer than the interval.
      running ??= finish()
        .catch((err: unknown) => agency.log.error({ err }, 'a decision is not in force yet'))
        .finally(() => (running = undefined));
    }, retryMs);
    return async () => {
      clearInterval(timer);
      await running;
    };
  };
}
