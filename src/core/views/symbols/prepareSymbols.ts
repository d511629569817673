import { requirementIndexOf } from '../../catalogue/requirementIds';
import { inSteps, type Steps } from '../../text/steps';
import type { KnownTexts } from '../mentions/knownTexts';
import { catalogueSymbolsInSteps } from './catalogueSymbols';
import { entriesOf } from './knownEntries';
import { searchedOf } from './searchedOf';

/** What the first outline of a catalogue, the first search and the first references would wait for: fills caches, once for each catalogue. */
export function* prepareSymbols(known: KnownTexts): Steps<undefined> {
  const { catalogue: state, chapters, textOf } = known;
  if (state.kind !== 'loaded') return undefined;
  const { catalogue, path } = state;
  yield* catalogueSymbolsInSteps(catalogue, textOf(path) ?? '');
  for (const { requirements } of catalogue.chapters) yield* inSteps(requirements, 4, searchedOf);
  const index = requirementIndexOf(catalogue);
  for (const chapter of chapters) {
    for (const { entry } of chapter.entries) yield* index.prepareFor(entry.id.value);
    entriesOf(known, chapter);
    yield;
  }
  return undefined;
}
