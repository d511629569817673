import { identityNumbers } from './identityNumber';

/** What is shown instead of a number that may be a patient's: its groups, and none of its digits. */
export const mask = '• •• •• •• ••• ••• ••';

/** A text to show, without the numbers in it that have the structure and the key of an INS/NIR. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of identityNumbers(text, 'in-ids')) {
    masked += text.slice(from, start) + mask;
    from = end;
  }
  return from === 0 ? text : masked + text.slice(from);
}
