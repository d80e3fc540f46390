import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { badInput } from '../../refusals.ts';

/** A code that stands in a version of a dictionary, for words of the reporter (D22). */
export interface CodedTerm {
  text: string;
  dictionary: string;
  version: string;
  code: string;
}

/** How many words of one report may have a code. */
const maxTerms = 20;

/** What is wrong with the codes of a report: each must be for words that the reporter has written. */
export function codedRefusals(reaction: string, coded: readonly CodedTerm[] | null): Refusal[] {
  if (coded === null) return [];
  if (coded.length === 0 || coded.length > maxTerms) return [badInput('coded', 'COUNT', { max: maxTerms })];
  return coded.some(({ text }) => !reaction.includes(text)) ? [badInput('coded.text', 'NOT_OF_REACTION')] : [];
}
