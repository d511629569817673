import { comparePositions } from '../../text/position';
import type { FilePlace } from '../outline/placeOf';
import type { KnownTexts } from './knownTexts';
import { mentionsOf } from './mentionsIn';
import type { Subject } from './model';

/** Every place of a dossier that names a subject, by file, then by line; without definitions where they are not wanted. */
export function referencesOf(
  known: KnownTexts,
  subject: Subject,
  { withDefinitions }: { readonly withDefinitions: boolean },
): readonly FilePlace[] {
  const mentions = mentionsOf(known, subject).filter(({ role }) => withDefinitions || role !== 'definition');
  const order = new Map(
    [...new Set(mentions.map(({ file }) => file))].map((file, at) => [file, at] as const),
  );
  return mentions
    .map(({ file, range }) => ({ file, range }))
    .sort(
      (a, b) =>
        (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || comparePositions(a.range.start, b.range.start),
    );
}
