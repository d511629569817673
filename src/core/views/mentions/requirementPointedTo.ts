import type { Requirement } from '../../catalogue/model';
import type { Position } from '../../text/position';
import { entryAt } from '../outline/expectedAt';
import type { KnownTexts } from './knownTexts';
import { mentionAt } from './mentionsIn';
import { requirementMeant } from './resolve';

/** The requirement that a place is about: the one named there, else the one whose entry holds it. */
export function requirementPointedTo(
  known: KnownTexts,
  path: string,
  position: Position,
): Requirement | undefined {
  const subject = mentionAt(known, path, position)?.subject;
  if (subject?.kind === 'requirement') return requirementMeant(known, subject.id);
  if (subject !== undefined && 'requirement' in subject) return requirementMeant(known, subject.requirement);
  const file = known.chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  return placed === undefined ? undefined : requirementMeant(known, placed.entry.id.value);
}
