import { badInput, refuse } from '../refusal/refuse.ts';
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
export function requireDocuments(
  rules: readonly DocumentRule[],
  documents: readonly DocumentInput[],
  { today, field, list }: { today: string; field?: string | undefined; list?: string | undefined },
): void {
  const at = (index: number) => field ?? `${list ?? 'documents'}[${index}]`;
  const ofList = list === undefined ? {} : { field: list };
  const types = documents.map(({ type }) => type);
  const missing = rules.filter(({ type, isOptional }) => !isOptional && !types.includes(type));
  throwRefusals([
    ...missing.map(({ type, name, clause }) =>
      refuse('DOCUMENT_MISSING', { document: type, documentName: name, clause, ...ofList }),
    ),
    ...documents.flatMap(({ type, seal, pages, signedOn }, index) => {
      const rule = rules.find((each) => each.type === type);
      if (!rule) return [badInput(`${at(index)}.type`, 'UNKNOWN')];
      if (types.indexOf(type) < index) return [badInput(`${at(index)}.type`, 'ALREADY_USED', { value: type })];
      if (pages < 1) return [badInput(`${at(index)}.pages`, 'BELOW', { min: 1 })];
      if (signedOn && signedOn > today) return [badInput(`${at(index)}.signedOn`, 'IN_FUTURE')];
      if (!rule.seals || rule.seals.includes(seal)) return [];
      return [
        refuse('SEAL_MISSING', {
          document: type,
          documentName: rule.name,
          seals: rule.seals.join(' / '),
          clause: rule.clause,
          ...ofList,
        }),
      ];
    }),
  ]);
}
