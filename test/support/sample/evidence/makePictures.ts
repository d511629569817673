import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchangeScreens } from './exchangeScreens';
import { identityScreens } from './identityScreens';
import { imagingScreens, scans } from './imagingScreens';
import { drawJpeg, drawPng, film } from './renderPages';

const screens = { ...identityScreens, ...exchangeScreens, ...imagingScreens };

/** Films, each made of screens that need not be in the dossier themselves. */
const films: Readonly<Record<string, readonly string[]>> = {
  'PSC/connexion-psc.mp4': ['PSC/mire-connexion.png', 'IMG/liste-de-travail.png'],
  'DMP/alimentation-automatique.mp4': [
    'IMG/relecture.png',
    'DMP/envoi-en-attente.png',
    'DMP/envoi-termine.png',
  ],
  'MSS/message-patient.mp4': ['MSS/message-patient.png', 'MSS/message-envoye.png'],
  'IMG/validation.mp4': ['IMG/relecture.png', 'IMG/valide.png'],
  'SSI/mot-de-passe.mp4': ['SSI/mot-de-passe-refuse.png', 'SSI/mot-de-passe-accepte.png'],
};

/** Screens that only serve the films. */
const filmOnly = new Set([
  'DMP/envoi-en-attente.png',
  'DMP/envoi-termine.png',
  'MSS/message-envoye.png',
  'MSS/message-patient.png',
  'IMG/relecture.png',
  'IMG/valide.png',
  'IMG/liste-de-travail.png',
  'SSI/mot-de-passe-refuse.png',
  'SSI/mot-de-passe-accepte.png',
]);

/** Draws every picture and film under `target`; `scratch` takes the pictures that only films use. */
export function makePictures(target: string, scratch: string): void {
  for (const [name, html] of Object.entries(screens))
    drawPng(html, place(filmOnly.has(name) ? scratch : target, name));
  truncate(
    join(target, '../a-joindre/visionneuse-comparaison.png'),
    place(target, 'DB/visionneuse-comparaison.png'),
  );
  for (const [name, html] of Object.entries(scans)) drawJpeg(html, place(target, name));
  for (const [name, parts] of Object.entries(films)) {
    film(
      parts.map((part) => join(filmOnly.has(part) ? scratch : target, part)),
      place(target, name),
    );
  }
}

/** A planted fault: the first half of a picture, as an interrupted copy leaves it. */
function truncate(whole: string, target: string): void {
  const bytes = readFileSync(whole);
  writeFileSync(target, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

function place(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
