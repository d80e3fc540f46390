import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';

/** The head of an agency's audit chain. Every transaction that appends to the chain locks this row. */
export const AuditHead = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_head',
  properties: {
    id: p.integer().primary().autoincrement(false),
    seq: p.type(WholeNumber),
    hash: p.string().length(64),
  },
});

/** One command, executed or refused. Each row's hash covers its content and the previous hash. */
export const AuditRow = defineEntity({
  name: 'AuditRow',
  tableName: 'audit_row',
  properties: {
    seq: p.type(WholeNumber).primary().autoincrement(false),
    at: p.datetime(3),
    organisation: p.string().length(64),
    subject: p.string().length(128),
    command: p.string().length(64),
    /** The input as canonical JSON; for a long refused input only its beginning, length and hash. */
    // MEDIUMTEXT holds 16 MB on MySQL, TEXT only 64 KB.
    input: p.text().columnType('mediumtext'),
    /** `OK` or the refusal's code. */
    outcome: p.string().length(64),
    requestId: p.string().length(64),
    /** Position of the last fact that the command published; 0 if none. */
    feedPosition: p.type(WholeNumber),
    previousHash: p.string().length(64),
    hash: p.string().length(64),
  },
});

/** The agency's signature over the chain up to a row, which reveals a chain rebuilt from there on. */
export const AuditCheckpoint = defineEntity({
  name: 'AuditCheckpoint',
  tableName: 'audit_checkpoint',
  properties: {
    seq: p.type(WholeNumber).primary().autoincrement(false),
    hash: p.string().length(64),
    at: p.datetime(3),
    /** Ed25519 over `agency:seq:hash:at`, base64url. */
    signature: p.string().length(128),
  },
});

export type AuditRowData = InferEntity<typeof AuditRow>;

export const auditEntities = [AuditHead, AuditRow, AuditCheckpoint] as const;
