import type { ProofKind } from '../catalogue/kinds';
import type { EvidencePolicy } from '../evidence/evidencePolicy';

/** What a file is by its bytes, as far as kinds of proof ask for it. */
export interface FileType {
  readonly type: string;
  /** Whether XML is a CDA R2 document; undefined where that was not looked for. */
  readonly cda?: boolean | undefined;
}

/** Whether one of the kinds takes such a file. A type that can't be known is taken wherever files are. */
export function takesFile(
  kinds: readonly ProofKind[],
  { type, cda }: FileType,
  policy: Pick<EvidencePolicy, 'acceptance'>,
): boolean {
  return kinds.some((kind) => {
    const { types } = policy.acceptance(kind);
    if (types === 'any') return true;
    if (kind === 'cda-document' && type === 'xml' && cda === false) return false;
    return types.length > 0 && (type === 'unknown' || types.includes(type));
  });
}
