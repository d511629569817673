import type { Requirement } from '../../catalogue/model';
import { expectedFor } from '../../proofs/expectedFor';
import {
  targetPlace,
  type ChapterFile,
  type PlacedEntry,
  type Proof,
  type RequirementEntry,
} from '../../proofs/model';
import { shownText } from '../../privacy/shownText';
import { rangeOf, shiftRange } from '../../text/position';
import { stemOf } from '../../text/names';
import type { Language } from '../../language/language';
import type { KnownTexts } from '../mentions/knownTexts';
import { resolveRequirement } from '../mentions/resolve';
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

/** What is shown of an entry. An entry whose text did not change is the same object, and masking takes its time. */
interface EntryTexts {
  readonly requirement: Requirement | undefined;
  readonly language: Language;
  readonly name: string;
  readonly proofs: readonly { readonly name: string; readonly detail: string }[];
}

const textsOfEntries = new WeakMap<RequirementEntry, EntryTexts>();

function textsOf(
  entry: RequirementEntry,
  requirement: Requirement | undefined,
  language: Language,
): EntryTexts {
  const before = textsOfEntries.get(entry);
  if (before?.requirement === requirement && before?.language === language) return before;
  const texts: EntryTexts = {
    ...{ requirement, language, name: nonEmpty(shownText(entry.id.value)) ?? '?' },
    proofs: entry.proofs.map((proof) => proofTexts(proof, requirement, language)),
  };
  textsOfEntries.set(entry, texts);
  return texts;
}

function proofTexts(
  proof: Proof,
  requirement: Requirement | undefined,
  language: Language,
): EntryTexts['proofs'][number] {
  const place = targetPlace(proof.target);
  const what = treeWords[language].targets[proof.target.kind];
  const name = proof.for?.value ?? expectedFor(proof, requirement)?.name;
  return {
    name: nonEmpty(shownText(name ?? '')) ?? what,
    detail: place === undefined ? what : shownText(place.value),
  };
}

function entrySymbol(known: KnownTexts, { line, entry }: PlacedEntry, language: Language): FileSymbol {
  const requirement = resolveRequirement(known, entry.id.value);
  const texts = textsOf(entry, requirement, language);
  return {
    name: texts.name,
    detail: requirement === undefined ? '' : shortTitle(requirement),
    kind: 'requirement',
    range: shiftRange(entry.range, line),
    selection: shiftRange(entry.id.range, line),
    children: entry.proofs.map((proof, order): FileSymbol => {
      const range = shiftRange(proof.range, line);
      return {
        ...{ name: '?', detail: '', ...texts.proofs[order] },
        ...{ kind: 'proof', range, children: [] },
        selection: proof.for === undefined ? range : shiftRange(proof.for.range, line),
      };
    }),
  };
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
