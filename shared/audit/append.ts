import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '../database/insert-rows.ts';
import { change, forUpdate, select } from '../database/statement.ts';
import { together } from '../database/together.ts';
import type { KeyObject } from 'node:crypto';
import { AuditCheckpoint, AuditHead, AuditRow, type AuditRowData } from './audit.entity.ts';
import { genesisHash, hashRow, signCheckpoint } from './chain.ts';

/** The number of rows between signed checkpoints, which are also written at each stop. Must never change. */
export const rowsPerCheckpoint = 100;

export type AuditEntry = Omit<AuditRowData, 'seq' | 'previousHash' | 'hash'>;

export interface AuditSigner {
  agency: string;
  privateKey: KeyObject;
}

export async function beginAudit(em: EntityManager): Promise<void> {
  if ((await em.count(AuditHead)) > 0) return;
  await em.insert(AuditHead, { id: 1, seq: 0, hash: genesisHash });
}

/** Appends a row to the chain, in the transaction that it records. */
export async function appendAudit(em: EntityManager, entry: AuditEntry, signer: AuditSigner): Promise<void> {
  const head = await lockHead(em);
  const seq = head.seq + 1;
  const row = { ...entry, seq, previousHash: head.hash };
  const hash = hashRow(row);
  await together([
    insertRows(em, AuditRow, [{ ...row, hash }]),
    change(em, 'update audit_head set seq = ?, hash = ? where id = 1', [seq, hash]),
  ]);
  if (seq % rowsPerCheckpoint === 0) await writeCheckpoint(em, { seq, hash, at: entry.at }, signer);
}

/** Signs the chain up to its head, unless nothing was appended since the last checkpoint. */
export async function sealAudit(em: EntityManager, now: Date, signer: AuditSigner): Promise<void> {
  const head = await lockHead(em);
  if (head.seq === 0 || (await em.count(AuditCheckpoint, { seq: head.seq })) > 0) return;
  await writeCheckpoint(em, { seq: head.seq, hash: head.hash, at: now }, signer);
}

async function lockHead(em: EntityManager): Promise<{ seq: number; hash: string }> {
  const [head] = await select<{ seq: number | string; hash: string }>(
    em,
    `select seq, hash from audit_head where id = 1${forUpdate(em)}`,
  );
  return { seq: Number(head!.seq), hash: head!.hash };
}

async function writeCheckpoint(
  em: EntityManager,
  content: { seq: number; hash: string; at: Date },
  { agency, privateKey }: AuditSigner,
): Promise<void> {
  await em.insert(AuditCheckpoint, {
    ...content,
    signature: signCheckpoint({ agency, ...content }, privateKey),
  });
}
