import type { Language } from '../../language/language';

/** What the files of an integration depend on. */
export interface IntegrationContext {
  /** Of the command line on npm: a build must not change because a newer one is published. */
  readonly version: string;
  /** Of the comments, and of the findings in the build. */
  readonly language: Language;
  /** Folders of the dossiers from the root of the repository, '' for the root itself. */
  readonly dossiers: readonly string[];
}
