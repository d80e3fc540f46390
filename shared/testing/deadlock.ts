/** The error with which a server aborts a transaction. */
export function deadlock(message: string): Error {
  return Object.assign(new Error(message), { errno: 1213 });
}
