import { setProofKey, type ProofPlace } from '../editing/changeProof';
import { citedFile, type Proof } from '../proofs/model';
import { shiftRange } from '../text/position';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { oneEdit } from '../text/oneEdit';
import { setScalar } from '../yaml/edit/setScalar';

/** What a proof cites in place of what it cited. */
export interface Replacement {
  /** As the chapter file sees it. */
  readonly file: string;
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  /** Of the product; undefined where the dossier says none. */
  readonly version: string | undefined;
  /** `YYYY-MM-DD`; undefined where nothing shows it. */
  readonly madeOn: string | undefined;
}

interface Replaced {
  readonly place: ProofPlace;
  readonly proof: Proof;
  /** The first line of its entry. */
  readonly line: number;
}

/**
 * The edit that lets a proof cite another file, and renews its sum, and the version and the day of what was made with the
 * product. What an authority gave has no version of ours; its day is renewed where one is written. Undefined where that can't be
 * done without touching anything else.
 */
export function replacement(
  text: string,
  { place, proof, line }: Replaced,
  { file, sha256, version, madeOn }: Replacement,
): readonly TextEdit[] | undefined {
  const cited = citedFile(proof);
  if (cited === undefined) return undefined;
  const ofProduct = proof.target.kind === 'file';
  const keys: readonly (readonly [string, string | undefined])[] = [
    ['sha256', sha256],
    ['version', ofProduct ? version : undefined],
    ['madeOn', ofProduct || proof.madeOn !== undefined ? madeOn : undefined],
  ];
  let after = applyEdits(text, [setScalar(text, shiftRange(cited.range, line), file)]);
  for (const [key, value] of keys) {
    if (value === undefined) continue;
    const edits = setProofKey(after, place, key, value);
    if (edits === undefined) return undefined;
    after = applyEdits(after, edits);
  }
  const change = oneEdit(text, after);
  return change === undefined ? [] : [change];
}
