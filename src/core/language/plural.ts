/** `1 preuve`, `3 preuves`; in French 0 and 1 take the singular, in English only 1. The word is chosen by the caller's forms. */
export function countOf(count: number | string | undefined, one: string, many: string): string {
  const number = Number(count ?? 0);
  return `${number} ${number > 1 ? many : one}`;
}
