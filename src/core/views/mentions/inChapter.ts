import { citationKey } from '../../evidence/stateOfCited';
import { folderOf } from '../../text/names';
import { resolveCitation } from '../../evidence/resolveCitation';
import {
  citedFile,
  type ChapterFile,
  type PlacedEntry,
  type Proof,
  type RequirementEntry,
} from '../../proofs/model';
import type { Located } from '../../text/located';
import { shiftRange } from '../../text/position';
import type { KnownTexts } from './knownTexts';
import type { Mention, Subject } from './model';
import { expectedSubject, resolveRequirement, requirementSubject } from './resolve';
import { sameAs } from './sameSubject';

/** What a chapter file names. `about` lets entries be passed over that can't name it. */
export function* mentionsInChapter(
  known: KnownTexts,
  file: ChapterFile,
  about?: Subject,
): Generator<Mention> {
  const { path, chapter } = file;
  if (chapter !== undefined)
    yield {
      subject: { kind: 'chapter', name: chapter.value },
      file: path,
      range: chapter.range,
      role: 'use',
    };
  const couldName = about === undefined ? undefined : entriesAbout(known, about);
  for (const placed of file.entries)
    if (couldName?.(placed.entry) !== false) yield* mentionsInEntry(known, path, placed, about);
}

/** Says of an entry whether it could name a subject: most can't, and there are thousands. */
function entriesAbout(known: KnownTexts, about: Subject): (entry: RequirementEntry) => boolean {
  switch (about.kind) {
    case 'requirement': {
      const isSame = sameAs(about);
      return ({ id }) => isSame(requirementSubject(id.value, resolveRequirement(known, id.value)));
    }
    case 'expected-proof':
      return ({ id }) => (resolveRequirement(known, id.value)?.id ?? id.value.trim()) === about.requirement;
    case 'file':
    case 'request':
      return ({ proofs }) => proofs.length > 0;
    case 'scenario':
    case 'profile':
    case 'chapter':
      return () => false;
  }
}

/** What one entry names: its requirement, expected proofs, files and requests. */
export function* mentionsInEntry(
  known: KnownTexts,
  path: string,
  { line, entry }: PlacedEntry,
  about?: Subject,
): Generator<Mention> {
  const use = (subject: Subject, { range }: Located<string>): Mention => ({
    ...{ subject, file: path, range: shiftRange(range, line), role: 'use' },
  });
  const { value: id } = entry.id;
  const meant = resolveRequirement(known, id);
  yield use(requirementSubject(id, meant), entry.id);
  if (about?.kind === 'requirement') return;
  for (const proof of entry.proofs) {
    if (proof.for !== undefined && about?.kind !== 'file')
      yield use(expectedSubject(id, proof.for.value, meant), proof.for);
    yield* placesIn(known, path, proof, use);
  }
}

function* placesIn(
  { evidence }: KnownTexts,
  path: string,
  proof: Proof,
  use: (subject: Subject, at: Located<string>) => Mention,
): Generator<Mention> {
  const cited = citedFile(proof);
  const found = cited === undefined ? undefined : citedPath(evidence.states, folderOf(path), cited.value);
  if (cited !== undefined && found !== undefined) yield use({ kind: 'file', path: found }, cited);
  const request = proof.target.kind === 'cnda' ? proof.target.request : undefined;
  if (request !== undefined) yield use({ kind: 'request', service: request.value }, request);
}

/** Where a cited path leads: by the true names where the file was found, else as written; undefined out of the dossier. */
export function citedPath(
  states: KnownTexts['evidence']['states'],
  folder: string,
  written: string,
): string | undefined {
  const state = states.get(citationKey(folder, written));
  if (state?.kind === 'present') return state.path;
  const resolved = resolveCitation(folder, written);
  return resolved.kind === 'inside' ? resolved.path : undefined;
}
