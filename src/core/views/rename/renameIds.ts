import { readCorrections } from '../../catalogue/corrections/readCorrections';
import { findExpected } from '../../catalogue/expectedProofName';
import { foldId } from '../../catalogue/foldId';
import type { Requirement } from '../../catalogue/model';
import type { Located } from '../../text/located';
import { shiftRange } from '../../text/position';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionsOf } from '../mentions/mentionsIn';
import type { Subject } from '../mentions/model';
import { resolveRequirement, requirementSubject } from '../mentions/resolve';
import { sameAs } from '../mentions/sameSubject';
import { fileEdits, type NewValue } from './fileEdits';
import type { RenameAnswer } from './model';

type RequirementSubject = Extract<Subject, { kind: 'requirement' }>;
type ExpectedSubject = Extract<Subject, { kind: 'expected-proof' }>;

/**
 * The entries and corrections of an id become those of another one of the catalogue, and so do the expected proofs in them
 * that begin with it. The catalogue is the agency's, and deposits are history: neither is touched.
 */
export function renameRequirement(
  known: KnownTexts,
  subject: RequirementSubject,
  name: string,
): RenameAnswer {
  const meant = resolveRequirement(known, name);
  if (known.catalogue.kind === 'loaded' && meant === undefined)
    return { kind: 'refused', why: 'not-in-catalogue', name };
  const id = meant?.id ?? name;
  if (id !== subject.id && hasEntry(known, { kind: 'requirement', id, known: meant !== undefined }))
    return { kind: 'refused', why: 'entry-exists', name: id };
  const isOld = sameAs(subject);
  const renamed: Renamed = { old: subject.id, id, meant };
  const values = [...inEntries(known, isOld, renamed), ...inCorrections(known, isOld, renamed)];
  return { kind: 'renamed', edits: fileEdits(known, values), moves: [] };
}

/** Where an expected proof is proved and corrected it gets another name of the same requirement. */
export function renameExpectedProof(known: KnownTexts, subject: ExpectedSubject, name: string): RenameAnswer {
  const requirement = resolveRequirement(known, subject.requirement);
  const found = requirement === undefined ? undefined : findExpected(requirement, name);
  if (requirement !== undefined && found?.kind !== 'found')
    return { kind: 'refused', why: 'not-in-catalogue', name };
  const value = found?.kind === 'found' ? found.name : name;
  const own = mentionsOf(known, subject).filter(({ role }) => role === 'use' || role === 'correction');
  return {
    ...{ kind: 'renamed', moves: [] },
    edits: fileEdits(
      known,
      own.map(({ file, range }) => ({ file, range, value })),
    ),
  };
}

interface Renamed {
  readonly old: string;
  readonly id: string;
  readonly meant: Requirement | undefined;
}

function hasEntry(known: KnownTexts, subject: Subject): boolean {
  return mentionsOf(known, subject).some(({ role }) => role === 'use');
}

/** `SC.OLD.01.01.02` is `SC.NEW.04.01.02` of the new id; a name that does not begin with the old id stays. */
function changed(
  written: Located<string>,
  { old, id, meant }: Renamed,
  at: (place: Located<string>, value: string) => NewValue,
): readonly NewValue[] {
  const name = written.value.trim();
  const start = foldId(name).startsWith(foldId(old)) && /^[.#\s]/u.test(name.slice(old.length));
  if (!start) return [];
  const value = `${id}${name.slice(old.length)}`;
  const found = meant === undefined ? undefined : findExpected(meant, value);
  return [at(written, found?.kind === 'found' ? found.name : value)];
}

function inEntries(
  known: KnownTexts,
  isOld: (subject: Subject) => boolean,
  renamed: Renamed,
): readonly NewValue[] {
  return known.chapters.flatMap(({ path: file, entries }) =>
    entries.flatMap(({ line, entry }) => {
      const { id, proofs } = entry;
      if (!isOld(requirementSubject(id.value, resolveRequirement(known, id.value)))) return [];
      const at = ({ range }: Located<string>, value: string): NewValue => ({
        ...{ file, range: shiftRange(range, line), value },
      });
      const names = proofs.flatMap(({ for: written }) => written ?? []);
      return [at(id, renamed.id), ...names.flatMap((name) => changed(name, renamed, at))];
    }),
  );
}

function inCorrections(
  known: KnownTexts,
  isOld: (subject: Subject) => boolean,
  renamed: Renamed,
): readonly NewValue[] {
  const { catalogue } = known;
  const file = catalogue.kind === 'loaded' ? catalogue.corrections?.path : undefined;
  const text = file === undefined ? undefined : known.textOf(file);
  if (file === undefined || text === undefined) return [];
  const at = ({ range }: Located<string>, value: string): NewValue => ({ file, range, value });
  return readCorrections(text).corrections.requirements.flatMap(
    ({ id, scenarios, proofs, sameAs: sameId }) => {
      // What says that an id is another spelling stays: the workbook has it.
      if (sameId !== undefined || !isOld(requirementSubject(id.value, resolveRequirement(known, id.value))))
        return [];
      const names = [...scenarios, ...proofs].map(({ name }) => name);
      return [at(id, renamed.id), ...names.flatMap((name) => changed(name, renamed, at))];
    },
  );
}
