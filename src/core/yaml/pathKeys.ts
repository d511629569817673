/** Keys whose value is the path of a file, in any of our files. */
export const pathKeys: ReadonlySet<string> = new Set(['file', 'catalogue', 'mandate']);
