import type { AttachedProof, ExpectedCoverage, RequirementCoverage, Snapshot } from '../../project/snapshot';
import { citedFile } from '../../proofs/model';
import { shiftRange } from '../../text/position';
import type { Language } from '../../language/language';
import { shownText } from '../../privacy/shownText';
import type { Choice } from '../questions/question';
import type { FilePlace } from '../outline/placeOf';

/** A proof that was made with another version than the dossier's. */
export interface OtherVersion {
  /** Distinguishes it from others, whatever is written before it meanwhile. */
  readonly key: string;
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage;
  readonly version: string;
  /** As the chapter file cites it; undefined for a link or a number. */
  readonly file: string | undefined;
  readonly place: FilePlace;
  /** In its requirement's list, from 0. */
  readonly index: number;
}

/** In the catalogue's order. Nothing where the dossier says no version. */
export function otherVersions({ dossier, coverage }: Snapshot): readonly OtherVersion[] {
  const current = dossier.product.version?.value;
  if (current === undefined) return [];
  return [...coverage.values()]
    .filter(({ applies }) => applies)
    .flatMap((one) =>
      one.expected.flatMap((expected) =>
        expected.proofs.flatMap((attached): OtherVersion[] => {
          const version = attached.proof.version?.value;
          return version === undefined || version === current
            ? []
            : [{ ...placeOf(attached), coverage: one, expected, version }];
        }),
      ),
    );
}

function placeOf({ place, proof }: AttachedProof): Pick<OtherVersion, 'key' | 'file' | 'place' | 'index'> {
  const file = citedFile(proof)?.value;
  const { path } = place.file;
  const { id, proofs } = place.placed.entry;
  const index = proofs.indexOf(proof);
  return {
    key: [path, id.value, String(index)].join('\n'),
    file,
    place: { file: path, range: shiftRange(proof.range, place.placed.line) },
    index,
  };
}

/** A row for each, grouped by chapter; `current` is the dossier's version. */
export function otherVersionChoices(
  others: readonly OtherVersion[],
  current: string,
  language: Language,
): readonly Choice<OtherVersion>[] {
  const choices: Choice<OtherVersion>[] = [];
  let chapter: string | undefined;
  for (const other of others) {
    const { requirement } = other.coverage;
    if (requirement.chapter !== chapter) choices.push({ kind: 'heading', label: requirement.chapter });
    chapter = requirement.chapter;
    choices.push({
      kind: 'choice',
      value: other,
      label: shownText(other.expected.name),
      description:
        language === 'fr' ? `${other.version}, au lieu de ${current}` : `${other.version}, not ${current}`,
      detail: shownText(other.file ?? requirement.statement),
    });
  }
  return choices;
}
