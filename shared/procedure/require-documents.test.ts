import { expect, test } from 'vitest';
import { form, permit } from '../testing/permits.ts';
import { requireDocuments, type DocumentInput } from './require-documents.ts';

const rules = permit.rules.steps.ask.documents!;

test.each<[string, readonly DocumentInput[], object]>([
  ['a missing document', [], { document: 'FORM', field: 'rows[1].papers' }],
  ['a missing seal', [{ ...form, seal: 'OFFICIAL' }], { document: 'FORM', field: 'rows[1].papers' }],
  ['an unknown type', [form, { ...form, type: 'X' }], { field: 'rows[1].papers[1].type' }],
])('of several lists, the one that has %s is named', (_, documents, params) => {
  const check = () => requireDocuments(rules, documents, { today: '2025-03-02', list: 'rows[1].papers' });
  expect(check).toThrow(expect.objectContaining({ params: expect.objectContaining(params) as object }));
});

test('the only list is not named', () => {
  const check = () => requireDocuments(rules, [], { today: '2025-03-02' });
  expect(check).toThrow(
    expect.objectContaining({ params: expect.not.objectContaining({ field: expect.anything() as unknown }) as object }),
  );
});
