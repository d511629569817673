import type { Family } from '../family';
import { duplicateKey } from './duplicateKey';
import { schemaInvalid } from './schemaInvalid';
import { unknownKey } from './unknownKey';
import {
  encodingUnsupported,
  fileTooLarge,
  mergeConflict,
  tooManyFindings,
  yamlAlias,
  yamlTooDeep,
} from './unreadText';
import { yamlHash } from './yamlHash';
import { yamlSyntax } from './yamlSyntax';

const findings = [
  yamlSyntax,
  yamlTooDeep,
  yamlAlias,
  fileTooLarge,
  encodingUnsupported,
  mergeConflict,
  duplicateKey,
  unknownKey,
  schemaInvalid,
  yamlHash,
  tooManyFindings,
] as const;

/** What keeps a text from being read as it was meant. */
export const readingFindings: Family<typeof findings> = {
  name: 'reading',
  title: { fr: 'Lecture des fichiers', en: 'Reading the files' },
  findings,
  sharedChecks: [],
};
