import { maskPersonalData } from './maskPersonalData';
import { maskSecrets } from './maskSecrets';

/** A text to show, without what may be a patient's number, and without keys, tokens and passwords. */
export function maskPrivate(text: string): string {
  return maskPersonalData(maskSecrets(text));
}
