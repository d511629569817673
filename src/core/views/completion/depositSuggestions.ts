import { depositKeys } from '../../deposit/depositKeys';
import { answerStatuses } from '../../deposit/model';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { scalarText } from '../../yaml/edit/scalarText';
import type { PlaceAt } from '../../yaml/placeAt';
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
  { path, key, siblings }: PlaceAt,
  { snapshot, language, today }: DepositSuggesting,
): readonly Suggestion[] {
  switch (key) {
    case undefined: {
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
            insert: `${label}: `,
            ...(about === undefined ? {} : { about }),
          };
        });
    }
    case 'chapter':
      return values(snapshot.selection.chapters.map(({ name }) => name));
    case 'status':
      return values(answerStatuses);
    case 'version':
      return values(snapshot.dossier.product.version?.value ?? []);
    case 'on':
    case 'settledOn':
      return [{ label: today, kind: 'value', rank: 0, detail: completionWords[language].today }];
    default:
      return [];
  }
}

function values(labels: readonly string[] | string): readonly Suggestion[] {
  return [labels].flat().map((label, rank) => ({ label, kind: 'value', rank, insert: scalarText(label) }));
}
