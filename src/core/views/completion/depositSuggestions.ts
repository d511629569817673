import { depositKeys } from '../../deposit/depositKeys';
import { answerStatuses } from '../../deposit/model';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { scalarText } from '../../yaml/edit/scalarText';
import type { PlaceAt } from '../../yaml/placeAt';
import { dateSuggestions } from './dateSuggestions';
import type { Suggestion } from './keys';
import { completionWords } from './words';

export interface DepositSuggesting {
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a deposit file may go on with at a place. */
export function depositSuggestions(
  { path, key, siblings, typed }: PlaceAt,
  { snapshot, language, today }: DepositSuggesting,
): readonly Suggestion[] {
  switch (key) {
    case undefined:
      return depositKeysAt({ path, siblings }, language);
    case 'chapter':
      return values(snapshot.selection.chapters.map(({ name }) => name));
    case 'status':
      return values(answerStatuses);
    case 'version':
      return values(snapshot.dossier.product.version?.value ?? []);
    default:
      return dateSuggestions(key, typed, { language, today }) ?? [];
  }
}

/** The keys that may be typed at a place of a deposit file, those that are there left out. */
export function depositKeysAt(
  { path, siblings }: Pick<PlaceAt, 'path' | 'siblings'>,
  language: Language,
): readonly Suggestion[] {
  const where = path.join('/');
  const keys = Object.hasOwn(depositKeys, where) ? (depositKeys[where] ?? []) : [];
  return keys
    .filter((one) => !siblings.includes(one))
    .map((label, rank) => {
      const about = completionWords[language].keys[label];
      return {
        label,
        kind: 'key',
        rank,
        inSchema: true,
        insert: `${label}: `,
        ...(about === undefined ? {} : { about }),
      };
    });
}

function values(labels: readonly string[] | string): readonly Suggestion[] {
  return [labels].flat().map((label, rank) => ({ label, kind: 'value', rank, insert: scalarText(label) }));
}
