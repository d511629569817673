import * as vscode from 'vscode';
import { rangeHolds, shiftRange } from '../../core/text/position';
import type { Ask, FixAct } from '../../core/findings/quickFixes/quickFix';
import type { Snapshot } from '../../core/project/snapshot';
import { attachExisting } from '../attach/attachExisting';
import { attachAsExpected } from '../attach/attachAsExpected';
import { attachTarget } from '../attach/attachTarget';
import { writeGitAttributes } from './writeGitAttributes';
import { declareNotApplicable } from '../attach/declareNotApplicable';
import { askIgnoreReason } from '../attach/askIgnoreReason';
import type { WrittenProof } from '../../core/views/attach/proofAt';
import { replaceFile } from '../attach/replaceFile';
import { commandIds } from '../../core/views/commandIds';
import type { OpenDossier, Session } from '../session/dossiers';
import { fixWords, type FixRequest } from '../../core/views/codeActions/words';
import { notify } from '../host/notify';
import type { ActStep } from '../session/act';
import { textSteps } from './textSteps';

/** Asks what a quick fix needs, and makes it. */
export async function answerFix(session: Session, { dossier: uri, ask }: FixRequest): Promise<void> {
  const dossier = session.dossiers.all.find((one) => one.uri.toString() === uri);
  if (dossier === undefined) return;
  const named = { dossier: uri };
  switch (ask.for) {
    case 'proof': {
      const { requirement, expectedProof } = ask;
      const argument = { ...named, requirement, ...(expectedProof === undefined ? {} : { expectedProof }) };
      const target = await attachTarget(session, argument);
      if (target !== undefined) await attachAsExpected(session, target);
      return;
    }
    case 'not-applicable':
      return declareNotApplicable(session, { ...named, requirement: ask.requirement });
    case 'expected-proof':
      return attachExisting(session, [dossier.uriOf(ask.file)]);
    case 'other-file':
      return replaceAt(session, dossier, ask);
    case 'profiles':
      await vscode.commands.executeCommand(commandIds.chooseProfiles, named);
      return;
    case 'catalogue':
      await vscode.commands.executeCommand(commandIds.importCatalogue);
      return;
    case 'git-attributes':
      return writeGitAttributes(session, dossier);
    case 'reason':
      return askIgnoreReason(session, dossier, ask);
    case 'rename':
      return renameCited(session, dossier, ask.act);
  }
}

/** The text last: once it is seen to change, an undo takes back both. */
async function renameCited(
  session: Session,
  dossier: OpenDossier,
  { from, to, edits }: Extract<FixAct, { kind: 'rename' }>,
): Promise<void> {
  const move: ActStep = { kind: 'move', from: dossier.uriOf(from), to: dossier.uriOf(to) };
  const isApplied = await session.acts.perform([move, ...textSteps(dossier, edits)]);
  if (!isApplied) void notify.error(fixWords[session.language].notRenamed(from));
}

async function replaceAt(
  session: Session,
  dossier: OpenDossier,
  ask: Extract<Ask, { for: 'other-file' }>,
): Promise<void> {
  const written = dossier.snapshot === undefined ? undefined : proofHolding(dossier.snapshot, ask);
  if (written !== undefined) await replaceFile(session, dossier, written);
}

function proofHolding(
  { chapters }: Snapshot,
  { file, range }: Extract<Ask, { for: 'other-file' }>,
): WrittenProof | undefined {
  const chapter = chapters.find(({ path }) => path === file);
  for (const placed of chapter?.entries ?? []) {
    const index = placed.entry.proofs.findIndex((proof) =>
      rangeHolds(shiftRange(proof.range, placed.line), range.start),
    );
    const proof = placed.entry.proofs[index];
    if (chapter !== undefined && proof !== undefined) return { file: chapter, placed, proof, index };
  }
  return undefined;
}
