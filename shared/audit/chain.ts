import { hash, sign, verify, type KeyObject } from 'node:crypto';
import type { AuditRowData } from './audit.entity.ts';

/** The previous hash of the first row. */
export const genesisHash = '0'.repeat(64);

/** The hash over a row's whole content and the previous row's hash. */
export function hashRow(row: Omit<AuditRowData, 'hash'>): string {
  const content = [
    row.seq,
    row.at.toISOString(),
    row.organisation,
    row.subject,
    row.command,
    row.input,
    row.outcome,
    row.requestId,
    row.feedPosition,
    row.previousHash,
  ];
  return hash('sha256', JSON.stringify(content));
}

interface CheckpointContent {
  agency: string;
  seq: number;
  hash: string;
  at: Date;
}

const checkpointText = ({ agency, seq, hash, at }: CheckpointContent): Buffer =>
  Buffer.from(`${agency}:${seq}:${hash}:${at.toISOString()}`);

export function signCheckpoint(content: CheckpointContent, privateKey: KeyObject): string {
  return sign(null, checkpointText(content), privateKey).toString('base64url');
}

export function checkpointIsSigned(content: CheckpointContent, signature: string, publicKey: KeyObject): boolean {
  return verify(null, checkpointText(content), publicKey, Buffer.from(signature, 'base64url'));
}
