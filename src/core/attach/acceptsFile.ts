import type { ProofKind } from '../catalogue/kinds';
import { smallestOf } from '../text/extremes';
import { familyOf } from '../evidence/acceptedTypes';
import type { EvidencePolicy } from '../evidence/evidencePolicy';

/** What a file is by its bytes, as far as kinds of proof ask for it. */
export interface FileType {
  readonly type: string;
  /** Whether XML is a CDA R2 document; undefined where that was not looked for. */
  readonly cda?: boolean | undefined;
}

/** Where nothing tells one kind from another: the kind accepts any file, or the file's type can't be known. */
const fitsLikeAny = 1000;

/** Whether one of the kinds takes such a file. A type that can't be known is taken wherever files are. */
export function acceptsFile(
  kinds: readonly ProofKind[],
  file: FileType,
  policy: Pick<EvidencePolicy, 'acceptance'>,
): boolean {
  return fitOf(kinds, file, policy) !== undefined;
}

/**
 * How well such a file suits the nearest of the kinds: 0 where its family of formats is the first that the kind accepts
 * (pictures for a screenshot), 1 for the second, and so on; undefined where none of the kinds takes it.
 */
export function fitOf(
  kinds: readonly ProofKind[],
  { type, cda }: FileType,
  policy: Pick<EvidencePolicy, 'acceptance'>,
): number | undefined {
  const fits = kinds.flatMap((kind): readonly number[] => {
    const { types } = policy.acceptance(kind);
    if (types === 'any') return [fitsLikeAny];
    if (kind === 'cda-document' && type === 'xml' && cda === false) return [];
    if (type === 'unknown') return types.length > 0 ? [fitsLikeAny] : [];
    const at = types.indexOf(type);
    return at < 0 ? [] : [new Set(types.slice(0, at + 1).map(familyOf)).size - 1];
  });
  return fits.length === 0 ? undefined : smallestOf(fits);
}
