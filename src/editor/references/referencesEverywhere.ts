import * as vscode from 'vscode';
import type { Subject } from '../../core/views/mentions/model';
import { toVscodeRange } from '../host/convert';
import { pathIn } from '../host/paths';
import { lazy } from '../lazy';
import type { DocumentTexts } from '../session/documentTexts';
import { dossierTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

interface ReferenceRequest {
  readonly withDefinitions: boolean;
}

/** Every place that names a subject of a document, in its dossier first, then in the others of the workspace. */
export async function referencesEverywhere(
  session: Session,
  texts: DocumentTexts,
  subject: Subject,
  request: ReferenceRequest,
): Promise<vscode.Location[]> {
  const { referencesOf } = await lazy.mentions();
  const own = referencesOf(texts.known, subject, request).map(
    ({ file, range }) => new vscode.Location(texts.uriOf(file), toVscodeRange(range)),
  );
  const file = subject.kind === 'file' ? texts.uriOf(subject.path) : undefined;
  const others = session.dossiers.all.filter((dossier) => dossier !== texts.dossier);
  const more: vscode.Location[] = [];
  for (const dossier of others) {
    const path = file && pathIn(dossier.folder, file);
    if (file !== undefined && path === undefined) continue;
    const target: Subject = path === undefined ? subject : { kind: 'file', path };
    const known = await dossierTexts(dossier);
    for (const place of known === undefined ? [] : referencesOf(known, target, request))
      more.push(new vscode.Location(dossier.uriOf(place.file), toVscodeRange(place.range)));
  }
  return [...own, ...more];
}

/** Every place that cites a file, in all dossiers of the workspace. */
export async function referencesToFile(session: Session, uri: vscode.Uri): Promise<vscode.Location[]> {
  const { referencesOf } = await lazy.mentions();
  const all: vscode.Location[] = [];
  for (const dossier of session.dossiers.all) {
    const path = pathIn(dossier.folder, uri);
    const known = path === undefined ? undefined : await dossierTexts(dossier);
    if (path === undefined || known === undefined) continue;
    for (const { file, range } of referencesOf(known, { kind: 'file', path }, { withDefinitions: true }))
      all.push(new vscode.Location(dossier.uriOf(file), toVscodeRange(range)));
  }
  return all;
}
