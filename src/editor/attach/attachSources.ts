import * as vscode from 'vscode';
import { recognisePasted } from '../../core/editing/recognisePasted';
import type { Session } from '../session/dossiers';
import { attachCnda, attachPsc } from './attachToAuthority';
import { attachFiles } from './attachFiles';
import { attachLink, attachTest } from './attachLink';
import type { AttachTarget } from './attachTarget';
import { uriSource, type Source } from './source';
import { showEntry } from './showEntry';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Attaches files as what the target expects: for a document of the CNDA or the EDC PSC its details are asked for. */
export async function attachSources(
  session: Session,
  target: AttachTarget,
  sources: readonly Source[],
): Promise<void> {
  const kinds = target.expected?.expectedProof.kinds ?? [];
  const single = sources.length === 1;
  if (single && kinds.length === 1 && kinds[0] === 'cnda') await attachCnda(session, target, sources);
  else if (single && kinds.length === 1 && kinds[0] === 'psc-habilitation')
    await attachPsc(session, target, sources);
  else await attachFiles(session, target, sources);
}

/**
 * Attaches what is in the clipboard. VS Code gives an extension its text alone: for a picture, the entry is shown, in which
 * Ctrl+V attaches it.
 */
export async function pasteClipboard(session: Session, target: AttachTarget): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return attachText(session, target, text);
  const { coverage, dossier } = target;
  const [entry] = coverage.entries;
  if (entry !== undefined) await showEntry(dossier.uriOf(entry.file.path), entry.placed.entry.id.value);
  void notify.information(attachWords[session.language].pasteInText);
}

/** Attaches what a copied text is: a link, the number of a test, or files. Says so where it is none of them. */
export async function attachText(session: Session, target: AttachTarget, text: string): Promise<void> {
  const pasted = recognisePasted(text);
  switch (pasted.kind) {
    case 'gazelle':
    case 'link':
      return attachLink(session, target, pasted.kind, pasted.url);
    case 'motco2':
      return attachTest(session, target, pasted.number);
    case 'files': {
      const uris = await existing(pasted.places, target);
      if (uris.length > 0) return attachSources(session, target, uris.map(uriSource));
      break;
    }
    case 'nothing':
  }
  void notify.information(attachWords[session.language].nothingToPaste);
}

/** Places where a file is: absolute, or relative to the chapter files' folder or to the dossier's. */
async function existing(
  places: readonly string[],
  { dossier }: AttachTarget,
): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const place of places) {
    for (const uri of candidates(place, dossier)) {
      if (!(await isFile(uri))) continue;
      found.push(uri);
      break;
    }
  }
  return found;
}

function candidates(place: string, dossier: AttachTarget['dossier']): readonly vscode.Uri[] {
  if (/^file:/i.test(place)) return [vscode.Uri.parse(place)];
  // A path on a server is never accessed: the access alone would send that server the user's name.
  if (/^[\\/]{2}/.test(place)) return [];
  if (/^(?:\/|[a-z]:[\\/])/i.test(place)) return [vscode.Uri.file(place)];
  return [vscode.Uri.joinPath(dossier.folder, 'preuves', place), vscode.Uri.joinPath(dossier.folder, place)];
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'file' && uri.authority !== '') return false;
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false; // nothing there
  }
}
