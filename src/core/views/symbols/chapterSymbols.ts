import type { Requirement } from '../../catalogue/model';
import { expectedFor } from '../../proofs/expectedFor';
import { targetPlace, type ChapterFile, type PlacedEntry, type Proof } from '../../proofs/model';
import { shownText } from '../../privacy/shownText';
import { rangeOf, shiftRange } from '../../text/position';
import { stemOf } from '../../text/names';
import type { Language } from '../../language/language';
import type { KnownTexts } from '../mentions/knownTexts';
import { requirementMeant } from '../mentions/resolve';
import { treeWords } from '../tree/words';
import type { FileSymbol } from './model';
import { shortTitle } from './shortTitle';

/** A chapter file: its chapter, the requirements in it, their proofs. */
export function chapterSymbols(
  known: KnownTexts,
  { path, chapter, entries }: ChapterFile,
  language: Language,
): readonly FileSymbol[] {
  const children = entries.map((placed) => entrySymbol(known, placed, language));
  const start = chapter?.range ?? rangeOf(0, 0, 0, 0);
  const end = children.at(-1)?.range.end ?? start.end;
  return [
    {
      name: nonEmpty(shownText(chapter?.value ?? '')) ?? stemOf(stemOf(path)),
      detail: '',
      kind: 'chapter',
      range: rangeOf(
        Math.min(start.start.line, children[0]?.range.start.line ?? 0),
        0,
        end.line,
        end.character,
      ),
      selection: start,
      children,
    },
  ];
}

function entrySymbol(known: KnownTexts, { line, entry }: PlacedEntry, language: Language): FileSymbol {
  const requirement = requirementMeant(known, entry.id.value);
  return {
    name: nonEmpty(shownText(entry.id.value)) ?? '?',
    detail: requirement === undefined ? '' : shortTitle(requirement),
    kind: 'requirement',
    range: shiftRange(entry.range, line),
    selection: shiftRange(entry.id.range, line),
    children: entry.proofs.map((proof) => proofSymbol(proof, { line, requirement, language })),
  };
}

interface Within {
  readonly line: number;
  readonly requirement: Requirement | undefined;
  readonly language: Language;
}

function proofSymbol(proof: Proof, { line, requirement, language }: Within): FileSymbol {
  const place = targetPlace(proof.target);
  const what = treeWords[language].targets[proof.target.kind];
  const name = proof.for?.value ?? expectedFor(proof, requirement)?.name;
  const range = shiftRange(proof.range, line);
  return {
    name: nonEmpty(shownText(name ?? '')) ?? what,
    detail: place === undefined ? what : shownText(place.value),
    kind: 'proof',
    range,
    selection: proof.for === undefined ? range : shiftRange(proof.for.range, line),
    children: [],
  };
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
