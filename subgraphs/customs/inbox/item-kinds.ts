import { itemsOf } from '@hub/shared/inbox/item-kinds.ts';

/** What this agency tells and asks, and the type of what each kind is about. */
export const itemKinds = {
  ENTRY_NUMBER: { clause: 'R80', text: '登记批次的入区编号', isTask: true, subject: 'BondedLot' },
  CLEARANCE_APPLIED: { clause: 'R74', text: '审核《进口药品通关单》申请', isTask: true, subject: 'ClearanceForm' },
  CLEARANCE_ISSUED: { clause: 'R78', text: '《进口药品通关单》已签发，可分批出区', subject: 'ClearanceForm' },
  CLEARANCE_REFUSED: { clause: 'R74', text: '《进口药品通关单》申请未获批准', subject: 'ClearanceForm' },
  CLEARANCE_CANCELLED: {
    clause: 'D40',
    text: '《进口药品通关单》已撤销，未通关、未出区的数量已退回批复',
    subject: 'ClearanceForm',
  },
  DECLARED: { clause: 'R80', text: '审核报关单并放行', isTask: true, subject: 'CustomsDeclaration' },
  CUSTOMS_PASSED: { clause: 'R80', text: '报关单已放行', subject: 'CustomsDeclaration' },
  DECLARATION_REVOKED: { clause: 'R80', text: '海关已撤销放行的报关单', subject: 'CustomsDeclaration' },
  RELEASED: { clause: 'R79', text: '药品已申请出区，将直接配送至本机构', subject: 'Release' },
  GATE_PASSED: { clause: 'R81', text: '药品已通过综合保税区卡口', subject: 'Release' },
  RELEASE_CANCELLED: { clause: 'R78', text: '出区已撤销，药品不再配送', subject: 'Release' },
  SUPPLY_ASKED: { clause: 'R129', text: '答复医疗机构的供应请求', isTask: true, subject: 'SupplyRequest' },
  SUPPLY_ACCEPTED: { clause: 'R129', text: '药品进口企业已接受供应请求', subject: 'SupplyRequest' },
  SUPPLY_DECLINED: { clause: 'R129', text: '药品进口企业未接受供应请求', subject: 'SupplyRequest' },
  SUPPLY_WITHDRAWN: { clause: 'R129', text: '医疗机构已撤回供应请求', subject: 'SupplyRequest' },
  COUNT_DIFFERS: { clause: 'R80', text: '确认保税库存盘点差异', isTask: true, subject: 'StockCount' },
  COUNT_CONFIRMED: { clause: 'R80', text: '海关已确认盘点差异并入账', subject: 'StockCount' },
  STOCK_DESTROYED: { clause: 'R80', text: '保税药品已销毁', subject: 'BondedLot' },
  STOCK_REEXPORTED: { clause: 'R80', text: '保税药品已复运出境', subject: 'BondedLot' },
  STOCK_RETURNED: { clause: 'R80', text: '已出区药品退回保税区', subject: 'Release' },
  CUSTOMS_HOLD: { clause: 'R80', text: '海关已扣留本企业的保税药品', subject: 'Hold' },
  HOLD_LIFTED: { clause: 'R80', text: '海关已解除对本企业保税药品的扣留', subject: 'Hold' },
  STOCK_ABOVE_APPROVALS: { clause: 'D14', text: '本企业的保税库存超过批复仍允许的数量', subject: 'Drug' },
} as const;

/** Puts an item into an organisation's inbox. */
export const tell = itemsOf(itemKinds);
