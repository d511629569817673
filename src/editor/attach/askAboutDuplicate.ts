import * as vscode from 'vscode';
import { joinPath, pathFrom } from '../../core/text/names';
import { askOne } from '../ask/askChoice';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import type { EvidenceFolder } from '../../core/attach/evidenceFolderIn';
import type { ReadSource } from './readSources';
import { sumOfFile } from './stageFile';
import { attachWords } from '../../core/views/attach/words';

type Staged = Extract<ReadSource, { kind: 'staged' }>;

interface Question {
  readonly target: AttachTarget;
  readonly folder: EvidenceFolder;
  readonly staged: Staged;
}

/** Where the very same bytes already are in the folder, asks whether to cite those; undefined when the user leaves. */
export async function askAboutDuplicate(
  session: Session,
  question: Question,
): Promise<ReadSource | undefined> {
  const { target, folder, staged } = question;
  const path = await twinOf(question);
  if (path === undefined) return staged;
  const words = attachWords[session.language];
  const known = pathFrom(folder.citingFolder, path);
  const cited: ReadSource = {
    kind: 'there',
    path,
    size: staged.file.size,
    sha256: staged.sha256,
    madeOn: staged.madeOn,
  };
  const title = words.sameBytes(staged.name, known);
  const answer = await askOne<ReadSource>(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: target.expected?.name ?? target.coverage.requirement.id,
      choices: [
        { kind: 'choice', value: cited, label: words.citeKnown(known), detail: words.citeKnownDetail },
        { kind: 'choice', value: staged, label: words.copyAnyway, detail: words.copyAnywayDetail },
      ],
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}

/** Only files of the same size are read. */
async function twinOf({ target, folder, staged }: Question): Promise<string | undefined> {
  for (const name of folder.names) {
    const path = joinPath(folder.path, name);
    const uri = target.dossier.uriOf(path);
    const stat = await vscode.workspace.fs.stat(uri);
    if (stat.type !== vscode.FileType.File || stat.size !== staged.file.size) continue;
    if ((await sumOfFile(uri)).sha256 === staged.sha256) return path;
  }
  return undefined;
}
