/** Whether a text is a trace code of the national platform: 20 digits, the first of them 8. */
export function isTraceCode(code: string): boolean {
  return /^8\d{19}$/.test(code);
}
