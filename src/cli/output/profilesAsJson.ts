import type { PublishedProfile } from '../../core/catalogue/profiles';
import { maskedJson } from './maskedJson';

/** The profiles of a catalogue for machines. */
export function profilesAsJson(profiles: readonly PublishedProfile[], file: string): string {
  return maskedJson({ catalogue: file.split('\\').join('/'), profiles });
}
