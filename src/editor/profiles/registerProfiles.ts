import * as vscode from 'vscode';
import { setProfiles } from '../../core/editing/setProfiles';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { changeText } from '../session/changeText';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier, Session } from '../session/dossiers';
import { askDossier } from '../ask/askDossier';
import { askProfiles } from '../ask/askProfiles';
import { profileChoices, type ProfileChoices } from '../../core/views/profiles/profileChoices';
import { profileWords } from '../../core/views/profiles/words';
import { notify } from '../host/notify';

/** The command that chooses the profiles of a dossier and writes them to its `segur.yaml`. */
export function registerProfiles(session: Session): vscode.Disposable {
  return registerCommand(session, commandIds.chooseProfiles, async (argument) => {
    const answer = await askDossier(session, nodeArgument(argument));
    if (answer.kind !== 'answered') return;
    const dossier = answer.value;
    const words = profileWords[session.language];
    if (dossier === undefined) void notify.information(words.noDossier);
    else await chooseProfiles(session, dossier);
  });
}

async function chooseProfiles(session: Session, dossier: OpenDossier): Promise<void> {
  const words = profileWords[session.language];
  const { catalogue, dossier: read } = dossier.snapshot ?? (await session.dossiers.settled(dossier));
  if (catalogue.kind !== 'loaded') return offerImport(session);
  const written = read.profiles.map(({ value }) => value);
  const choicesFor = (ticked: readonly string[] = written): ProfileChoices =>
    profileChoices(catalogue.catalogue, written, ticked, words);
  if (choicesFor().choices.length === 0) {
    void notify.information(words.noProfiles);
    return;
  }
  const title = words.title(read.product.name?.value ?? '');
  const picked = await askProfiles(title, words.placeholder, choicesFor);
  if (picked !== undefined) await write(session, dossier, picked);
}

async function offerImport(session: Session): Promise<void> {
  const { noCatalogue, importIt } = profileWords[session.language];
  const answer = await notify.information(noCatalogue, importIt);
  if (answer === importIt) await vscode.commands.executeCommand(commandIds.importCatalogue);
}

/** A file that was saved stays saved; one that holds unsaved work is left for the user to save. */
async function write(session: Session, dossier: OpenDossier, profiles: readonly string[]): Promise<void> {
  const edits = (text: string): ReturnType<typeof setProfiles> => setProfiles(text, profiles);
  if ((await changeText(session, { uri: dossier.uri, edits })) === 'done') return;
  const { cannotWrite, openFile } = profileWords[session.language];
  const answer = await notify.warning(cannotWrite, openFile);
  if (answer === openFile) await vscode.window.showTextDocument(dossier.uri);
}
