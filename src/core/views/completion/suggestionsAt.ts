import { correctionsPathOf, correctionsSuffix } from '../../catalogue/corrections/correctionsPath';
import { chapterSuffix, depositSuffix } from '../../project/paths';
import type { PlaceAt } from '../../yaml/placeAt';
import { chapterSuggestions, type ChapterContext } from './chapterSuggestions';
import { correctionsSuggestions } from './correctionsSuggestions';
import { depositSuggestions } from './depositSuggestions';
import { dossierSuggestions, type DossierSuggesting } from './dossierSuggestions';
import type { Suggestion } from './keys';

/** A place in one of the files of a dossier, or in a file of that name that belongs to none. */
export type SuggestingAt = ChapterContext & DossierSuggesting;

/** What may be typed at a place, by the name of the file: keys, dates and shapes of proofs without a catalogue too. */
export function suggestionsAt(place: PlaceAt, context: SuggestingAt): readonly Suggestion[] {
  const { path, snapshot } = context;
  const { catalogue } = snapshot;
  if (path.endsWith(correctionsSuffix)) {
    const isOwn = catalogue.kind === 'loaded' && path === correctionsPathOf(catalogue.path);
    return correctionsSuggestions(place, {
      ...context,
      catalogue: isOwn ? catalogue.catalogue : undefined,
    });
  }
  if (path.endsWith(depositSuffix)) return depositSuggestions(place, context);
  if (path.endsWith(chapterSuffix)) return chapterSuggestions(place, context);
  return dossierSuggestions(place, context);
}
