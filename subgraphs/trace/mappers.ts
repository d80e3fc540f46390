/** The parent value of each type's resolvers. */
export const mappers: Record<string, string> = {
  BondedLot: '{ id: string }',
  ClinicalProtocol: '../protocol/protocol.entity.ts#ClinicalProtocol',
  Disease: '{ code: string }',
  Drug: '{ id: string }',
  Importer: '{ id: string }',
  Institution: '{ id: string }',
  Item: '../item/item.entity.ts#Item',
  ItemStep: '../item/item.entity.ts#ItemStep',
  ItemsPayload: '{ codes: string[] }',
  ItemUse: '../use/use.entity.ts#ItemUse',
  ReceivePayload: '{ codes: string[]; stillInTransit: number }',
  RecordUsePayload: '{ useId: string }',
  RegisterClinicalProtocolPayload: '{ protocolId: string }',
  Release: '{ id: string }',
  TraceAlert: '../alert/alert.entity.ts#TraceAlert',
};
