import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { catalogueText, dossierText } from './dossierTexts';

/** A dossier in a git repository: what it was on `main`, and a branch `work`, just begun, that is checked out. */
export interface BranchedDossier {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly git: (...args: string[]) => void;
  readonly commitAll: (message: string) => void;
  readonly remove: () => void;
}

/** Proofs of its only entry: a log that is there, and a link that is an error. */
export const log = '      - { for: SC.PSC.01.01.02, file: PSC/trace.log }\n';
export const insecureLink = '      - { for: SC.PSC.01.01.01, link: "http://exemple.fr/a" }\n';

export function chapterWith(first: string, second = ''): string {
  return `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n${first}${second}`;
}

export function branchedDossier(): BranchedDossier {
  const folder = mkdtempSync(join(tmpdir(), 'segur-branch-'));
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const git = (...args: string[]): void => {
    const who = ['user.name=Test', 'user.email=test@example.org', 'commit.gpgsign=false'];
    const identity = who.flatMap((one) => ['-c', one]);
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
  };
  const commitAll = (message: string): void => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  git('init', '-q', '-b', 'main');
  write('segur.yaml', dossierText.replace('[Envoi manuel]', '[]'));
  write('rem/REM.rem.yaml', catalogueText);
  write('preuves/psc.preuves.yaml', chapterWith(log, insecureLink));
  write('preuves/PSC/trace.log', 'INFO un\n');
  commitAll('base');
  git('checkout', '-q', '-b', 'work');
  return { folder, write, git, commitAll, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
