/** Finds what a dossier's files name: a part of its own in the package, loaded when it is first asked for. */
export { definitionsAt } from './definitionsAt';
export { knownTexts, noKnownTexts as nothingKnown, withText } from './knownTexts';
export { snapshotAround } from './snapshotAround';
export { mentionAt } from './mentionsIn';
export { requirementPointedTo } from './requirementPointedTo';
export { referencesOf } from './referencesOf';
export { documentLinks } from '../documentLinks/documentLinks';
export { foldingRanges } from '../folding/foldingRanges';
export { selectionRanges } from '../folding/selectionRanges';
export { fileSymbols } from '../symbols/fileSymbols';
export { prepareSymbols } from '../symbols/prepareSymbols';
export { workspaceSymbols } from '../symbols/workspaceSymbols';
export { entryHints, entryLenses } from '../entryLenses/entryLenses';
export { planRename } from '../rename/planRename';
export { citationEdits } from '../rename/renameFile';
export { renamePlace } from '../rename/renamePlace';
export { renameWords } from '../rename/words';
export { semanticTokens } from '../semanticTokens/semanticTokens';
