import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { fileNameTemplateSetting } from '../host/settings';
import { baseName, pathFrom, joinPath } from '../../core/text/names';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { replacement } from '../../core/attach/replacement';
import { citedFile } from '../../core/proofs/model';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { fileCitedOnlyBy } from '../../core/views/attach/usesOf';
import { askOne } from '../ask/askChoice';
import { dossierNamed } from '../session/dossierNamed';
import type { OpenDossier, Session } from '../session/dossiers';
import { pickFiles } from './attachFiles';
import { readyDossier, type AttachTarget } from './attachTarget';
import { changeText } from '../session/changeText';
import type { EvidenceFolder } from '../../core/attach/evidenceFolderIn';
import { evidenceFolder } from './evidenceFolder';
import { namesFor } from '../../core/attach/namesFor';
import { proofAt, type WrittenProof } from '../../core/views/attach/proofAt';
import { readSources, type ReadSource } from './readSources';
import { uriSource } from './source';
import { unstage } from './stageFile';
import { replaceWords } from '../../core/views/attach/replaceWords';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Replaces the file of the proof on a row. */
export async function replaceProof(session: Session, argument: NodeArgument): Promise<void> {
  const dossier = dossierNamed(session, argument);
  const snapshot = dossier?.snapshot;
  const written =
    snapshot === undefined || argument.proof === undefined ? undefined : proofAt(snapshot, argument.proof);
  if (dossier !== undefined && written !== undefined) await replaceFile(session, dossier, written);
  else void notify.information(attachWords[session.language].noLongerThere);
}

/**
 * Asks for another file in place of the one that a proof cites, and says what is renewed before it is written: the name by
 * the template, the sum, the version and the day. The old file leaves the dossier unless something else cites it. One undo takes
 * all of it back. False where nothing was changed.
 */
export async function replaceFile(
  session: Session,
  dossier: OpenDossier,
  written: WrittenProof,
): Promise<boolean> {
  const target = await targetOf(session, dossier, written);
  const cited = citedFile(written.proof);
  if (target === undefined || cited === undefined) return false;
  const words = replaceWords[session.language];
  const [picked] = await pickFiles(words.pick(cited.value), words.pickButton, false);
  if (picked === undefined) return false;
  const folder = await evidenceFolder(target);
  const sources = [uriSource(picked)];
  const [read] = (await readSources(session, { target, citingFolder: folder.citingFolder, sources })) ?? [];
  if (read === undefined) return false;
  const isReplaced = await replaceWith(session, { target, written, folder, read });
  if (!isReplaced && read.kind === 'staged') await unstage(read.file);
  return isReplaced;
}

async function targetOf(
  session: Session,
  dossier: OpenDossier,
  { placed, proof }: WrittenProof,
): Promise<AttachTarget | undefined> {
  const ready = await readyDossier(session, { dossier: dossier.uri.toString() });
  const coverage = [...(ready?.snapshot.coverage.values() ?? [])].find(({ entries }) =>
    entries.some((one) => one.placed.entry === placed.entry),
  );
  if (ready === undefined || coverage === undefined) return undefined;
  const expected = coverage.expected.find(({ proofs }) => proofs.some((one) => one.proof === proof));
  return { ...ready, coverage, expected };
}

interface Replacing {
  readonly target: AttachTarget;
  readonly written: WrittenProof;
  readonly folder: EvidenceFolder;
  readonly read: ReadSource;
}

async function replaceWith(session: Session, replacing: Replacing): Promise<boolean> {
  const { target, written, folder, read } = replacing;
  const { dossier, snapshot, coverage } = target;
  const words = replaceWords[session.language];
  const state = stateOfCited(snapshot.evidence, written.file.path, written.proof);
  const newFileName = read.kind === 'staged' ? read.name : baseName(read.path);
  const isSame = read.kind === 'there' && state?.kind === 'present' && state.path === read.path;
  if (isSame || (state?.kind === 'present' && state.inspection.sha256 === read.sha256)) {
    void notify.information(words.sameFile(newFileName));
    return false;
  }
  const old = fileCitedOnlyBy(snapshot, written);
  const path = placeFor(replacing, old);
  const version = written.proof.target.kind === 'file' ? snapshot.dossier.product.version?.value : undefined;
  if (!(await confirmed(session, replacing, { newFileName, version }))) return false;
  const outcome = await changeText(session, {
    uri: dossier.uriOf(written.file.path),
    ...(old === undefined ? {} : { retired: [{ from: dossier.uriOf(old), to: retiredPlace(session) }] }),
    edits: (text) =>
      replacement(
        text,
        {
          place: { requirementId: written.placed.entry.id.value, index: written.index },
          proof: written.proof,
          line: written.placed.line,
        },
        {
          file: pathFrom(folder.citingFolder, path),
          sha256: read.sha256,
          version,
          madeOn: read.madeOn?.day,
        },
      ),
    moves: read.kind === 'staged' ? [{ from: read.file.uri, to: dossier.uriOf(path) }] : [],
  });
  if (outcome === 'done') notify.briefly(words.done(baseName(path)), 6000);
  else
    void notify.warning(
      attachWords[session.language].cannotWrite(coverage.requirement.id, written.file.path),
    );
  return outcome === 'done';
}

/** By the template; the name of a file that leaves is free. */
function placeFor({ target, folder, read }: Replacing, old: string | undefined): string {
  if (read.kind === 'there') return read.path;
  const otherNames = folder.names.filter((name) => joinPath(folder.path, name) !== old);
  const [name = read.name] = namesFor(fileNameTemplateSetting(), target, [read.name], otherNames);
  return joinPath(folder.path, name);
}

/** Outside the workspace, where a sweep takes it away after some weeks: an undo needs it till then. */
function retiredPlace({ storage }: Session): vscode.Uri {
  const name = `${String(Date.now())}-${randomBytes(6).toString('hex')}`;
  return vscode.Uri.joinPath(storage, 'attached', name);
}

async function confirmed(
  session: Session,
  { written, read }: Replacing,
  { newFileName, version }: { readonly newFileName: string; readonly version: string | undefined },
): Promise<boolean> {
  const words = replaceWords[session.language];
  const title = words.question(citedFile(written.proof)?.value ?? '', newFileName);
  const answer = await askOne<true>(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: title,
      choices: [
        {
          kind: 'choice',
          value: true,
          label: words.confirm,
          detail: words.renews({ version, madeOn: read.madeOn }),
        },
      ],
    },
  );
  return answer.kind === 'answered';
}
