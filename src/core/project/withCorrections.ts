import type * as Corrected from '../catalogue/corrections/correctedCatalogue';
import { correctionsPathOf } from '../catalogue/corrections/correctionsPath';
import type { ReadingDraft } from '../yaml/nodes';
import type { TextReading } from './readTextFile';
import type { CatalogueState } from './snapshot';

export interface CorrectedReading {
  readonly state: CatalogueState;
  readonly problems: readonly ReadingDraft[];
  /** Of the file that corrects the catalogue. */
  readonly correctionsProblems: readonly ReadingDraft[];
}

let loaded: typeof Corrected | undefined;

/** A catalogue as it was read, with what the file beside it corrects; the same where there is no such file. */
export function withCorrections(reading: CorrectedReading, source: TextReading): CorrectedReading {
  const { state } = reading;
  if (state.kind !== 'loaded' || source.kind === 'absent') return reading;
  // Another state, since what depends on the old one compares by identity.
  if (source.kind === 'unreadable')
    return { ...reading, state: { ...state }, correctionsProblems: [source.problem] };
  // oxlint-disable-next-line typescript/no-require-imports -- the one synchronous way to load late
  loaded ??= require('../catalogue/corrections/correctedCatalogue') as typeof Corrected;
  const imported = state.catalogue;
  const { catalogue, unmatched, problems } = loaded.correctedCatalogue(imported, source.text);
  const corrections = { path: correctionsPathOf(state.path), imported, unmatched };
  return { ...reading, state: { ...state, catalogue, corrections }, correctionsProblems: problems };
}
