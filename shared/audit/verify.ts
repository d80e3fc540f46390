import { IsolationLevel, type EntityManager } from '@mikro-orm/core';
import type { KeyObject } from 'node:crypto';
import { rowsPerCheckpoint } from './append.ts';
import { AuditCheckpoint, AuditHead, AuditRow } from './audit.entity.ts';
import { checkpointIsSigned, genesisHash, hashRow } from './chain.ts';

const pageSize = 500;

export type AuditVerdict =
  | { intact: true; rows: number; checkpoints: number }
  | { intact: false; seq: number; reason: string };

/** Walks the chain from its start and reports the first row that is missing, altered or contradicts a checkpoint. */
export async function verifyAudit(em: EntityManager, agency: string, publicKey: KeyObject): Promise<AuditVerdict> {
  // Reads one snapshot, so that a row appended meanwhile does not make the head look broken.
  const isolationLevel = IsolationLevel.REPEATABLE_READ;
  return em.transactional((snapshot) => walkChain(snapshot, agency, publicKey), { isolationLevel });
}

async function walkChain(em: EntityManager, agency: string, publicKey: KeyObject): Promise<AuditVerdict> {
  const checkpoints = await em.find(AuditCheckpoint, {}, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  const signed = new Map(checkpoints.map((checkpoint) => [checkpoint.seq, checkpoint]));
  let seq = 0;
  let hash = genesisHash;
  for (;;) {
    const rows = await em.find(
      AuditRow,
      { seq: { $gt: seq } },
      { orderBy: { seq: 'asc' }, limit: pageSize, disableIdentityMap: true },
    );
    for (const row of rows) {
      if (row.seq !== seq + 1) return { intact: false, seq: seq + 1, reason: 'the row is missing' };
      if (row.previousHash !== hash)
        return { intact: false, seq: row.seq, reason: 'the link to the row before is broken' };
      if (row.hash !== hashRow(row))
        return { intact: false, seq: row.seq, reason: 'the content is not what was hashed' };
      ({ seq, hash } = row);
      const checkpoint = signed.get(seq);
      if (!checkpoint && seq % rowsPerCheckpoint === 0) {
        return { intact: false, seq, reason: 'the checkpoint that was signed here is missing' };
      }
      if (!checkpoint) continue;
      const content = { agency, seq, hash, at: checkpoint.at };
      if (!checkpointIsSigned(content, checkpoint.signature, publicKey)) {
        return {
          intact: false,
          seq,
          reason: 'the chain up to here is not the one that the checkpoint signs',
        };
      }
    }
    if (rows.length < pageSize) break;
  }
  const head = await em.findOneOrFail(AuditHead, { id: 1 });
  const last = Math.max(head.seq, checkpoints.at(-1)?.seq ?? 0);
  if (last > seq) return { intact: false, seq: seq + 1, reason: 'the row is missing' };
  if (head.hash !== hash) return { intact: false, seq, reason: 'the end of the chain is not the one recorded' };
  return { intact: true, rows: seq, checkpoints: checkpoints.length };
}
