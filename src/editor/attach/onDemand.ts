/**
 * All that attaching and mending need: a part of its own in the package, loaded when the first of it is asked for, so
 * that the editor starts without it.
 */
export { answerFix } from '../codeActions/answerFix';
export { codeActionsAt } from '../codeActions/codeActionsAt';
export { completionsAt } from '../completion/completionsAt';
export { addFaqCorrection } from '../corrections/addFaqCorrection';
export { correctionActionsAt } from '../corrections/correctionActionsAt';
export { correctKind } from '../corrections/correctKind';
export { takeCorrectionAway } from '../corrections/takeCorrectionAway';
export { attachBy } from './attachAsExpected';
export { attachExisting } from './attachExisting';
export { attachText } from './attachGiven';
export { attachTarget } from './attachTarget';
export { declareNotApplicable } from './declareNotApplicable';
export { detachProof } from './detachProof';
export { dropOnRow } from './dropOnRow';
export { offeredProofs } from './editorDrops';
export { copyId, revealProof } from './smallCommands';
export { sweepStage } from './sweepStage';
