import { fillTemplate } from '../refusal/fill-template.ts';
import type { Message } from '../refusal/messages/message.ts';
import type { Language } from '../refusal/refusal-message.ts';

/** A rule's remark as stored; its message is chosen when it is read. */
export interface FindingOf<Code extends string> {
  code: Code;
  params: Record<string, string | number>;
}

/** How an agency's findings are told, by its table of remarks. */
export function findingsOf<Code extends string>(remarks: Readonly<Record<Code, Required<Message>>>) {
  return {
    /** The message of a finding in the caller's language. */
    findingMessage: ({ code, params }: FindingOf<Code>, language: Language): string =>
      fillTemplate(remarks[code][language], params),
    /** The requirement or decision that a finding follows from. */
    findingRequirement: ({ code }: FindingOf<Code>): string => remarks[code].requirement,
  };
}
