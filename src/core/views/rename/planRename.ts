import { foldProfile, generalFold } from '../../catalogue/profiles';
import type { Position } from '../../text/position';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionAt, mentionsOf } from '../mentions/mentionsIn';
import type { Mention, Subject } from '../mentions/model';
import { fileEdits } from './fileEdits';
import type { RenameAnswer, WhyNotRenamed } from './model';
import { renameExpectedProof, renameRequirement } from './renameIds';
import { renameFile } from './renameFile';
import { renamePlace } from './renamePlace';

/** The plan of giving another name to what is named at a place. Nothing else of the texts is touched. */
export function planRename(
  known: KnownTexts,
  path: string,
  { position, newName }: { readonly position: Position; readonly newName: string },
): RenameAnswer {
  const place = renamePlace(known, path, position);
  const mention = mentionAt(known, path, position);
  if (place.kind === 'refused') return place;
  if (mention === undefined) return refused('nothing', '');
  const name = newName.trim();
  if (name === '') return refused('empty', place.text);
  return planFor(known, mention, name);
}

function planFor(known: KnownTexts, mention: Mention, name: string): RenameAnswer {
  const { subject } = mention;
  switch (subject.kind) {
    case 'file':
      return renameFile(known, { path: subject.path, citedIn: mention.file, name });
    case 'requirement':
      return renameRequirement(known, subject, name);
    case 'expected-proof':
      return renameExpectedProof(known, subject, name);
    case 'profile':
      return renameProfile(known, subject, name);
    case 'request':
      return everywhere(known, subject, name);
    case 'chapter':
    case 'scenario':
      return refused('nothing', '');
  }
}

/** In `segur.yaml`, and wherever the catalogue names it: a profile that only one of the two knew would choose nothing. */
function renameProfile(
  known: KnownTexts,
  subject: Extract<Subject, { kind: 'profile' }>,
  name: string,
): RenameAnswer {
  const fold = foldProfile(name);
  const isOther = fold !== foldProfile(subject.name);
  const exists = mentionsOf(known, { kind: 'profile', name }).length > 0;
  if (fold === generalFold || (isOther && exists)) return refused('profile-exists', name);
  return everywhere(known, subject, name);
}

function everywhere(known: KnownTexts, subject: Subject, value: string): RenameAnswer {
  const values = mentionsOf(known, subject).map(({ file, range }) => ({ file, range, value }));
  return { kind: 'renamed', edits: fileEdits(known, values), moves: [] };
}

function refused(why: WhyNotRenamed, name: string): RenameAnswer {
  return { kind: 'refused', why, name };
}
