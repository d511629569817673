import type { ReadingParams } from '../../yaml/nodes';
import { defineFinding, params } from '../defineFinding';

/** Nested so deeply that reading it could end the process. Ours, and so is the number of levels. */
export const yamlTooDeep = defineFinding({
  code: 'yaml-too-deep',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['yaml-too-deep']>(),
});

/** Anchors, aliases and merges are not read: a few bytes of them can stand for gigabytes. Ours. */
export const yamlAlias = defineFinding({
  code: 'yaml-alias',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['yaml-alias']>(),
});

/** A text of more than 20 MB. Ours. */
export const fileTooLarge = defineFinding({
  code: 'file-too-large',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['file-too-large']>(),
});

/** A text that is not UTF-8. Ours. */
export const encodingUnsupported = defineFinding({
  code: 'encoding-unsupported',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['encoding-unsupported']>(),
});

/** Markers that git leaves where two branches differ. Ours. */
export const mergeConflict = defineFinding({
  code: 'merge-conflict',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['merge-conflict']>(),
});

/** Beyond 1,000 findings of one code in one file the others are counted. Ours. */
export const tooManyFindings = defineFinding({
  code: 'too-many-findings',
  severity: 'warning',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['too-many-findings']>(),
});
