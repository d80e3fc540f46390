import { refusalsOf } from './refusals-of.ts';

/** How the mechanisms refuse: with their own codes only. Names of an agency's things are translated when it presents them. */
export const { refuse, badInput } = refusalsOf({ messages: {}, words: {} });
