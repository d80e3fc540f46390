import { expect, test } from 'vitest';
import { districtOfAgency } from './agencies.ts';
import { register } from './register.ts';

/** Whom the plan lets do what, by scope. */
const granted: Readonly<Record<string, readonly string[]>> = {
  'adverse-reaction:report': ['INSTITUTION'],
  'agreement:register': ['IMPORTER', 'INSTITUTION'],
  'approval:record': ['BJMPA'],
  'assessment:sign': ['BJHC', 'BJMPA'],
  'clearance:apply': ['IMPORTER', 'INSTITUTION'],
  'clearance:issue': ['BJMPA'],
  'credit:publish': ['TIANZHU'],
  'customs:supervise': ['CUSTOMS'],
  'drug:apply': ['INSTITUTION'],
  'drug:assess': ['BJHC'],
  'drug-list:publish': ['BJMPA'],
  inspect: ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU', ...districtOfAgency.keys()].sort(),
  'importer-list:remove': ['BJMPA', 'TIANZHU'],
  'importer-list:sign': ['BJMPA', 'CUSTOMS', 'TIANZHU'],
  'institution-list:publish': ['BJHC'],
  'joint:member': ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'],
  'joint:office': ['TIANZHU'],
  'list:apply': ['IMPORTER', 'INSTITUTION'],
  'list:call': ['BJHC', 'TIANZHU'],
  'list:review': ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU'],
  'notice:acknowledge': [...districtOfAgency.keys(), 'BJHC', 'BJMPA', 'CUSTOMS', 'IMPORTER', 'INSTITUTION']
    .concat('MIB', 'NHC', 'SHUNYI', 'TIANZHU')
    .sort(),
  'removal:sign': ['BJHC', 'BJMPA', 'TIANZHU'],
  'setting:change': ['BJHC', 'BJMPA', 'CUSTOMS'],
  'stock:enter': ['IMPORTER'],
  'stock:release': ['IMPORTER'],
  supervise: ['BJHC'],
  'supply:ask': ['INSTITUTION'],
  'trace:institution': ['INSTITUTION'],
  'trace:zone': ['IMPORTER'],
};

test('[D39] each district of Beijing has a regulator, which only inspects and acknowledges', () => {
  expect(districtOfAgency.size).toBe(16);
  expect(new Set(districtOfAgency.values()).size).toBe(16);
  for (const code of districtOfAgency.keys())
    expect(register.agencies[code]).toEqual(['inspect', 'notice:acknowledge']);
});

test('[D37] each scope is granted to whom the plan names, and to nobody else', () => {
  const scopes = new Map<string, string[]>();
  for (const [who, all] of [...Object.entries(register.agencies), ...Object.entries(register.kinds)])
    for (const scope of all ?? []) scopes.set(scope, [...(scopes.get(scope) ?? []), who].sort());
  expect(Object.fromEntries(scopes)).toEqual(granted);
});
