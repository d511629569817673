import { addToYamlList } from './addToYamlList';
import { githubWorkflow } from './githubWorkflow';
import { gitlabJob } from './gitlabJob';
import type { IntegrationContext } from './integrationContext';
import { preCommitHook } from './preCommitHook';

/** Where the check can run by itself: on a build server, or before each commit. */
export const integrationKinds = ['github', 'gitlab', 'pre-commit'] as const;
export type IntegrationKind = (typeof integrationKinds)[number];

/** A file that is the check's alone. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
}

/** A file that the repository has for all its checks, to which one item is added. */
export interface SharedFile {
  readonly path: string;
  /** What is added, as it is written by hand. */
  readonly snippet: string;
  /**
   * The file with the item. `existing` is its text, undefined where there is none; gives `existing` itself where the item is there, and
   * undefined where it is not certain where it goes.
   */
  readonly addTo: (existing: string | undefined) => string | undefined;
}

/** What the check needs in a repository. Paths are from its root, `/` between parts. */
export interface Integration {
  readonly own: OwnFile | undefined;
  readonly shared: SharedFile | undefined;
}

/**
 * The files that add the check to a repository: one of our own and, where needed, one line in a file that others
 * edit too.
 */
export function integrationOf(kind: IntegrationKind, context: IntegrationContext): Integration {
  switch (kind) {
    case 'github':
      return {
        own: { path: '.github/workflows/segur-preuves.yml', text: githubWorkflow(context) },
        shared: undefined,
      };
    case 'gitlab': {
      const path = '.gitlab/segur-preuves.gitlab-ci.yml';
      const item = `- local: ${path}\n`;
      return {
        own: { path, text: gitlabJob(context) },
        shared: sharedList({ path: '.gitlab-ci.yml', key: 'include', item, pattern: path }),
      };
    }
    case 'pre-commit': {
      const item = preCommitHook(context);
      return {
        own: undefined,
        shared: sharedList({
          path: '.pre-commit-config.yaml',
          key: 'repos',
          item,
          pattern: /\bid: *["']?segur-preuves["']? *$/mu,
        }),
      };
    }
  }
}

interface ListItem {
  readonly path: string;
  readonly key: string;
  readonly item: string;
  /** What shows that the item is there, whoever wrote it. */
  readonly pattern: string | RegExp;
}

function sharedList({ path, key, item, pattern }: ListItem): SharedFile {
  return {
    path,
    snippet: addToYamlList('', key, item) ?? item,
    addTo: (existing = '') => (isIn(existing, pattern) ? existing : addToYamlList(existing, key, item)),
  };
}

function isIn(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}
