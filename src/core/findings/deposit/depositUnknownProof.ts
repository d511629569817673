import type { Catalogue, Chapter } from '../../catalogue/model';
import type { ChapterRecord } from '../../deposit/chapterRecords';
import { expectedIndex } from '../../deposit/expectedIndex';
import type { DepositedProof, DepositFile } from '../../deposit/model';
import { rangeOf, type Range } from '../../text/position';
import { defineFinding, params } from '../defineFinding';

interface Unknown {
  readonly what: 'chapter' | 'requirement' | 'proof';
  readonly id: string;
  readonly file: DepositFile;
  readonly range: Range;
}

/**
 * A deposit file names what the catalogue does not have: mistyped, or gone with a new REM. Ours. Of what several
 * submissions name, the latest mention is reported.
 */
export const depositUnknownProof = defineFinding({
  code: 'deposit-unknown-proof',
  severity: 'warning',
  origin: 'ours',
  params: params<{ what: Unknown['what']; id: string }>(),
  *checkDossier({ deposits, catalogue }, draft) {
    if (catalogue.kind !== 'loaded') return;
    const { records } = deposits;
    const unknown = [
      ...records.unmatched.flatMap(strayChapter),
      ...records.chapters.flatMap((record) => unknownIn(record, catalogue.catalogue)),
    ];
    for (const { what, id, file, range } of unknown) yield { ...draft(range, { what, id }), file: file.path };
  },
});

/** One that can't be read is reported as such. */
function strayChapter(file: DepositFile): readonly Unknown[] {
  const { root, chapter } = file;
  if (root === undefined || chapter === undefined) return [];
  return [{ what: 'chapter', id: chapter.value, file, range: chapter.range }];
}

function unknownIn({ chapter, submissions }: ChapterRecord, catalogue: Catalogue): readonly Unknown[] {
  const latest = new Map<string, Unknown>();
  for (const { file, submission } of submissions) {
    for (const proof of submission.proofs) {
      const unknown = unknownProof(proof, catalogue);
      if (unknown !== undefined) latest.set(keyOf(proof), { ...unknown, file });
    }
    for (const { for: name } of submission.answer?.remarks ?? []) {
      if (name === undefined || isNamed(name.value, chapter, catalogue)) continue;
      latest.set(`remark ${name.value}`, { what: 'proof', id: name.value, file, range: name.range });
    }
  }
  return [...latest.values()];
}

function keyOf({ requirement, for: name }: DepositedProof): string {
  return JSON.stringify([requirement?.value, name?.value]);
}

function unknownProof(
  { requirement, for: name, range }: DepositedProof,
  catalogue: Catalogue,
): Omit<Unknown, 'file'> | undefined {
  if (requirement === undefined) return undefined;
  const index = expectedIndex(catalogue);
  if (index.requirement(requirement.value) === undefined)
    return { what: 'requirement', id: requirement.value, range: requirement.range };
  if (index.proof(requirement.value, name?.value) !== undefined) return undefined;
  const { line, character } = range.start;
  const place = name?.range ?? rangeOf(line, character, line, character + 1);
  return { what: 'proof', id: name?.value ?? requirement.value, range: place };
}

/** A remark names an expected proof, or a requirement as a whole. */
function isNamed(name: string, { requirements }: Chapter, catalogue: Catalogue): boolean {
  const index = expectedIndex(catalogue);
  return index.named(name, requirements) !== undefined || index.requirement(name) !== undefined;
}
