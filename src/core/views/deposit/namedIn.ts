import { expectedProofsOf } from '../../catalogue/expectedProofName';
import { foldId, withoutCommonBase } from '../../catalogue/foldId';
import type { Chapter } from '../../catalogue/model';

/** The names of the expected proofs of a chapter that a message names, whole: `SC.X.01.01.1` is not in `SC.X.01.01.12`. */
export function namedIn(message: string, { requirements }: Chapter): readonly string[] {
  const words = new Set(
    message.split(/[\s,;:()«»"“”]+/u).map((word) => withoutCommonBase(foldId(word.replace(/[.]+$/u, '')))),
  );
  return requirements
    .flatMap(expectedProofsOf)
    .filter(({ name, expectedProof: { number } }) =>
      [name, number ?? name].some((one) => words.has(withoutCommonBase(foldId(one)))),
    )
    .map(({ name }) => name);
}
