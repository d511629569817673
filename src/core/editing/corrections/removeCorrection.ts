import { oneEdit } from '../../text/oneEdit';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import type { YamlPair } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import { removeKey } from '../../yaml/edit/removeKey';
import { resolveKeyPath, pathOf, type CorrectablePart } from './setCorrection';

/**
 * The edits that take out what a file of corrections says of a part of the catalogue, and the keys above that would have
 * nothing below any more. No edit where it says nothing of it; undefined where that can't be done.
 */
export function removeCorrection(text: string, part: CorrectablePart): readonly TextEdit[] | undefined {
  if (part.what !== 'requirement') return editsFrom(text, without(text, pathOf(part)));
  return editsFrom(text, removeCorrectionKeys(text, part.requirement, ['statement', 'faq', 'note']));
}

/** The text without keys of a requirement; undefined where one can't be taken out. */
export function removeCorrectionKeys(
  text: string,
  requirement: string,
  keys: readonly string[],
): string | undefined {
  let now: string | undefined = text;
  for (const key of keys) {
    if (now !== undefined) now = without(now, [...pathOf({ what: 'requirement', requirement }), key]);
  }
  return now;
}

function editsFrom(text: string, after: string | undefined): readonly TextEdit[] | undefined {
  if (after === undefined) return undefined;
  const edit = oneEdit(text, after);
  return edit === undefined ? [] : [edit];
}

function without(text: string, path: readonly string[]): string | undefined {
  const { root, problems } = readYaml(text);
  if (root === undefined || problems.some(({ code }) => code !== 'duplicate-key')) return undefined;
  const { pairs, maps } = resolveKeyPath(root, path);
  if (pairs.length < path.length) return text;
  let at = pairs.length - 1;
  while (at > 1 && maps[at]?.pairs.length === 1) at--;
  const removed: YamlPair | undefined = pairs[at];
  const edit = removed === undefined ? undefined : removeKey(text, root, removed.key.range);
  if (edit === undefined) return undefined;
  const after = applyEdits(text, [edit]);
  return readYaml(after).problems.length === problems.length ? after : undefined;
}
