import { readInFastLane } from './fastLane';
import { duplicateKeys } from './duplicateKeys';
import { carefulLane } from './lazyCarefulLane';
import type { YamlReading } from './nodes';

/**
 * Reads a whole YAML text. Never throws for what the text holds: problems say what could not be read, and `root` is
 * what could. A key that stands twice is a problem; the first one counts.
 */
export function readYaml(text: string): YamlReading {
  const fast = readInFastLane(text);
  const reading =
    fast === undefined ? carefulLane().readInCarefulLane(text) : { root: fast.root, problems: [] };
  const duplicates = duplicateKeys(reading.root);
  return duplicates.length === 0
    ? reading
    : { root: reading.root, problems: [...reading.problems, ...duplicates] };
}
