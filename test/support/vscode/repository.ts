import path from 'node:path';

/** The root of this repository. */
export const repository = path.resolve(import.meta.dirname, '../../..');

/** The dossier that demonstrations and tests work on, always on a copy. */
export const sampleDossier = path.join(repository, 'samples', 'ris');
