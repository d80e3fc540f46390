import type { Message } from './message.ts';

/** Refusals about the caller. */
export const callerMessages = {
  UNAUTHENTICATED: {
    zh: '请先登录：缺少访问令牌。',
    en: 'Sign in first: the request carries no access token.',
  },
  TOKEN_INVALID: { zh: '访问令牌无效。', en: 'The access token is not valid.' },
  TOKEN_EXPIRED: { zh: '访问令牌已过期。', en: 'The access token has expired.' },
  TOKEN_LIFETIME_TOO_LONG: {
    zh: '访问令牌的有效期过长：自签发起不得超过 {maxSeconds} 秒。',
    en: 'The access token is valid for too long; the maximum is {maxSeconds} seconds.',
  },
  FORBIDDEN: {
    zh: '您所在的机构无权进行此操作：{what}[，须有权限 {scope}，而您所在的机构没有该权限]。',
    en: 'Your organisation may not do this: {what}[ needs the scope {scope}, which your organisation does not have].',
  },
  ENVELOPE_INVALID: {
    zh: '子图只接受其网关签名的请求。',
    en: 'A subgraph only accepts requests signed by its gateway.',
  },
} as const satisfies Record<string, Message>;
