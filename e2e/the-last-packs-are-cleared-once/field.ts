import { stockShelved, traceCodes } from '@hub/embedded/demo/steps.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import type { Random } from '../others-do-not-show/random.ts';
import type { TestHub } from '../test-hub.ts';
import type { Act, Race } from './act.ts';
import { appliedForms } from './applied-forms.ts';
import { Tally, tallyUp } from './tally.ts';

/** Forms that are issued before the race, of so many packs each: to be used up, used up, and to be cancelled. */
const packsOfForm = 4;
const fresh = 5;
const usedUp = 6;
const doomed = 12;
/** Forms that are applied for before the race, and applications in it. */
const applied = 56;
const applicants = 24;
const issuedBefore = (fresh + usedUp + doomed) * packsOfForm;
/** Less than is applied for, even if all that can be freed is. */
export const approved = issuedBefore + 60;

const importer = 'keyuan';
const institution = 'bch';

/** One approval with forms in every state, and what many do with them at once. */
export interface Field {
  approvalId: string;
  lotIds: readonly string[];
  /** All that was done so far, by its answers. */
  tally: Tally;
  /** The commands of the race, in an order that the seed decides. */
  acts: readonly Act[];
}

export const issue = (formId: string, number: string): Act => {
  return { by: 'bjmpa', command: 'issueClearanceForm', input: { formId, number }, select: 'clearanceForm { id }' };
};
const withdraw = (formId: string): Act => {
  const input = { formId, reason: '重复申请' };
  return { by: institution, command: 'withdrawClearanceForm', input, select: 'clearanceForm { id }' };
};
const cancel = (formId: string): Act => {
  const input = { formId, reason: '不再需要' };
  return { by: 'bjmpa', command: 'cancelClearanceForm', input, select: 'clearanceForm { id }' };
};
const release = (formId: string, codes: readonly string[]): Act => {
  return { by: importer, command: 'releaseFromZone', input: { formId, codes }, select: 'release { id quantity }' };
};
const cancelRelease = (releaseId: string): Act => {
  const input = { releaseId, reason: '误操作' };
  return { by: importer, command: 'cancelRelease', input, select: 'release { id }' };
};

export async function arrangeField(hub: TestHub, race: Race, random: Random): Promise<Field> {
  const parties = await partiesOf(hub, importer, institution);
  await agree(parties);
  const { drugId, approvalId } = await approvedDrug(parties, 1, approved);
  const series = [traceCodes(1, 60), traceCodes(2, 60)];
  const lotIds = [];
  for (const [index, codes] of series.entries()) {
    lotIds.push(await stockShelved(parties, { drugId, lotNumber: `L${index}`, codes }));
  }
  const packs = series[0]!.flatMap((code, index) => [code, series[1]![index]!]);
  const tally = new Tally();
  const done = async (acts: readonly Act[]) => {
    const answers = await race(acts);
    tallyUp(tally, acts, answers);
    return answers.map(({ payload }) => payload);
  };
  const apply = (quantity: number): Act => {
    const { importerId, institutionId } = parties;
    const input = { approvalId, quantity, importerId, institutionId };
    return { by: institution, command: 'applyForClearanceForm', input, select: 'clearanceForm { id quantity }' };
  };
  const times = <Value>(count: number, make: (index: number) => Value) =>
    Array.from({ length: count }, (_, i) => make(i));
  const someQuantity = () => 1 + random.below(packsOfForm);

  const quantities = [...times(issuedBefore / packsOfForm, () => packsOfForm), ...times(applied, someQuantity)];
  const applications = await appliedForms(hub, parties, { drugId, approvalId }, quantities);
  for (const { id, quantity } of applications) tally.apply(id, quantity);
  const forms = applications.map(({ id }) => id);
  const issued = forms.splice(0, issuedBefore / packsOfForm);
  await done(issued.map((formId, index) => issue(formId, `通关单-${index}`)));
  const toUseUp = issued.splice(0, fresh);
  const first = await done(issued.map((formId) => release(formId, packs.splice(0, 2))));
  const releases = first.map((payload) => payload.release.id as string);
  const areUsedUp = issued.splice(0, usedUp);
  await done(areUsedUp.map((formId) => release(formId, packs.splice(0, 2))));

  const onePack = (formId: string) => release(formId, packs.splice(0, 1));
  // What concerns one form comes together, so that several commands meet there.
  const groups = [
    // Four of each six fit.
    ...toUseUp.map((formId) => times(6, () => onePack(formId))),
    // Two of each three fit, once the release is cancelled.
    ...areUsedUp.map((formId, index) => [
      ...times(2, () => cancelRelease(releases[index]!)),
      ...times(3, () => onePack(formId)),
    ]),
    ...issued.map((formId, index) => [
      ...times(index % 3 === 0 ? 2 : 1, () => cancel(formId)),
      cancelRelease(releases[usedUp + index]!),
      onePack(formId),
    ]),
    ...forms.map((formId, index) => [
      issue(formId, `通关单-A${index}`),
      ...(index < 8 ? [issue(formId, `通关单-B${index}`)] : []),
      ...(index >= 4 && index < 16 ? [withdraw(formId)] : []),
    ]),
    ...times(applicants, () => [apply(someQuantity())]),
  ];
  const acts = shuffled(groups, random).flatMap((group) => shuffled(group, random));
  return { approvalId, lotIds, tally, acts };
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const left = [...values];
  return values.map(() => left.splice(random.below(left.length), 1)[0]!);
}
