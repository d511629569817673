import { type FileEdits, type TextEdit } from '../text/textEdit';
import { comparePositions } from '../text/position';
import type { Snapshot } from '../project/snapshot';
import type { Finding } from './model';
import type { FixAct, QuickFix } from './quickFixes/quickFix';
import { quickFixesFor } from './quickFixesFor';

/** A fix that may be made without asking, with the finding that it fixes. */
export interface FixToMake {
  readonly finding: Finding;
  readonly fix: QuickFix;
}

export interface FixesToMake {
  /** In the order of files, then of places. */
  readonly fixes: readonly FixToMake[];
  /** What they change in texts, together. */
  readonly edits: FileEdits;
  /** Files to rename, each with the edits of its own. */
  readonly renames: readonly Rename[];
}

export type Rename = Extract<FixAct, { kind: 'rename' }>;

/** Which fixes are made: the certain ones of every finding, or of the findings that are chosen what can be done at all. */
export interface FixChoice {
  readonly chooses: (finding: Finding) => boolean;
  /** Fixes that only a look can show to be right, too. */
  readonly alsoUncertain: boolean;
}

/**
 * The fixes that can be made at once: one for each finding, none that changes the same place as another. What is left out
 * for that is found again in the next snapshot. `textOf` gives the texts of the snapshot.
 */
export function fixesToMake(
  snapshot: Snapshot,
  textOf: (path: string) => string | undefined,
  { chooses, alsoUncertain }: FixChoice,
): FixesToMake {
  const fixes: FixToMake[] = [];
  const edits = new Map<string, readonly TextEdit[]>();
  const renames: Rename[] = [];
  for (const finding of snapshot.findings.filter(chooses)) {
    const fix = fixToMake(quickFixesFor(finding, snapshot, textOf), alsoUncertain);
    if (fix === undefined || (fix.act.kind !== 'edit' && fix.act.kind !== 'rename')) continue;
    if (meets(edits, fix.act.edits)) continue;
    if (fix.act.kind === 'rename') {
      const { from, to } = fix.act;
      if (renames.some((one) => one.from === from || one.to === to)) continue;
      renames.push(fix.act);
    }
    for (const [file, more] of fix.act.edits) edits.set(file, [...(edits.get(file) ?? []), ...more]);
    fixes.push({ finding, fix });
  }
  return { fixes, edits, renames };
}

/**
 * Never made by themselves: an empty entry fixes nothing, and whether a proof is to go, a requirement was read again or a test
 * has passed is for the user to say.
 */
const onlyAsked: ReadonlySet<string> = new Set([
  'create-entry',
  'remove-proof',
  'remove-correction',
  'mark-reviewed',
  'write-result-ok',
  'write-state-verified',
]);

function fixToMake(fixes: readonly QuickFix[], alsoUncertain: boolean): QuickFix | undefined {
  const certain = fixes.find(({ isCertain }) => isCertain);
  if (certain !== undefined || !alsoUncertain) return certain;
  const possible = fixes.filter(({ act }) => act.kind === 'edit' || act.kind === 'rename');
  const preferred = possible.find(({ isPreferred }) => isPreferred);
  if (preferred !== undefined) return preferred;
  const [only, ...others] = possible.filter(({ kind }) => !onlyAsked.has(kind));
  return others.length === 0 ? only : undefined;
}

function meets(edits: FileEdits, more: FileEdits): boolean {
  for (const [file, added] of more) {
    const before = edits.get(file) ?? [];
    if (added.some((one) => before.some((other) => overlaps(one, other)))) return true;
  }
  return false;
}

/** Also where they only touch: the order of the two would matter. */
function overlaps({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
