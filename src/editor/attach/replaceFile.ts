import { fileNameTemplateSetting } from '../host/settings';
import { pathFrom, joinPath } from '../../core/evidence/names';
import { setProofKey } from '../../core/editing/changeProof';
import { setScalar } from '../../core/yaml/edit/setScalar';
import { citedFile } from '../../core/proofs/model';
import { shiftRange } from '../../core/text/position';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import { oneEdit } from '../../core/text/oneEdit';
import type { OpenDossier, Session } from '../session/dossiers';
import { pickFiles } from './attachFiles';
import type { AttachTarget } from './attachTarget';
import { readyDossier } from './attachTarget';
import { changeText } from './changeChapter';
import { evidenceFolder } from './evidenceFolder';
import { namesFor } from '../../core/attach/namesFor';
import type { WrittenProof } from '../../core/views/attach/proofAt';
import { readSources } from './readSources';
import { uriSource } from './source';
import { unstage } from './stageFile';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Asks for another file in place of the one that a proof cites; its sum is renewed where one was written. */
export async function replaceFile(
  session: Session,
  dossier: OpenDossier,
  written: WrittenProof,
): Promise<void> {
  const words = attachWords[session.language];
  const ready = await readyDossier(session, { dossier: dossier.uri.toString() });
  const coverage = [...(ready?.snapshot.coverage.values() ?? [])].find(({ entries }) =>
    entries.some(({ placed }) => placed.entry === written.placed.entry),
  );
  if (ready === undefined || coverage === undefined) return;
  const expected = coverage.expected.find(({ proofs }) =>
    proofs.some(({ proof }) => proof === written.proof),
  );
  const target: AttachTarget = { ...ready, coverage, expected };
  const [picked] = await pickFiles(
    words.pickFiles(expected?.name ?? coverage.requirement.id),
    words.attachThem,
    false,
  );
  if (picked === undefined) return;
  const folder = await evidenceFolder(target);
  const sources = [uriSource(picked)];
  const [read] = (await readSources(session, { target, citingFolder: folder.citingFolder, sources })) ?? [];
  if (read === undefined) return;
  const [name = ''] =
    read.kind === 'staged' ? namesFor(fileNameTemplateSetting(), target, [read.name], folder.names) : [];
  const path = read.kind === 'there' ? read.path : joinPath(folder.path, name);
  const outcome = await changeText({
    uri: dossier.uriOf(written.file.path),
    edits: (text) =>
      citingAnother(text, written, { file: pathFrom(folder.citingFolder, path), sha256: read.sha256 }),
    moves: read.kind === 'staged' ? [{ from: read.file.uri, to: dossier.uriOf(path) }] : [],
  });
  if (outcome === 'done') return;
  if (read.kind === 'staged') await unstage(read.file);
  void notify.warning(words.cannotWrite(coverage.requirement.id, written.file.path));
}

function citingAnother(
  text: string,
  { placed, proof, index }: WrittenProof,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): readonly TextEdit[] | undefined {
  const cited = citedFile(proof);
  if (cited === undefined) return undefined;
  const renamed = applyEdits(text, [setScalar(text, shiftRange(cited.range, placed.line), file)]);
  const place = { requirementId: placed.entry.id.value, index };
  const summed = proof.sha256 === undefined ? [] : setProofKey(renamed, place, 'sha256', sha256);
  if (summed === undefined) return undefined;
  const change = oneEdit(text, applyEdits(renamed, summed));
  return change === undefined ? [] : [change];
}
