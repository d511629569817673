/**
 * What is wrong with the number of a MOTCO2 test; undefined where nothing is. MOTCO2 shows a whole number with each
 * result; its exact form is published nowhere. A page's address is not the number: the one in it is `meant`.
 */
export function faultOfTestNumber(
  written: string,
): { readonly value: string; readonly meant: string } | undefined {
  const value = written.trim();
  if (/^0*[1-9]\d{0,11}$/u.test(value)) return undefined;
  return { value, meant: /\/(\d{1,12})\/?$/u.exec(value)?.[1] ?? '' };
}
