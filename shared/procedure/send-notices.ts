import type { Organisation } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { sendItem } from '../inbox/send-item.ts';
import type { ProcedureCase } from './procedure.entity.ts';
import type { NoticeRule } from './rules.ts';

/** What a command says of the deadlines and notices of its step. */
export interface Named {
  /** The days of those whose rule is `NAMED`, by the name of the deadline or the kind of the notice. */
  due?: Readonly<Record<string, string>>;
  /** What notices say besides their text, by kind. */
  details?: Readonly<Record<string, string>>;
  /** Whom the notices tell whose addressee is `NAMED`, by kind; nobody if omitted. */
  tells?: Readonly<Record<string, Organisation>>;
}

export const ownerOf = ({ ownerKind: kind, ownerId: id }: ProcedureCase): Organisation => ({ kind, id });

/** Tells those whom the table names of a step. */
export function sendNotices(
  context: CommandContext,
  notices: readonly NoticeRule[],
  at: ProcedureCase,
  { due: days, details, tells }: Named,
): void {
  for (const { to, due, text, ifTo, ...notice } of notices) {
    if (ifTo !== undefined && ifTo !== at.state) continue;
    const detail = details?.[notice.kind];
    const item = {
      ...notice,
      about: at.id,
      text: detail === undefined ? text : `${text}（${detail}）`,
      ...(due ? { due: { dueOn: days![notice.kind]!, provisional: false } } : {}),
    };
    const named = tells?.[notice.kind];
    for (const organisation of toldBy(to, at, context, named)) sendItem(context, organisation, item);
  }
}

function toldBy(
  to: NoticeRule['to'],
  at: ProcedureCase,
  { principal }: CommandContext,
  named: Organisation | undefined,
): Organisation[] {
  if (to === 'OWNER') return [ownerOf(at)];
  if (to === 'NAMED') return named ? [named] : [];
  const codes = 'agencies' in to ? to.agencies : to.others.filter((code) => code !== principal.organisation.id);
  return codes.map((id) => ({ kind: 'AGENCY', id }));
}
