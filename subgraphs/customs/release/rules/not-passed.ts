/** How many of so many packs customs has not passed: what was released before counts first (R80). */
export const notPassed = ({ passed, released }: { passed: number; released: number }, quantity: number): number =>
  Math.min(quantity, Math.max(0, released + quantity - passed));
