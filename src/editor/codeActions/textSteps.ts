import { applyEdits, type FileEdits } from '../../core/text/textEdit';
import type { Act } from '../session/act';
import type { OpenDossier } from '../session/dossiers';

/** Edits of the texts that a dossier's snapshot was made from. Throws where two of them meet. */
export function textSteps(dossier: OpenDossier, edits: FileEdits): Act {
  return [...edits].map(([file, changes]) => {
    const before = dossier.textOf(file) ?? '';
    return { kind: 'text', uri: dossier.uriOf(file), before, after: applyEdits(before, changes) };
  });
}
