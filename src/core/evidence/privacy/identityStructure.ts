/** The thirteen characters of a number as it is written, without what stands between them; letters in capitals. */
export function digitsOf(written: string): string {
  return written.length === 13 ? written.toUpperCase() : written.replace(/[^\dABab]/gu, '').toUpperCase();
}

/** Whether thirteen characters can be an INS-NIR or an INS-NIA. Source: INSEE, on the structure of the number. */
export function fitsStructure(digits: string): boolean {
  return (
    isMonth(Number(digits.slice(3, 5))) &&
    digits.slice(5, 7) !== '00' &&
    digits.slice(7, 10) !== '000' &&
    digits.slice(10, 13) !== '000'
  );
}

/** The key of thirteen characters: 97 less their rest by 97. */
export function keyOfDigits(digits: string): number {
  const department = digits.slice(5, 7);
  const counted = department === '2A' ? '19' : department === '2B' ? '18' : department;
  return 97 - (Number(digits.slice(0, 5) + counted + digits.slice(7)) % 97);
}

/** 20–42 and 50–99 stand for months that were not known or not read. */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
}
