import type { PublishedProfile } from '../../core/catalogue/profiles';

/** The profiles of a catalogue for machines. */
export function profilesAsJson(profiles: readonly PublishedProfile[], file: string): string {
  return `${JSON.stringify({ catalogue: file.split('\\').join('/'), profiles }, undefined, 2)}\n`;
}
