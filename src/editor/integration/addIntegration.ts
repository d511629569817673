import * as vscode from 'vscode';
import { version } from '../../../package.json';
import {
  integrationKinds,
  integrationOf,
  type Integration,
  type IntegrationKind,
} from '../../core/views/integration/integration';
import { integrationWords } from '../../core/views/integration/words';
import { askOne } from '../ask/askChoice';
import { notify } from '../host/notify';
import { pathIn } from '../host/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { repositoryRoot } from './repositoryRoot';
import { textIfThere, writeChanges, type FileChange } from './writeChanges';

/**
 * Asks where the check is to run, and writes what that needs at the root of the repository, as one edit. A file that says something else is
 * replaced only where the user says so, and to a file that others share one item is added.
 */
export async function addIntegration(session: Session, dossier: OpenDossier | undefined): Promise<void> {
  const words = integrationWords[session.language];
  if (dossier === undefined) {
    void notify.information(words.noDossier);
    return;
  }
  const kind = await askKind(session);
  if (kind === undefined) return;
  const root = await repositoryRoot(dossier.folder);
  const dossiers = session.dossiers.all.flatMap(({ folder }) => pathIn(root, folder) ?? []);
  const integration = integrationOf(kind, { version, language: session.language, dossiers });
  const own = await ownChange(session, root, integration);
  if (own === 'left') return;
  const shared = await sharedChange(session, root, integration);
  const changes = [own, shared].filter((change) => change !== undefined && change !== 'copied');
  await writeChanges(changes);
  const path = (shared === 'copied' ? undefined : integration.own?.path) ?? integration.shared?.path ?? '';
  await vscode.window.showTextDocument(vscode.Uri.joinPath(root, path), { preview: false });
  if (changes.length > 0) void notify.information(words.written(changes.map(({ path }) => path)));
  else if (shared === undefined) void notify.information(words.alreadyThere(path));
}

async function askKind(session: Session): Promise<IntegrationKind | undefined> {
  const words = integrationWords[session.language];
  const choices = integrationKinds.map((value) => ({
    kind: 'choice' as const,
    value,
    ...words.kinds[value],
  }));
  const place = { title: words.title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.which, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

/** Undefined where nothing is to change. */
async function ownChange(
  session: Session,
  root: vscode.Uri,
  { own }: Integration,
): Promise<FileChange | undefined | 'left'> {
  if (own === undefined) return undefined;
  const words = integrationWords[session.language];
  const uri = vscode.Uri.joinPath(root, own.path);
  const existing = await textIfThere(uri);
  if (existing === own.text) return undefined;
  if (existing !== undefined) {
    const question = { sentence: words.exists(own.path), detail: [words.existsDetail] };
    if ((await notify.ask(question, words.replace)) !== words.replace) return 'left';
  }
  return { uri, path: own.path, text: own.text, existing };
}

/** Undefined where nothing is to change; `copied` where the user has to do it, who then finds the text in the clipboard. */
async function sharedChange(
  session: Session,
  root: vscode.Uri,
  { shared }: Integration,
): Promise<FileChange | undefined | 'copied'> {
  if (shared === undefined) return undefined;
  const uri = vscode.Uri.joinPath(root, shared.path);
  const existing = await textIfThere(uri);
  const text = shared.addTo(existing);
  if (text === undefined) {
    await vscode.env.clipboard.writeText(shared.snippet);
    void notify.warning(integrationWords[session.language].copied(shared.path));
    return 'copied';
  }
  return text === existing ? undefined : { uri, path: shared.path, text, existing };
}
