/** Every command, by what it does. A test compares the list with `package.json`. */
export const commandIds = {
  /** Reads every dossier again. No argument. */
  refresh: 'segur.refresh',
  /** `NodeArgument` or nothing: the dossier in front. */
  chooseProfiles: 'segur.chooseProfiles',
  /** `OutlineFilter` (what else is filtered by stays), or nothing: asks. */
  filter: 'segur.filter',
  /** The words looked for, or nothing: asks. */
  search: 'segur.search',
  /** Takes the filter and the search away. No argument. */
  showAll: 'segur.showAll',
  /** `NodeArgument` with a chapter: shows what is left of it alone. */
  showLeft: 'segur.showLeft',
  /** `NodeArgument` with a chapter: looks at its files again and says what was found. */
  checkChapter: 'segur.checkChapter',
  /** `{ from: 'tree' }`, a `NodeArgument` with a requirement to begin from, or nothing: from the place of the cursor. */
  nextMissing: 'segur.nextMissing',
  previousMissing: 'segur.previousMissing',
  /** `{ act: 'attach' | 'remove' | 'reveal' }`: what a key does with the row that has the focus. */
  actOnRow: 'segur.actOnRow',
  /** Shows the view, with the row of a `NodeArgument` where one is given. */
  showTree: 'segur.showTree',
  /** `NodeArgument` with a requirement. Writes nothing, as all that open and read. */
  openRequirement: 'segur.openRequirement',
  /** The same, and the focus stays where it is. */
  readRequirement: 'segur.readRequirement',
  /** `NodeArgument` with a requirement, or nothing: what the cursor is on. Shows it beside the text. */
  previewRequirement: 'segur.previewRequirement',
  /** `NodeArgument` with a requirement that has no entry: writes it, unsaved. */
  createEntry: 'segur.createEntry',
  /** `NodeArgument` with a proof. */
  openProof: 'segur.openProof',
  /** The same, and the focus stays where it is. */
  readProof: 'segur.readProof',
  /** `NodeArgument` or nothing: the dossier in front. */
  openDossier: 'segur.openDossier',
  /** Begins a dossier, step by step. No argument. */
  newDossier: 'segur.newDossier',
  /** `NodeArgument` or nothing: asks for the dossier where several are open. */
  showImportReport: 'segur.showImportReport',
  settleLookAlikes: 'segur.settleLookAlikes',
  /** The Uri of a workbook, or nothing: asks. */
  importCatalogue: 'segur.importCatalogue',
  /** The Uri of a workbook or of a catalogue, a `NodeArgument`, or nothing: asks. */
  compareCatalogue: 'segur.compareCatalogue',
  moveToNewRem: 'segur.moveToNewRem',
  /** Copies the sample dossier into a folder and opens it. No argument. */
  openSample: 'segur.openSample',
  /** Puts the command line that checks the dossier in front into the clipboard. No argument. */
  copyCheckCommand: 'segur.copyCheckCommand',
  /** `NodeArgument` or nothing: the dossier in front. Writes the files by which a build runs the check. */
  addIntegration: 'segur.addIntegration',
  /** `NodeArgument` or nothing: the dossier in front. Asks for the branch. */
  compareBranch: 'segur.compareBranch',
  /** Those that attach take a `NodeArgument`, or nothing: what the cursor is on, and what is open is asked. */
  attachFiles: 'segur.attachFiles',
  attachGazelle: 'segur.attachGazelle',
  attachTest: 'segur.attachTest',
  attachCnda: 'segur.attachCnda',
  attachPsc: 'segur.attachPsc',
  attachLink: 'segur.attachLink',
  pasteProof: 'segur.pasteProof',
  /** The Uri of a file, or of several as a second argument: asks for which expected proof. */
  attachExisting: 'segur.attachExisting',
  /** The Uri of a folder, a `NodeArgument`, or nothing: asks for the folder. */
  attachFolder: 'segur.attachFolder',
  /** `NodeArgument` or nothing: the dossier in front. */
  followMovedFiles: 'segur.followMovedFiles',
  /** `NodeArgument` with a requirement, or nothing: what the cursor is on. */
  declareNotApplicable: 'segur.declareNotApplicable',
  /** The same. */
  markReviewed: 'segur.markReviewed',
  /** `NodeArgument` with a proof. */
  detachProof: 'segur.detachProof',
  /** `NodeArgument` with a proof that cites a file: asks for the one that takes its place. */
  replaceProof: 'segur.replaceProof',
  /** `NodeArgument` or nothing: the dossier in front. Goes through the proofs of another version of the product. */
  reviewVersions: 'segur.reviewVersions',
  /** `NodeArgument` with a proof that cites a file. */
  revealProof: 'segur.revealProof',
  /** The Uri of a file, a `NodeArgument` with a proof that cites a file, or nothing: what is open, else asks. */
  inspectEvidence: 'segur.inspectEvidence',
  /** The Uri of a file, a `NodeArgument` with a proof that cites one, or nothing: what is open. */
  findCitations: 'segur.findCitations',
  /** `NodeArgument` or nothing: the dossier in front. Asks the user before the network. */
  checkLinks: 'segur.checkLinks',
  /** `NodeArgument` with a requirement. */
  copyId: 'segur.copyId',
  /** `NodeArgument` with an expected proof, or nothing: what the cursor is on, and what is open is asked. */
  correctKind: 'segur.correctKind',
  /** `NodeArgument` with a requirement or an expected proof, or nothing: what the cursor is on. */
  addFaqCorrection: 'segur.addFaqCorrection',
  /** `NodeArgument` with a requirement or an expected proof that is corrected, or nothing: what the cursor is on. */
  removeCorrection: 'segur.removeCorrection',
  /** A `FixRequest`: what a quick fix has to ask. */
  askForFix: 'segur.askForFix',
  /** The code of a finding, or nothing: those under the cursor, else asks. */
  explainFinding: 'segur.explainFinding',
  /** These take a `NodeArgument` with a chapter; without one it is asked, of the dossier in front. */
  depositChapter: 'segur.depositChapter',
  submitChapter: 'segur.submitChapter',
  recordAnswer: 'segur.recordAnswer',
  validateChapter: 'segur.validateChapter',
  /** What the Comments API gives: the conversation with the text typed, and the conversation. */
  replyToRemark: 'segur.replyToRemark',
  settleRemark: 'segur.settleRemark',
  reopenRemark: 'segur.reopenRemark',
  previewChapter: 'segur.previewChapter',
  /** `NodeArgument`, best with a proof that is a test of MOTCO2, or nothing: the dossier in front, and which test is asked. */
  motco2Support: 'segur.motco2Support',
  /** `NodeArgument` or nothing: the dossier in front. */
  showDashboard: 'segur.showDashboard',
  /** Shows what the extension says it does. No argument. */
  showLog: 'segur.showLog',
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];
