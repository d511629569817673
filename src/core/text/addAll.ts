/** Adds items to the end of a list, however many: spread into `push` they go beyond the stack at some 100,000. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
