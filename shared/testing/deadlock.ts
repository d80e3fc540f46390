/** The error with which a server breaks a transaction off. */
export function deadlock(message: string): Error {
  return Object.assign(new Error(message), { errno: 1213 });
}
