import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueText, dossierText } from '../dossierTexts';
import { copyOfFolder } from './copyOfFolder';

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/mire.log
`;

/** A workspace file with two roots: a copy of the sample, and a repository with another dossier in a folder of it. */
export function twoRoots(): string {
  const { folder } = copyOfFolder();
  const other = path.join(path.dirname(folder), 'autre dépôt');
  const files = {
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogueText,
    'preuves/psc.preuves.yaml': chapter,
    'preuves/PSC/mire.log': '2026-02-14 connexion\n',
    'preuves/PSC/autre.log': '2026-02-14 connexion\n',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(other, 'produit', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const workspace = path.join(path.dirname(folder), 'produits.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: folder }, { path: other }] }));
  return workspace;
}
