import { visit, type DocumentNode } from 'graphql';
import { refuse } from '@hub/shared/refusal/refusal.ts';

/** Passes only strings that every database can keep as they are: well-formed Unicode without the NUL character. */
function requirePlainText(field: string, text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw refuse('BAD_INPUT', { field, reason: 'not well-formed text, or with a NUL character' });
  }
}

/** Checks every string in a request's variables, also those that name something. */
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

/** Checks every string that is written into a document. */
export function requirePlainDocument(document: DocumentNode): void {
  visit(document, { StringValue: ({ value }) => requirePlainText('document', value) });
}
