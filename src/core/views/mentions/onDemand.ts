/** What tells what a dossier's files name: a part of its own in the package, loaded when it is first asked for. */
export { definitionsAt } from './definitionsAt';
export { knownTexts, nothingKnown, withText } from './knownTexts';
export { mentionAt } from './mentionsIn';
export { referencesOf } from './referencesOf';
