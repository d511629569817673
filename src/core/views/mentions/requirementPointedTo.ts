import type { Requirement } from '../../catalogue/model';
import type { Position } from '../../text/position';
import { entryAt } from '../outline/expectedAt';
import type { KnownTexts } from './knownTexts';
import { mentionAt } from './mentionsIn';
import { resolveRequirement } from './resolve';

/** The requirement that a place is about: the one named there, else the one whose entry holds it. */
export function requirementPointedTo(
  known: KnownTexts,
  path: string,
  position: Position,
): Requirement | undefined {
  const subject = mentionAt(known, path, position)?.subject;
  if (subject?.kind === 'requirement') return resolveRequirement(known, subject.id);
  if (subject !== undefined && 'requirement' in subject)
    return resolveRequirement(known, subject.requirement);
  const file = known.chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  return placed === undefined ? undefined : resolveRequirement(known, placed.entry.id.value);
}
