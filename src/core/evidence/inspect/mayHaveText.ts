/** Whether files of a type have their text kept where it is asked for. */
export function mayHaveText(type: string): boolean {
  return type === 'pdf';
}
