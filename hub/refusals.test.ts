import { expect, test } from 'vitest';
import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { definitions } from './agencies.ts';
import { messages } from './refusals.ts';

const agencies = Object.entries(definitions).map(([name, { refusals }]) => [name, refusals] as const);
const table: readonly (readonly [code: string, message: Message])[] = Object.entries(messages);

/** The parameter names in braces, sorted. */
const parameters = (text: string): string => {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  return names.sort((a, b) => a.localeCompare(b)).join();
};

/** Every translation of every agency. */
const words = (): (readonly [value: string, words: Words])[] =>
  agencies.flatMap(([, { words: tables }]) =>
    Object.entries(tables).flatMap(([name, values]) =>
      Object.entries(values).map(([value, each]) => [`${name} ${value}`, each] as const),
    ),
  );

test('every code has a Chinese and an English message with the same parameters, and names its requirement', () => {
  const faulty = table.filter(([, { zh, en, requirement = 'R1' }]) => {
    const wellWritten = /\p{Script=Han}.*。$/u.test(zh) && /^[^\p{Script=Han}]+\.$/u.test(en);
    return !wellWritten || parameters(zh) !== parameters(en) || !/^[RD]\d{1,3}$/.test(requirement);
  });
  expect(faulty).toEqual([]);
});

test('no two agencies say the same code differently', () => {
  const different = agencies.flatMap(([agency, { messages: own }]) =>
    Object.entries(own).flatMap(([code, message]) =>
      JSON.stringify(message) === JSON.stringify(messages[code]) ? [] : [`${agency} ${code}`],
    ),
  );
  expect(different).toEqual([]);
});

test('no two agencies translate the same value of a parameter differently', () => {
  const known = new Map<string, string>();
  const different = words().filter(([value, each]) => {
    const text = JSON.stringify(each);
    const first = known.get(value) ?? text;
    known.set(value, first);
    return first !== text;
  });
  expect(different).toEqual([]);
});

test('nothing in Chinese contains English, and translations have the same parameters', () => {
  const faulty = [...table, ...words()].filter(
    ([, { zh, en }]) => /\p{Script=Latin}/u.test(zh.replaceAll(/\{\w+\}/g, '')) || parameters(zh) !== parameters(en),
  );
  expect(faulty).toEqual([]);
});

// Partners' systems read the codes: removing or renaming one breaks them.
test('the table of codes is closed', () => {
  expect(table.map(([code, { requirement }]) => [code, requirement].filter(Boolean).join(' ')).sort())
    .toMatchInlineSnapshot(`
      [
        "AGREEMENT_MISSING R105",
        "ALREADY_EXISTS",
        "ALREADY_PASSED D40",
        "APPROVAL_MISSING R27",
        "APPROVAL_NOT_VALID D13",
        "AREA_NOT_EMPTY R55",
        "AREA_NOT_SEPARATE R55",
        "BAD_INPUT",
        "BASE_CHANGED R8",
        "BASIS_MISSING R104",
        "BIN_EXHAUSTED",
        "BUSY",
        "CALLER_GONE",
        "CALL_NOT_OPEN R10",
        "CODE_ALREADY_ASSIGNED R85",
        "CONSENT_AFTER_USE R107",
        "CONSENT_MISSING R107",
        "CREDIT_CODE_DOUBTFUL D20",
        "CURSOR_EXPIRED",
        "CURSOR_INVALID",
        "CUSTOMS_CODE_NOT_TIANZHU R52",
        "CUSTOMS_HOLD R80",
        "DECLARATION_NUMBER_INVALID R80",
        "DELISTED D9",
        "DOCTOR_NOT_LISTED R110",
        "DOCUMENT_MISSING R20",
        "DOSSIER_MISSING R33",
        "DRAFT_NOT_AGREED R24",
        "DRUG_NOT_LISTED R2",
        "ENTRY_DROPPED R31",
        "ENTRY_RECORDED R80",
        "ENVELOPE_INVALID",
        "EVENT_TOO_LARGE",
        "EXCLUDED_CLASS R42",
        "FORBIDDEN",
        "FORM_EXCEEDED R78",
        "IDEMPOTENCY_MISMATCH",
        "IMPORTER_NOT_LISTED R2",
        "INSTITUTION_NOT_LISTED R1",
        "INSTITUTION_NOT_PERMITTED R30",
        "INTERNAL_SERVER_ERROR",
        "ITEMS_NOT_SCANNED_OUT R80",
        "ITEM_NOT_IN_RELEASE R87",
        "ITEM_NOT_TRACED R86",
        "JUSTIFICATION_MISSING R38",
        "KEY_TAKEN",
        "LICENCE_EXPIRED R54",
        "LICENCE_SCOPE_MISSING R54",
        "LIST_RETROACTIVE D33",
        "LOT_EXHAUSTED R78",
        "LOT_EXPIRED",
        "LOT_MISMATCH",
        "LOT_OVERCODED R85",
        "MEMBERS_MISSING D26",
        "NOTHING_TO_ASSESS R142",
        "NOT_FIRST_EXPIRED R78",
        "NOT_FOUND",
        "NOT_IN_DISTRICT D39",
        "NOT_IN_ZONE R53",
        "NOT_PASSED R80",
        "NO_REQUEST R129",
        "OPERATION_TOO_COMPLEX",
        "OPERATION_TOO_LARGE",
        "OPINION_MISSING R66",
        "OUT_OF_RANGE R55",
        "PILOT_NOT_OPEN R6",
        "PORT_NOT_TIANZHU R32",
        "PSEUDONYM_INVALID D23",
        "PURPOSE_NOT_LISTED R18",
        "QUANTITY_NOT_POSITIVE",
        "QUOTA_EXCEEDED R75",
        "RECTIFICATION_MISSING R25",
        "REGISTRATION_MISSING R39",
        "RELATIVE_REASON_MISSING R108",
        "REQUEST_EXCEEDED R129",
        "SEAL_MISSING R20",
        "SHARE_EXCEEDED D6",
        "SIGNATURE_TWICE",
        "STOP_USE_IN_FORCE R96",
        "STORAGE_FULL",
        "SUBGRAPH_TIMEOUT",
        "SUBGRAPH_UNAVAILABLE",
        "SUBSCRIBER_TOO_SLOW",
        "SUBSCRIPTION_INTERRUPTED",
        "TEXT_CHANGED",
        "TOKEN_EXPIRED",
        "TOKEN_INVALID",
        "TOKEN_LIFETIME_TOO_LONG",
        "TOO_MANY_SUBSCRIPTIONS",
        "TRACE_CODE_INVALID",
        "UNAUTHENTICATED",
        "UPSTREAM_REWRITTEN",
        "UPSTREAM_UNAVAILABLE",
        "WITNESS_MISSING R80",
        "WRONG_INSTITUTION R79",
        "WRONG_STATE R85",
        "WRONG_STATUS",
      ]
    `);
});
