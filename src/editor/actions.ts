/**
 * All that attaching and fixing need: a part of its own in the package, loaded when the first of it is asked for, so
 * that the editor starts without it.
 */
export { answerFix } from './codeActions/answerFix';
export { codeActionsAt, fixAllIn } from './codeActions/codeActionsAt';
export { followMovedFiles } from './codeActions/fixAll';
export { completionDetails, completionsAt, prepareCompletion } from './completion/completionsAt';
export { addFaqCorrection } from './corrections/addFaqCorrection';
export { correctionActionsAt } from './corrections/correctionActionsAt';
export { correctKind } from './corrections/correctKind';
export { settleLookAlikes } from './corrections/settleLookAlikes';
export { removeCorrection } from './corrections/removeCorrection';
export { attachBy } from './attach/attachAsExpected';
export { attachFolder } from './attach/attachFolder';
export { attachExisting } from './attach/attachExisting';
export { pasteClipboard } from './attach/attachSources';
export { attachTarget } from './attach/attachTarget';
export { declareNotApplicable } from './attach/declareNotApplicable';
export { markReviewed } from './attach/markReviewed';
export { detachProof } from './attach/detachProof';
export { dropOnRow } from './attach/dropOnRow';
export { offeredProofs } from './attach/editorDrops';
export { copyId, revealProof } from './attach/smallCommands';
export { replaceProof } from './attach/replaceFile';
export { reviewVersions } from './attach/reviewVersions';
export { sweepStage } from './attach/stageFile';
