import * as vscode from 'vscode';
import type { Snapshot } from '../../core/project/snapshot';
import { rangeHolds, shiftRange } from '../../core/text/position';
import { fromVscodePosition } from '../host/convert';
import { pathIn } from '../host/paths';
import type { OpenDossier } from '../session/dossiers';

/** The id, as the catalogue gives it, of the requirement whose entry the cursor is in. */
export function requirementAtCursor({
  dossier,
  snapshot,
}: {
  readonly dossier: OpenDossier;
  readonly snapshot: Snapshot;
}): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const path = editor === undefined ? undefined : pathIn(dossier.folder, editor.document.uri);
  if (editor === undefined || path === undefined) return undefined;
  return requirementAt(snapshot, path, editor.selection.active)?.requirement.id;
}

/** What the entry at a place of a chapter file is about. */
export function requirementAt(
  snapshot: Snapshot,
  path: string,
  position: vscode.Position,
): ReturnType<Snapshot['coverage']['get']> {
  const at = fromVscodePosition(position);
  for (const coverage of snapshot.coverage.values()) {
    const here = coverage.entries.some(
      ({ file, placed }) =>
        file.path === path && rangeHolds(wholeLines(shiftRange(placed.entry.range, placed.line)), at),
    );
    if (here) return coverage;
  }
  return undefined;
}

function wholeLines({ start, end }: ReturnType<typeof shiftRange>): ReturnType<typeof shiftRange> {
  return {
    start: { line: start.line, character: 0 },
    end: { line: end.line, character: Number.MAX_SAFE_INTEGER },
  };
}
