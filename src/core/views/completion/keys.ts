import { dossierKeys } from '../../dossier/dossierKeys';
import { chapterKeys } from '../../proofs/chapterKeys';
import { cndaStages } from '../../dossier/requests';
import { pscRoles, targetKeys } from '../../proofs/chapterSchema';
import type { PlaceAt } from '../../yaml/placeAt';
import type { CompletionWords } from './words';

/** The keys that may be typed at a place of a chapter file, those that are there left out. */
export function chapterKeysAt({ path, siblings }: PlaceAt, words: CompletionWords): readonly Suggestion[] {
  const [first, , , , inner, more] = path;
  if (first === undefined) return keysAmong(chapterKeys.file, siblings, words);
  if (first !== 'requirements') return [];
  if (path.length === 2) return keysAmong(chapterKeys.entry, siblings, words);
  if (path.length === 4 && path[2] === 'proofs') return proofKeysBeside(siblings, words);
  if (more !== undefined) return [];
  if (inner === 'cnda') return keysAmong(chapterKeys.cnda, siblings, words);
  return inner === 'psc' ? keysAmong(chapterKeys.psc, siblings, words) : [];
}

/** A proof has one place: once it has it, the others are not offered. */
function proofKeysBeside(siblings: readonly string[], words: CompletionWords): readonly Suggestion[] {
  const hasTarget = targetKeys.some((key) => siblings.includes(key));
  const targets: readonly string[] = hasTarget ? targetKeys : [];
  return keysAmong(
    chapterKeys.proof.filter((key) => !targets.includes(key)),
    siblings,
    words,
  );
}

/** The keys of `segur.yaml` that may be written at a place, without those already there. */
export function dossierKeysAt({ path, siblings }: PlaceAt, words: CompletionWords): readonly Suggestion[] {
  const key = path.join('/');
  // A key may be any word, `constructor` too.
  return keysAmong(Object.hasOwn(dossierKeys, key) ? (dossierKeys[key] ?? []) : [], siblings, words);
}

function keysAmong(
  keys: readonly string[],
  siblings: readonly string[],
  words: CompletionWords,
): readonly Suggestion[] {
  return keys
    .filter((key) => !siblings.includes(key))
    .map((key, rank) => {
      const about = words.keys[key];
      return {
        ...{ label: key, kind: 'key', rank, inSchema: true },
        ...insertion(key),
        ...(about === undefined ? {} : { about }),
      };
    });
}

/** A key comes with what is always written after it. */
function insertion(key: string): Pick<Suggestion, 'insert' | 'isSnippet'> {
  if (key === 'requirements') return { insert: 'requirements:\n  ', isSnippet: true };
  if (key === 'proofs') return { insert: 'proofs:\n  - for: $0', isSnippet: true };
  if (key === 'cnda') {
    const stages = cndaStages.join(',');
    return { insert: `cnda: { file: $1, stage: \${2|${stages}|} }`, isSnippet: true };
  }
  if (key === 'psc')
    return { insert: `psc: { file: $1, role: \${2|${pscRoles.join(',')}|} }`, isSnippet: true };
  return { insert: `${key}: ` };
}

/** Something to complete with, before it is VS Code's. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'id' | 'value' | 'file' | 'snippet';
  /** As snippets have it where `isSnippet`; the label where it is left out. */
  readonly insert?: string;
  readonly isSnippet?: boolean;
  readonly detail?: string;
  /** What typing is compared with; the label where it is left out. */
  readonly filter?: string;
  /** A picture shown beside the list: a path in the dossier's folder. */
  readonly picture?: string;
  /** Whether the published schema says it too, so that any YAML extension that reads it suggests the same. */
  readonly inSchema?: boolean;
  /** Shown beside the list, as text. */
  readonly about?: string;
  /** Smaller comes first. */
  readonly rank: number;
}

/** A text that stands for itself inside a snippet. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
