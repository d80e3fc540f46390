import { badInput } from '../refusal/bad-input.ts';
import { refuse } from '../refusal/refusal.ts';
import { throwRefusals } from '../refusal/throw-refusals.ts';
import type { DocumentRule, Seal } from './rules.ts';

/** A document as a caller describes it. */
export interface DocumentInput {
  type: string;
  title: string;
  /** SHA-256 of the scan, hexadecimal. */
  sha256: string;
  pages: number;
  seal: Seal;
  /** The day on which it was signed. */
  signedOn?: string | null | undefined;
}

/**
 * Throws DOCUMENT_MISSING for each required type that is not among the documents, SEAL_MISSING for each document without
 * a seal that its type needs, and BAD_INPUT for types that the step does not know, repeated types and empty documents.
 */
export function requireDocuments(rules: readonly DocumentRule[], documents: readonly DocumentInput[]): void {
  const types = documents.map(({ type }) => type);
  const missing = rules.filter(({ type, isOptional }) => !isOptional && !types.includes(type));
  throwRefusals([
    ...missing.map(({ type, name, clause }) =>
      refuse('DOCUMENT_MISSING', { document: type, documentName: name, clause }),
    ),
    ...documents.flatMap((document, at) => {
      const { type, seal, pages } = document;
      const rule = rules.find((each) => each.type === type);
      if (!rule) return [badInput(`documents[${at}].type`, 'UNKNOWN')];
      if (types.indexOf(type) < at) return [badInput(`documents[${at}].type`, 'ALREADY_USED', { value: type })];
      if (pages < 1) return [badInput(`documents[${at}].pages`, 'EMPTY')];
      if (!rule.seals || rule.seals.includes(seal)) return [];
      return [
        refuse('SEAL_MISSING', {
          document: type,
          documentName: rule.name,
          seals: rule.seals.join(' / '),
          clause: rule.clause,
        }),
      ];
    }),
  ]);
}
