import type { PublishedProfile } from '../../core/catalogue/profiles';
import { withSlashes } from '../../node/withSlashes';

/** The profiles of a catalogue for programs. `file` is its path, as given. */
export function profilesAsJson(profiles: readonly PublishedProfile[], file: string): unknown {
  return { catalogue: withSlashes(file), profiles };
}
