import { visit, type DocumentNode } from 'graphql';
import { badInput } from '@hub/shared/refusal/refuse.ts';

/** Throws BAD_INPUT unless every database can store the string: well-formed Unicode without the NUL character. */
function requirePlainText(field: string, text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw badInput(field, 'NOT_PLAIN');
  }
}

/** Checks every string in a request's variables, including keys. */
export function requirePlainVariables(value: unknown, field = 'variables'): void {
  if (typeof value === 'string') requirePlainText(field, value);
  else if (Array.isArray(value)) for (const element of value) requirePlainVariables(element, field);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      requirePlainText(field, key);
      requirePlainVariables(inner, field === 'variables' ? key : `${field}.${key}`);
    }
  }
}

/** Checks every string literal in a document. */
export function requirePlainDocument(document: DocumentNode): void {
  visit(document, { StringValue: ({ value }) => requirePlainText('document', value) });
}
