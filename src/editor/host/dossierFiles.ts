import type { DocumentSelector } from 'vscode';

/** The texts of a dossier, wherever they come from: a disk, git, or not saved yet. */
export const dossierFiles: DocumentSelector = [
  { pattern: '**/segur.yaml' },
  { pattern: '**/*.preuves.yaml' },
  { pattern: '**/*.rem.yaml' },
  { pattern: '**/*.corrections.yaml' },
  { pattern: '**/*.depot.yaml' },
];
