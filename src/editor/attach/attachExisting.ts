import type * as vscode from 'vscode';
import type { Session } from '../session/dossiers';
import { askExpected } from './askExpected';
import { attachGivenFiles } from './attachGiven';
import { readyDossier } from './attachTarget';
import { uriSource } from './source';
import { attachWords } from '../../core/views/attach/words';

/** Asks for which expected proof files are, those of the workspace's explorer for instance, and attaches them. */
export async function attachExisting(session: Session, files: readonly vscode.Uri[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  const found = session.dossiers.of(first);
  const ready = await readyDossier(
    session,
    found === undefined ? undefined : { dossier: found.dossier.uri.toString() },
  );
  if (ready === undefined) return;
  const coverages = [...ready.snapshot.coverage.values()].filter(({ applies }) => applies);
  const names = files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ');
  const words = attachWords[session.language];
  const chosen = await askExpected(coverages, session.language, `${words.attachThem} : ${names}`);
  if (chosen !== undefined) await attachGivenFiles(session, { ...ready, ...chosen }, files.map(uriSource));
}
