import { Uri, type ExtensionContext } from 'vscode';
import { registerAttach } from './editor/attach/registerAttach';
import { registerCorrections } from './editor/corrections/registerCorrections';
import { registerDecorations } from './editor/decorations/registerDecorations';
import { registerEditorDrops } from './editor/attach/registerEditorDrops';
import { registerCodeActions } from './editor/codeActions/registerCodeActions';
import { registerCodeLens } from './editor/codeLens/registerCodeLens';
import { registerCompareBranch } from './editor/compareBranch/registerCompareBranch';
import { registerCompletion } from './editor/completion/registerCompletion';
import { registerDefinition } from './editor/definition/registerDefinition';
import { registerDeposit } from './editor/deposit/registerDeposit';
import { registerDiagnostics } from './editor/diagnostics/registerDiagnostics';
import { registerDocumentLinks } from './editor/documentLinks/registerDocumentLinks';
import { registerExplainFinding } from './editor/explainFinding/registerExplainFinding';
import { registerFileMarks } from './editor/fileMarks/registerFileMarks';
import { registerFolding } from './editor/folding/registerFolding';
import { registerHover } from './editor/hover/registerHover';
import { createLog } from './editor/host/log';
import { registerCheckLinks } from './editor/links/registerCheckLinks';
import { registerImportCatalogue } from './editor/importCatalogue/registerImportCatalogue';
import { registerInspectEvidence } from './editor/inspectEvidence/registerInspectEvidence';
import { registerIntegration } from './editor/integration/registerIntegration';
import { registerInlayHints } from './editor/inlayHints/registerInlayHints';
import { registerMoves } from './editor/moves/registerMoves';
import { registerNewDossier } from './editor/newDossier/registerNewDossier';
import { registerNewRem } from './editor/newRem/registerNewRem';
import { registerOpenRequirement } from './editor/openRequirement/registerOpenRequirement';
import { registerProfiles } from './editor/profiles/registerProfiles';
import { registerReferences } from './editor/references/registerReferences';
import { registerRename } from './editor/rename/registerRename';
import { registerRemarks } from './editor/remarks/registerRemarks';
import { registerSample } from './editor/sample/registerSample';
import { createSession, type SessionPlaces } from './editor/session/createSession';
import { registerSemanticTokens } from './editor/semanticTokens/registerSemanticTokens';
import { registerStatusBar } from './editor/statusBar/registerStatusBar';
import { registerSymbols } from './editor/symbols/registerSymbols';
import { registerTree } from './editor/tree/registerTree';
import { programName } from './node/factsStore';

const features = [
  registerDiagnostics,
  registerTree,
  registerHover,
  registerDefinition,
  registerReferences,
  registerSymbols,
  registerDocumentLinks,
  registerFolding,
  registerCodeLens,
  registerInlayHints,
  registerRename,
  registerSemanticTokens,
  registerDecorations,
  registerFileMarks,
  registerInspectEvidence,
  registerCheckLinks,
  registerStatusBar,
  registerProfiles,
  registerOpenRequirement,
  registerAttach,
  registerEditorDrops,
  registerMoves,
  registerCodeActions,
  registerExplainFinding,
  registerCompletion,
  registerCorrections,
  registerNewDossier,
  registerImportCatalogue,
  registerNewRem,
  registerDeposit,
  registerIntegration,
  registerCompareBranch,
  registerRemarks,
  registerSample,
] as const;

function placesOf({
  storageUri,
  globalStorageUri,
  workspaceState,
  extension,
}: ExtensionContext): SessionPlaces {
  const version = (extension.packageJSON as { readonly version: string }).version;
  const folder = Uri.joinPath(globalStorageUri, 'facts').fsPath;
  return {
    storage: storageUri ?? globalStorageUri,
    workspaceState,
    facts: { folder, program: programName(version, __filename) },
  };
}

/** Builds the session and hands it to the features. Nothing is read here: dossiers are looked for once this has returned. */
export function activate(context: ExtensionContext): void {
  const log = createLog();
  const session = createSession(log, placesOf(context));
  context.subscriptions.push(log, session);
  for (const register of features) context.subscriptions.push(register(session));
}
