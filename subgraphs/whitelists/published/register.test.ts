import { expect, test } from 'vitest';
import { register } from './register.ts';

/** Whom the plan lets do what, by scope. */
const granted: Readonly<Record<string, readonly string[]>> = {
  'adverse-reaction:report': ['INSTITUTION'],
  'agreement:register': ['IMPORTER', 'INSTITUTION'],
  'approval:record': ['BJMPA'],
  'assessment:sign': ['BJHC', 'BJMPA'],
  'clearance:apply': ['IMPORTER', 'INSTITUTION'],
  'clearance:issue': ['BJMPA'],
  'drug:apply': ['INSTITUTION'],
  'drug:assess': ['BJHC'],
  'drug-list:publish': ['BJMPA'],
  'institution-list:publish': ['BJHC'],
  'joint:member': ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'],
  'joint:office': ['TIANZHU'],
  'list:apply': ['INSTITUTION'],
  'list:call': ['BJHC', 'TIANZHU'],
  'list:review': ['BJHC'],
  'notice:acknowledge': ['BJHC', 'BJMPA', 'CUSTOMS', 'IMPORTER', 'INSTITUTION', 'MIB', 'NHC', 'SHUNYI', 'TIANZHU'],
  'setting:change': ['BJHC', 'BJMPA'],
  'stock:enter': ['IMPORTER'],
  'stock:release': ['IMPORTER'],
  supervise: ['BJHC'],
  'trace:institution': ['INSTITUTION'],
  'trace:zone': ['IMPORTER'],
};

test('[D37] each scope is granted to whom the plan names, and to nobody else', () => {
  const scopes = new Map<string, string[]>();
  for (const [who, all] of [...Object.entries(register.agencies), ...Object.entries(register.kinds)])
    for (const scope of all ?? []) scopes.set(scope, [...(scopes.get(scope) ?? []), who].sort());
  expect(Object.fromEntries(scopes)).toEqual(granted);
});
