import type { EntityManager } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import { appendAudit, type AuditEntry } from '../audit/append.ts';
import { flushEntities } from '../database/flush-entities.ts';
import { together } from '../database/together.ts';
import { inTransaction } from '../database/transaction.ts';
import { appendFacts, type Fact } from '../feed/append.ts';
import { fact } from '../feed/event.ts';
import { requireCarriable } from '../feed/require-carriable.ts';
import { appendRows, newRow, type NewRow } from '../paging/append-rows.ts';
import { Refusal } from '../refusal/refusal.ts';
import { refuse } from '../refusal/refuse.ts';
import { canonicalJson, fingerprint } from './canonical-json.ts';
import { textRefusal } from '../schema/text-kinds.ts';
import type { CommandCaller } from './agency.ts';
import type { CommandContext } from './context.ts';
import type { CommandDefinition, CommandInput } from './definition.ts';
import { claimKey, findAnswer, resultOf, storeResult, type RequestKey, type StoredAnswer } from './idempotency.ts';

/** How many characters of a refused input are kept: enough for a command over some hundred packs. */
const maxRefusedInput = 16_000;

/** One request to execute a command, with what identifies a repetition of it. */
interface Request {
  caller: CommandCaller;
  principal: Principal;
  now: Date;
  record: RequestKey;
}

interface Attempt extends Request {
  inputText: string;
  inputFingerprint: string;
}

/**
 * Executes a command: returns the stored result for a repeated request, otherwise, once it has caught up with the agencies
 * that the decision depends on, runs it in one transaction with its facts, audit row and idempotency record.
 */
export async function runCommand<Input extends CommandInput, Result>(
  definition: CommandDefinition<Input, Result>,
  caller: CommandCaller,
  input: Input,
): Promise<Result> {
  const request = requestOf(definition.name, caller, input);
  const awaited = ask(request, definition.follows);
  // Written while others answer.
  const { idempotencyKey: _, ...rest } = input;
  const inputText = canonicalJson(rest);
  const attempt = { ...request, inputText, inputFingerprint: fingerprint(inputText) };
  let result: Result;
  try {
    result = await carryOut(definition, attempt, input, awaited);
  } catch (error) {
    if (error instanceof Refusal) await auditRefusal(attempt, error);
    throw error;
  }
  await definition.afterCommit?.(caller, result);
  return result;
}

function requestOf(command: string, caller: CommandCaller, { idempotencyKey: key }: CommandInput): Request {
  const { principal } = caller;
  if (!principal) throw refuse('UNAUTHENTICATED', {});
  const wrongKey = textRefusal('key', 'idempotencyKey', key);
  if (wrongKey) throw wrongKey;
  const { kind, id } = principal.organisation;
  return { caller, principal, now: caller.agency.clock(), record: { organisation: `${kind}:${id}`, command, key } };
}

/** What must be known before a command runs. */
interface Awaited {
  caughtUp: Promise<void>;
  answered: Promise<StoredAnswer | undefined>;
}

function ask({ caller: { agency }, record }: Request, follows: readonly string[] = []): Awaited {
  const caughtUp = agency.catchUp(follows);
  const answered = findAnswer(agency.database.orm.em, record);
  // A repeated request is answered even if an upstream does not respond.
  caughtUp.catch(() => {});
  return { caughtUp, answered };
}

async function carryOut<Input extends CommandInput, Result>(
  definition: CommandDefinition<Input, Result>,
  attempt: Attempt,
  input: Input,
  { caughtUp, answered }: Awaited,
): Promise<Result> {
  const { agency, signal } = attempt.caller;
  const { record, inputFingerprint, now } = attempt;
  const before = await answered;
  if (before) return resultOf(before, inputFingerprint) as Result;
  await caughtUp;
  let isFirstRun = true;
  const { result, published } = await inTransaction(
    agency.database,
    async (em) => {
      // Run again because its key was taken: a concurrent duplicate has been executed.
      const repeated = isFirstRun ? undefined : await findAnswer(em, record);
      isFirstRun = false;
      if (repeated) return { result: resultOf(repeated, inputFingerprint) as Result, published: 0 };
      await claimKey(em, record, inputFingerprint, now);
      return act(em, attempt, (context) => definition.run(context, input));
    },
    signal,
  );
  if (published > 0) agency.feed.appended();
  return result;
}

/** Changes the agency's tables, then appends what every command appends, always in the same order. */
async function act<Result>(
  em: EntityManager,
  attempt: Attempt,
  change: (context: CommandContext) => Promise<Result> | Result,
  outcome = 'OK',
): Promise<{ result: Result; published: number }> {
  const facts: Fact[] = [];
  const rows: NewRow[] = [];
  const { principal, now } = attempt;
  const result = await change({
    em,
    principal,
    now,
    publish: (...published) => facts.push(fact(...published)),
    append: (...row) => rows.push(newRow(...row)),
  });
  await flushEntities(em);
  const { agency } = attempt.caller;
  requireCarriable(facts, agency.name, agency.transport);
  // The most contended rows are locked last.
  await appendRows(em, rows);
  const feedPosition = await appendFacts(em, facts, now);
  await together([
    appendAudit(em, auditEntry(attempt, outcome, feedPosition), auditSigner(attempt)),
    ...(outcome === 'OK' ? [storeResult(em, attempt.record, result)] : []),
  ]);
  return { result, published: facts.length };
}

/** A refusal undoes the command but is itself recorded, with the facts that it is meant to leave. */
async function auditRefusal(attempt: Attempt, refusal: Refusal): Promise<void> {
  const { agency } = attempt.caller;
  const { published } = await inTransaction(agency.database, (em) =>
    act(em, attempt, (context) => refusal.record?.(context), refusal.code),
  );
  if (published > 0) agency.feed.appended();
}

function auditEntry(attempt: Attempt, outcome: string, feedPosition: number): AuditEntry {
  return {
    at: attempt.now,
    organisation: attempt.record.organisation,
    subject: attempt.principal.subject,
    command: attempt.record.command,
    input: outcome === 'OK' ? attempt.inputText : refusedInput(attempt),
    outcome,
    requestId: attempt.caller.requestId,
    feedPosition,
  };
}

/** Refused input was mostly not validated as a whole, so of a long one only the beginning, length and hash are kept. */
function refusedInput({ inputText, inputFingerprint }: Attempt): string {
  if (inputText.length <= maxRefusedInput) return inputText;
  const beginning = inputText.slice(0, maxRefusedInput).toWellFormed();
  return canonicalJson({ beginning, length: inputText.length, sha256: inputFingerprint });
}

function auditSigner({ caller: { agency } }: Attempt) {
  return { agency: agency.name, privateKey: agency.auditKey };
}
