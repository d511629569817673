import { proofKinds } from '../../catalogue/kinds';
import { dossierKeys } from '../../dossier/dossierKeys';
import { findingCodes } from '../codes';
import { chapterKeys } from '../../proofs/chapterKeys';

/** Every key of the formats that are written by hand. */
const keys: readonly string[] = [...Object.values(chapterKeys), ...Object.values(dossierKeys)].flat();

/** What a mistyped key may have meant: where keys are codes or kinds of proof, one of those. `path` is that of the keys around it, with dots. */
export function knownKeys(path: string): readonly string[] {
  if (path === 'ignore' || path === 'policy.severity') return findingCodes;
  if (path === 'policy.formats' || path === 'policy.require') return proofKinds;
  return keys;
}
