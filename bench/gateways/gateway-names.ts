/** The gateways that are compared: the hub's own, Apollo's, and Hive's with each of its two planners. */
export const gatewayNames = ['hub', 'apollo', 'hive-js', 'hive-rust'] as const;
export type GatewayName = (typeof gatewayNames)[number];
