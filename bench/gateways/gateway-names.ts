/**
 * The gateways that are compared: the hub's own, the floor that no gateway can be below, Apollo's, and Hive's with each
 * of its two planners.
 */
export const gatewayNames = ['hub', 'floor', 'apollo', 'hive-js', 'hive-rust'] as const;
/** One of these, or the hub's own in another checkout of this repository. */
export type GatewayName = (typeof gatewayNames)[number] | Baseline;
export type Baseline = `hub at ${string}`;

export function baselineAt(checkout: string): Baseline {
  return `hub at ${checkout}`;
}

/** The checkout of a baseline; `undefined` for every other gateway. */
export function checkoutOf(name: GatewayName): string | undefined {
  return /^hub at (.*)$/s.exec(name)?.[1];
}
