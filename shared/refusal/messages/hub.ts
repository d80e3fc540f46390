import type { Message } from './message.ts';

/** Refusals caused by the hub itself. */
export const hubMessages = {
  UPSTREAM_UNAVAILABLE: {
    zh: '暂时无法取得{upstream}子系统的最新数据，未作任何改动，请稍后重试。',
    en: 'The latest data of {upstream} is currently unavailable; nothing was changed. Try again later.',
  },
  UPSTREAM_REWRITTEN: {
    zh: '{upstream} 的事件日志已被改写（例如由备份恢复）；在运维人员核对并重建副本之前，不作任何决定。',
    en: 'The event log of {upstream} was rewritten, for example by a restore from a backup; commands that depend on it are refused until an operator has reconciled the copies.',
  },
  EVENT_TOO_LARGE: {
    zh: '事件 {type} 共 {bytes} 字节，超过消息服务器的上限 {maxBytes} 字节；请分批提交，或由运维人员提高该上限。',
    en: 'Event {type} has {bytes} bytes, but the message broker accepts at most {maxBytes}; submit less at once, or have an operator raise its max_payload.',
  },
  CURSOR_INVALID: { zh: '游标 {cursor} 无效。', en: 'Cursor {cursor} was not issued by this feed.' },
  CURSOR_EXPIRED: {
    zh: '台账中已没有游标 {cursor} 所对应的事件；请重新取得全量数据后从头订阅。',
    en: 'The feed no longer contains the event of cursor {cursor}; read the current state, then subscribe from the beginning.',
  },
  SUBSCRIPTION_INTERRUPTED: {
    zh: '订阅中断；请重新订阅[，自最后收到的游标之后开始（{cursor}）]。',
    en: 'The subscription was interrupted; subscribe again[ after the last cursor that you received ({cursor})].',
  },
  SUBSCRIBER_TOO_SLOW: {
    zh: '接收过慢，已结束；请重新请求[，自最后收到的游标之后开始（{cursor}）]。',
    en: 'Events were consumed too slowly; subscribe again[ after the last cursor that you received ({cursor})].',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    zh: '同一调用方的连接或订阅不得超过 {max} 个。',
    en: 'A caller may have at most {max} connections, and as many subscriptions.',
  },
  SUBGRAPH_UNAVAILABLE: {
    zh: '{subgraph}子系统暂时不可用。',
    en: 'Subgraph {subgraph} is currently unavailable.',
  },
  SUBGRAPH_TIMEOUT: { zh: '{subgraph}子系统未及时应答。', en: 'Subgraph {subgraph} did not answer in time.' },
  BUSY: {
    zh: '系统繁忙，请重试；命令请以同一幂等键重试。',
    en: 'The hub is too busy to finish this. Try again; a command with the same idempotency key.',
  },
  STORAGE_FULL: {
    zh: '存储空间不足，未作任何改动；查询不受影响，扩容后请重试。',
    en: 'Storage is full; nothing was changed. Queries still work; try again once space is available.',
  },
  CALLER_GONE: {
    zh: '调用方已不再等待应答，未作任何改动；请以同一幂等键重试。',
    en: 'The caller is no longer waiting for the response; nothing was changed. Try again with the same idempotency key.',
  },
  INTERNAL_SERVER_ERROR: {
    zh: '内部错误，请求编号 {requestId}。',
    en: 'Internal error, request {requestId}.',
  },
} as const satisfies Record<string, Message>;
