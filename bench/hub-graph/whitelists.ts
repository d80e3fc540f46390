import type { Subgraph } from '../subgraphs/subgraph.ts';
import { readSchema } from './read-schema.ts';
import { day, drugCount, idOf, institutionOfDrug, numberOf, page, type Reference } from './records.ts';

const party = (number: number) => ({ name: `Example Manufacturer ${number % 9}`, address: `${number} Example Road` });

function drug(number: number) {
  return {
    id: idOf('drug', number),
    name: `示例药品${number}（虚构）`,
    nameEn: `Examplumab ${number} (invented)`,
    dosageForm: number % 2 === 0 ? '注射液' : '片剂',
    specification: `${(1 + (number % 20)) * 5} mg`,
    unit: '盒',
    holder: party(number),
    manufacturer: party(number + 1),
    origin: '虚构国',
    port: '北京天竺',
    listed: true,
    diseases: [disease(`2-${String(1 + (number % 86)).padStart(3, '0')}`)],
    permittedInstitutions: [0, 1, 2].map((index) => institution(institutionOfDrug(number, index))),
  };
}

function disease(code: string) {
  const number = Number(code.slice(2));
  return { code, batch: 2, number, name: `罕见病${number}`, nameEn: `Rare disease ${number}` };
}

function institution(id: string) {
  const number = numberOf(id);
  const district = ['朝阳区', '海淀区', '西城区', '顺义区'][number % 4];
  return { id, name: `示例医院${number}（虚构）`, nameEn: `Example Hospital ${number}`, district, listed: true };
}

function importer(id: string) {
  const number = numberOf(id);
  const customsCode = `11139${number}0001`;
  return { id, name: `示例进口企业${number}（虚构）`, nameEn: `Example Importer ${number}`, customsCode, listed: true };
}

function approval(number: number) {
  return {
    id: idOf('approval', number),
    number: `国药监临〔2025〕${String(number).padStart(4, '0')}号（虚构）`,
    date: day(number),
    drug: drug(number),
    quantity: 40 + (number % 60),
    shares: [{ institution: institution(institutionOfDrug(number)), quantity: 20 }],
    validUntil: null,
  };
}

interface Paging {
  first?: number | null;
  after?: string | null;
}

/** A page of all drugs, or of records that exist once per drug. */
function pageAfter<Node extends Reference>(node: (number: number) => Node, { first, after }: Paging) {
  const from = after ? numberOf(after) + 1 : 0;
  const until = Math.min(drugCount, from + (first ?? 50));
  const nodes = Array.from({ length: Math.max(0, until - from) }, (_, index) => node(from + index));
  return page(nodes, nodes.at(-1)?.id, until < drugCount);
}

export const whitelists: Subgraph = {
  name: 'whitelists',
  sdl: readSchema('whitelists'),
  resolvers: {
    Query: {
      drugs: (_: unknown, paging: Paging) => pageAfter(drug, paging),
      approvals: (_: unknown, paging: Paging) => pageAfter(approval, paging),
    },
    Drug: { __resolveReference: ({ id }: Reference) => drug(numberOf(id)) },
    Institution: { __resolveReference: ({ id }: Reference) => institution(id) },
    Importer: { __resolveReference: ({ id }: Reference) => importer(id) },
    Approval: { __resolveReference: ({ id }: Reference) => approval(numberOf(id)) },
    Disease: { __resolveReference: ({ code }: { code: string }) => disease(code) },
  },
};
