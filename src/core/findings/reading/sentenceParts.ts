/** The key that a finding is in, between `before` and `after`; '' at the top of a file. */
export function within(path: string, before: string, after: string): string {
  const key = keyAt(path);
  return key === '' ? '' : `${before}${key}${after}`;
}

/** The last key of a path, without the numbers of items: `proofs.0.madeOn` is `madeOn`. */
export function keyAt(path: string): string {
  const keys = path.split('.').filter((key) => key !== '' && !/^\d+$/.test(key));
  return keys.at(-1) ?? '';
}

/** A number with its thousands apart. */
export function grouped(number: string | number, separator: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);
}
