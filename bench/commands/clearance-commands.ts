import { applyForClearanceForm } from '../../subgraphs/customs/clearance-form/apply-for-clearance-form.ts';
import { cancelClearanceForm } from '../../subgraphs/customs/clearance-form/cancel-clearance-form.ts';
import { issueClearanceForm } from '../../subgraphs/customs/clearance-form/issue-clearance-form.ts';
import { refuseClearanceForm } from '../../subgraphs/customs/clearance-form/refuse-clearance-form.ts';
import { withdrawClearanceForm } from '../../subgraphs/customs/clearance-form/withdraw-clearance-form.ts';
import { passCustoms } from '../../subgraphs/customs/customs-declaration/pass-customs.ts';
import { recordDeclaration } from '../../subgraphs/customs/customs-declaration/record-declaration.ts';
import { revokeDeclaration } from '../../subgraphs/customs/customs-declaration/revoke-declaration.ts';
import { withdrawDeclaration } from '../../subgraphs/customs/customs-declaration/withdraw-declaration.ts';
import type { Scene } from './scene.ts';
import { cleared, each, numbers, results, type Arrange, type Command } from './work.ts';

/** Commands about clearance forms and declarations of one pack, by name. */
export const clearanceCommands: Readonly<Record<string, Arrange>> = {
  applyForClearanceForm: async (scene, count) => {
    const { approvalId } = await cleared(scene, count + 1, 1);
    return each(numbers(count), scene.institution, apply(scene, approvalId));
  },
  issueClearanceForm: async (scene, count) => each(await applied(scene, count), scene.bjmpa, issue(scene)),
  refuseClearanceForm: async (scene, count) =>
    each(await applied(scene, count), scene.bjmpa, (by, own, { formId }) =>
      refuseClearanceForm(by, { ...own, formId, reason: 'R' }),
    ),
  withdrawClearanceForm: async (scene, count) =>
    each(await applied(scene, count), scene.institution, (by, own, { formId }) =>
      withdrawClearanceForm(by, { ...own, formId, reason: 'R' }),
    ),
  cancelClearanceForm: async (scene, count) => {
    const issued = await results(await applied(scene, count), scene.bjmpa, issue(scene));
    return each(issued, scene.bjmpa, (by, own, { formId }) => cancelClearanceForm(by, { ...own, formId, reason: 'R' }));
  },
  recordDeclaration: async (scene, count) => {
    const { formId } = await cleared(scene, count);
    return each(numbers(count), scene.importer, declare(scene, formId));
  },
  passCustoms: async (scene, count) =>
    each(await declared(scene, count), scene.customs, (by, own, { declarationId }) =>
      passCustoms(by, { ...own, declarationId }),
    ),
  revokeDeclaration: async (scene, count) => {
    const passed = await results(await declared(scene, count), scene.customs, (by, own, { declarationId }) =>
      passCustoms(by, { ...own, declarationId }),
    );
    return each(passed, scene.customs, (by, own, { declarationId }) =>
      revokeDeclaration(by, { ...own, declarationId, reason: 'R' }),
    );
  },
  withdrawDeclaration: async (scene, count) =>
    each(await declared(scene, count), scene.importer, (by, own, { declarationId }) =>
      withdrawDeclaration(by, { ...own, declarationId, reason: 'R' }),
    ),
};

interface Form {
  formId: string;
}

const apply =
  ({ parties: { importerId, institutionId } }: Scene, approvalId: string): Command<number, Form> =>
  (by, own) =>
    applyForClearanceForm(by, { ...own, approvalId, institutionId, importerId, quantity: 1 });

/** Applications for a pack each, under an approval with as many packs in stock. */
async function applied(scene: Scene, count: number): Promise<Form[]> {
  const { approvalId } = await cleared(scene, count + 1, 1);
  return results(numbers(count), scene.institution, apply(scene, approvalId));
}

const issue =
  ({ newSeries }: Scene): Command<Form, Form> =>
  async (by, own, { formId }) => {
    await issueClearanceForm(by, { ...own, formId, number: `F${newSeries()}` });
    return { formId };
  };

function declare({ today, newSeries }: Scene, formId: string): Command<number, { declarationId: string }> {
  const series = newSeries();
  return (by, own, index) => {
    const number = `0110${today.slice(0, 4)}1${String(series * 10_000 + index).padStart(9, '0')}`;
    return recordDeclaration(by, { ...own, formId, number, quantity: 1, declaredOn: today });
  };
}

/** Declarations of a pack each, under a form for all of them. */
async function declared(scene: Scene, count: number): Promise<{ declarationId: string }[]> {
  const { formId } = await cleared(scene, count);
  return results(numbers(count), scene.importer, declare(scene, formId));
}
