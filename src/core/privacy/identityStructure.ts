/** The thirteen characters of a number as it is written, without what is between them; letters in capitals. */
export function digitsOf(written: string): string {
  return written.length === 13 ? written.toUpperCase() : written.replace(/[^\dABab]/gu, '').toUpperCase();
}
