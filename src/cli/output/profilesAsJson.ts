import type { PublishedProfile } from '../../core/catalogue/profiles';

/** The profiles of a catalogue for machines. */
export function profilesAsJson(profiles: readonly PublishedProfile[], file: string): unknown {
  return { catalogue: file.split('\\').join('/'), profiles };
}
