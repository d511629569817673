import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import type { NewProof, NewTarget } from '../../core/editing/newProof';
import { joinPath, pathFrom } from '../../core/text/names';
import { fileNameTemplateSetting } from '../host/settings';
import type { Move } from '../session/act';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { askAboutDuplicate } from './askAboutDuplicate';
import type { EvidenceFolder } from '../../core/attach/evidenceFolderIn';
import { askMadeOn } from './askMadeOn';
import { evidenceFolder } from './evidenceFolder';
import { notYetAttached } from './notYetAttached';
import { namesFor } from '../../core/attach/namesFor';
import { readSources, type ReadSource } from './readSources';
import type { Source } from './source';
import { unstage } from './stageFile';
import { writeProofs } from './writeProofs';

/** How a file is cited: as it is, or as what the CNDA or the EDC PSC gave. */
export type Citing = (file: string) => NewTarget;

const asFile: Citing = (file) => ({ kind: 'file', file });

/** Attaches files: those outside the chapter's folder are copied into it. False where nothing was attached. */
export async function attachFiles(
  session: Session,
  target: AttachTarget,
  sources: readonly Source[],
  citing: Citing = asFile,
): Promise<boolean> {
  const folder = await evidenceFolder(target);
  const read = await readSources(session, { target, citingFolder: folder.citingFolder, sources });
  if (read === undefined) return false;
  const toAttach = await notYetAttached(session, target, read);
  const single =
    toAttach.length === 0 ? undefined : await withoutTwins(session, { target, folder, read: toAttach });
  const datedSource =
    single === undefined || citing !== asFile ? single : await askMadeOn(session, target, single);
  if (datedSource === undefined) {
    await unstageAll(read);
    return false;
  }
  const { proofs, moves } = placed(target, { folder, read: datedSource, citing });
  const madeOn =
    datedSource.length === 1 && proofs[0]?.madeOn !== undefined ? datedSource[0]?.madeOn : undefined;
  const isWritten = await writeProofs(session, target, { proofs, moves, madeOn });
  if (!isWritten) await unstageAll(read);
  return isWritten;
}

interface Placing {
  readonly folder: EvidenceFolder;
  readonly read: readonly ReadSource[];
  readonly citing: Citing;
}

/** The proofs to write and the moves to make, for files that were read. */
export function placed(
  target: AttachTarget,
  { folder, read, citing }: Placing,
): { readonly proofs: readonly NewProof[]; readonly moves: readonly Move[] } {
  const staged = read.filter((one) => one.kind === 'staged');
  const names = namesFor(
    fileNameTemplateSetting(),
    target,
    staged.map(({ name }) => name),
    folder.names,
  );
  const paths = new Map(staged.map((one, order) => [one, joinPath(folder.path, names[order] ?? one.name)]));
  const moves = staged.map((one) => ({ from: one.file.uri, to: target.dossier.uriOf(paths.get(one) ?? '') }));
  const proofs = read.map((one) => {
    const path = one.kind === 'there' ? one.path : (paths.get(one) ?? '');
    return proofFor(target, citing(pathFrom(folder.citingFolder, path)), one);
  });
  return { proofs, moves };
}

/** What was made with the product says with which version and when; what an authority gave does not. */
export function proofFor(
  { expected, snapshot }: AttachTarget,
  target: NewTarget,
  read?: Pick<ReadSource, 'sha256' | 'madeOn'>,
): NewProof {
  const ofProduct = target.kind === 'file' || target.kind === 'gazelle' || target.kind === 'motco2';
  const version = ofProduct ? snapshot.dossier.product.version?.value : undefined;
  const madeOn = target.kind === 'file' ? read?.madeOn?.day : undefined;
  return { for: expected?.name, target, sha256: read?.sha256, version, madeOn };
}

/** Files whose very bytes already are in the folder may be cited there; undefined when the user leaves. */
async function withoutTwins(
  session: Session,
  { target, folder, read }: { target: AttachTarget; folder: EvidenceFolder; read: readonly ReadSource[] },
): Promise<readonly ReadSource[] | undefined> {
  const confirmed: ReadSource[] = [];
  for (const one of read) {
    const answer =
      one.kind === 'staged' ? await askAboutDuplicate(session, { target, folder, staged: one }) : one;
    if (answer === undefined) return undefined;
    if (answer !== one && one.kind === 'staged') await unstage(one.file);
    confirmed.push(answer);
  }
  return confirmed;
}

async function unstageAll(read: readonly ReadSource[]): Promise<void> {
  for (const one of read) if (one.kind === 'staged') await unstage(one.file);
}

/** Asks for files by the dialog, from where the last ones were. */
export async function pickFiles(
  title: string,
  button: string,
  many: boolean,
): Promise<readonly vscode.Uri[]> {
  const picked = await vscode.window.showOpenDialog({
    title: shownSentence(title),
    openLabel: button,
    canSelectMany: many,
    ...(lastFolder === undefined ? {} : { defaultUri: lastFolder }),
  });
  const [first] = picked ?? [];
  if (first !== undefined) lastFolder = vscode.Uri.joinPath(first, '..');
  return picked ?? [];
}

let lastFolder: vscode.Uri | undefined;
