import { join } from 'node:path';
import { fixesToMake, type FixChoice, type FixToMake, type Rename } from '../../core/findings/fixesToMake';
import type { Language } from '../../core/language/language';
import type { Snapshot } from '../../core/project/snapshot';
import { applyEdits, type FileEdits } from '../../core/text/textEdit';
import { errorCode } from '../../node/systemReason';
import { renameToFreeName } from '../../node/renameToFreeName';
import { UsageError } from '../options';
import { oneDossierWords } from '../output/oneDossierWords';
import type { CheckedProject } from './oneDossier';
import { writeTexts, type ChangedText } from './writeTexts';
import { addAll } from '../../core/text/addAll';

/** What `fix` did, or would do. */
export interface FixResult {
  readonly fixes: readonly FixToMake[];
  /** How many findings the dossier still has. */
  readonly left: number;
}

interface Fixing {
  readonly isDry: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Makes fixes in memory until none is left, then writes what came of them; files are renamed where a fix says so. */
export async function fixDossier(
  dossier: CheckedProject,
  choice: FixChoice,
  { isDry, language, signal }: Fixing,
): Promise<FixResult> {
  const working = new WorkingTexts(dossier);
  const fixes: FixToMake[] = [];
  const snapshot = await fixTexts(working, choice, { fixes, signal });
  const { fixes: last, renames } = fixesToMake(snapshot, (path) => working.textOf(path), choice);
  const renaming = last.filter(({ fix }) => fix.act.kind === 'rename');
  addAll(fixes, renaming);
  if (isDry) return { fixes, left: snapshot.findings.length - renaming.length };
  for (const { fix } of renaming) if (fix.act.kind === 'rename') working.change([fix.act.edits]);
  await renameThen(renames, dossier, language, () => writeTexts(working.changes(), dossier, language));
  const after = renames.length === 0 ? snapshot : await dossier.project.lookAtEvidence(signal);
  return { fixes, left: after.findings.length };
}

/** A finding may hide another one, and some fixes wait for others at the same place. */
const mostRounds = 50;

async function fixTexts(
  working: WorkingTexts,
  choice: FixChoice,
  { fixes, signal }: { readonly fixes: FixToMake[]; readonly signal: AbortSignal },
): Promise<Snapshot> {
  const { project } = working.dossier;
  let { snapshot } = working.dossier;
  for (let round = 0; round < mostRounds; round++) {
    const made = fixesToMake(snapshot, (path) => working.textOf(path), choice).fixes;
    const ofTexts = made.filter(({ fix }) => fix.act.kind === 'edit');
    if (ofTexts.length === 0) break;
    working.change(ofTexts.map(({ fix }) => (fix.act.kind === 'edit' ? fix.act.edits : new Map())));
    addAll(fixes, ofTexts);
    snapshot = await project.lookAtEvidence(signal);
  }
  return snapshot;
}

/** The texts of a dossier with what was changed in them, none of it written yet. */
class WorkingTexts {
  private readonly before = new Map<string, string>();

  constructor(readonly dossier: CheckedProject) {}

  textOf(path: string): string | undefined {
    return this.dossier.project.textOf(path);
  }

  /** Makes edits of the texts as they are now. They must not meet. */
  change(all: readonly FileEdits[]): void {
    for (const path of new Set(all.flatMap((edits) => [...edits.keys()]))) {
      const text = this.textOf(path) ?? '';
      if (!this.before.has(path)) this.before.set(path, text);
      const edits = all.flatMap((one) => one.get(path) ?? []);
      this.dossier.project.setText(path, applyEdits(text, edits));
    }
  }

  changes(): ReadonlyMap<string, ChangedText> {
    const changed = [...this.before].map(
      ([path, before]) => [path, { before, after: this.textOf(path) ?? before }] as const,
    );
    return new Map(changed.filter(([, { before, after }]) => before !== after));
  }
}

/** Renames files, then writes; where that fails, they get their old names back. */
async function renameThen(
  renames: readonly Rename[],
  { root }: CheckedProject,
  language: Language,
  write: () => Promise<void>,
): Promise<void> {
  const done: Rename[] = [];
  try {
    for (const rename of renames) {
      await renamed(join(root, rename.from), join(root, rename.to), rename.to, language);
      done.push(rename);
    }
    await write();
  } catch (error) {
    for (const { from, to } of done) await renameToFreeName(join(root, to), join(root, from));
    throw error;
  }
}

async function renamed(from: string, to: string, path: string, language: Language): Promise<void> {
  try {
    await renameToFreeName(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(oneDossierWords[language].notWritten(path, code), { cause: error });
  }
}
