import { findPersonalData } from '../../privacy/findPersonalData';
import { looseText } from '../bytes';
import type { Facts } from '../model';

/** Cheap, and false of most notes: twelve figures not far from one another. */
const figures = /\d(?:[\s._-]?\d){11}/u;

/** Patients' numbers in what a picture says in words: its title, its comments, its keywords, in any encoding. */
export function numbersInNotes(notes: Uint8Array): Facts {
  const text = looseText(notes.filter((byte) => byte !== 0));
  return figures.test(text) ? findPersonalData(text) : {};
}
