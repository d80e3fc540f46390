import { expect } from 'vitest';
import type { ClearanceFormStatus } from '@hub/customs/clearance-form/clearance-form.entity.ts';
import type { Act, Answer } from './act.ts';

/** What each command may be refused with, when others act on the same forms and approval at once. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  applyForClearanceForm: ['QUOTA_EXCEEDED'],
  issueClearanceForm: ['QUOTA_EXCEEDED', 'WRONG_STATUS'],
  withdrawClearanceForm: ['WRONG_STATUS'],
  cancelClearanceForm: ['WRONG_STATUS'],
  releaseFromZone: ['FORM_EXCEEDED', 'WRONG_STATUS'],
  cancelRelease: ['WRONG_STATUS'],
};

export interface TalliedForm {
  quantity: number;
  issued: number;
  withdrawn: number;
  cancelled: number;
  released: number;
}

/** What the answers alone add up to, in whatever order the commands were done. */
export class Tally {
  readonly forms = new Map<string, TalliedForm>();
  readonly releases = new Map<string, { formId: string; quantity: number; cancelled: number }>();

  apply(id: string, quantity: number): void {
    this.forms.set(id, { quantity, issued: 0, withdrawn: 0, cancelled: 0, released: 0 });
  }

  /** Counts a command that was done. */
  add({ command, input }: Act, payload: Answer['payload']): void {
    const form = this.forms.get(String(input['formId']))!;
    if (command === 'applyForClearanceForm') this.apply(payload.clearanceForm.id, payload.clearanceForm.quantity);
    else if (command === 'issueClearanceForm') form.issued += 1;
    else if (command === 'withdrawClearanceForm') form.withdrawn += 1;
    else if (command === 'cancelClearanceForm') form.cancelled += 1;
    else if (command === 'releaseFromZone') {
      const { id, quantity } = payload.release;
      form.released += quantity;
      this.releases.set(id, { formId: String(input['formId']), quantity, cancelled: 0 });
    } else {
      const release = this.releases.get(String(input['releaseId']))!;
      release.cancelled += 1;
      this.forms.get(release.formId)!.released -= release.quantity;
    }
  }

  /** Whether something else was done that keeps a command from being done. */
  hasMovedOn({ command, input }: Act): boolean {
    if (command === 'cancelRelease') return this.releases.get(String(input['releaseId']))!.cancelled > 0;
    const { issued, withdrawn, cancelled } = this.forms.get(String(input['formId']))!;
    return ['issueClearanceForm', 'withdrawClearanceForm'].includes(command) ? issued + withdrawn > 0 : cancelled > 0;
  }

  /** What counts against the approval: all that was issued, but for what cancelled forms did not release (D40). */
  get cleared(): number {
    return [...this.forms.values()].reduce((sum, form) => sum + (form.issued && form.quantity - freedOf(form)), 0);
  }

  get released(): number {
    return [...this.forms.values()].reduce((sum, { released }) => sum + released, 0);
  }

  /** Each form as its row must be. */
  rows(): Map<string, object> {
    return new Map(
      [...this.forms].map(([id, form]) => {
        const { quantity, released } = form;
        return [id, { quantity, released, freed: freedOf(form), status: statusOf(form) }];
      }),
    );
  }
}

const freedOf = ({ cancelled, quantity, released }: TalliedForm): number => (cancelled ? quantity - released : 0);

export function statusOf({ issued, withdrawn, cancelled, quantity, released }: TalliedForm): ClearanceFormStatus {
  if (withdrawn) return 'WITHDRAWN';
  if (!issued) return 'APPLIED';
  if (cancelled) return 'CANCELLED';
  return released === quantity ? 'USED_UP' : 'ISSUED';
}

/** Counts answers; fails if a command was refused for nothing, or if two did what is done once. */
export function tallyUp(tally: Tally, acts: readonly Act[], answers: readonly Answer[]): void {
  const unexpected = answers.filter(({ code }, index) => code && !refusals[acts[index]!.command]!.includes(code));
  expect(unexpected).toEqual([]);
  const answered = acts.map((act, index) => ({ act, ...answers[index]! }));
  for (const { act, code, payload } of answered) if (code === '') tally.add(act, payload);
  const forms = [...tally.forms.values()];
  const releases = [...tally.releases.values()];
  expect(forms.filter(({ issued, withdrawn, cancelled }) => issued + withdrawn > 1 || cancelled > issued)).toEqual([]);
  expect(releases.filter(({ cancelled }) => cancelled > 1)).toEqual([]);
  const moved = answered.filter(({ code }) => code === 'WRONG_STATUS');
  expect(moved.filter(({ act }) => !tally.hasMovedOn(act))).toEqual([]);
}
