import { expect, test } from 'vitest';
import { doctorListed, purposeListed, type PlannedUse } from './protocol-allows.ts';

const protocolAllows = (...of: Parameters<typeof doctorListed>) => [...doctorListed(...of), ...purposeListed(...of)];

const protocol = {
  diseaseCodes: ['2-001', '2-014'],
  departments: [
    { name: '内分泌科', doctors: ['甲', '乙'] },
    { name: '神经科', doctors: ['丙'] },
  ],
};
const listed = { department: '内分泌科', doctor: '甲', diseaseCode: '2-001' };

const cases: [string, Partial<PlannedUse>, string[]][] = [
  ['[R110] a listed physician of a listed department', {}, []],
  ['[R110] another physician of the department', { doctor: '乙' }, []],
  ['[R110] a physician who is not listed', { doctor: '丁' }, ['DOCTOR_NOT_LISTED']],
  ['[R110] a department that is not listed', { department: '儿科' }, ['DOCTOR_NOT_LISTED']],
  ['[R110] a listed physician, but of another department', { doctor: '丙' }, ['DOCTOR_NOT_LISTED']],
  ['[R18] another purpose of the protocol', { diseaseCode: '2-014' }, []],
  ['[R18] a purpose beyond the protocol', { diseaseCode: '1-001' }, ['PURPOSE_NOT_LISTED']],
  ['[R18] part of a code', { diseaseCode: '2-00' }, ['PURPOSE_NOT_LISTED']],
  [
    '[R18] [R110] everything wrong is reported',
    { doctor: '丁', diseaseCode: '1-001' },
    ['DOCTOR_NOT_LISTED', 'PURPOSE_NOT_LISTED'],
  ],
];

test.each(cases)('%s', (_, use, expected) => {
  expect(protocolAllows(protocol, { ...listed, ...use }).map(({ code }) => code)).toEqual(expected);
});

test('[R18] [R110] without a protocol nobody may use the drug for anything', () => {
  expect(protocolAllows(null, listed).map(({ code }) => code)).toEqual(['DOCTOR_NOT_LISTED', 'PURPOSE_NOT_LISTED']);
});
