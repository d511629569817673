/**
 * The parts of the editor that are loaded at first use, so that VS Code starts without them: each is a file of its own in
 * the package (`lazyParts` in `esbuild.config.mjs`). No other module of the editor imports at run time.
 */
export const lazy = {
  /** Attaching, quick fixes, completion and corrections. */
  actions: () => import('./actions'),
  /** The texts of hovers and of the tree's tooltips. */
  tooltips: () => import('../core/views/tooltip/onDemand'),
  /** What files name: definitions, references, symbols, renaming. */
  mentions: () => import('../core/views/mentions/onDemand'),
  inspectEvidence: () => import('./inspectEvidence/inspectEvidence'),
  /** The comparison with a new REM, and the move to it. */
  newRem: () => import('./newRem/onDemand'),
  checkLinks: () => import('./links/checkLinks'),
  /** Submissions, answers, and the pages on the state of a dossier. */
  deposit: () => import('./deposit/onDemand'),
  /** The check in continuous integration. */
  addIntegration: () => import('./integration/addIntegration'),
  /** What a branch of git changes. */
  compareBranch: () => import('./compareBranch/compareBranch'),
  beginDossier: () => import('./newDossier/beginDossier'),
} as const;
