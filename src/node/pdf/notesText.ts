import type { Budget } from './budget';
import type { PdfPage } from './pages';
import { type FontCache, pageText } from './pageText';
import type { PdfFile } from './pdfFile';
import {
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  dictionaryOf,
  emptyDictionary,
  isKind,
  isList,
  nameOf,
  numberOf,
} from './pdfValue';
import { textOf } from './textString';

const mostNotes = 500;
const mostParents = 20;
/** Not shown: comments that open when clicked, and places to click. */
const unshown: ReadonlySet<string> = new Set(['Popup', 'Text', 'Link', 'FileAttachment']);

interface Limits {
  readonly budget: Budget;
  readonly fonts: FontCache;
  readonly most: number;
}

/**
 * The text that lies upon a page beside its content: what was filled into a form, seen signatures, stamps. One line or
 * more for each, at most `most` letters.
 */
export function notesText(file: PdfFile, page: PdfPage, limits: Limits): string {
  const notes = file.resolve(page.dictionary.entries.get('Annots'));
  const texts: string[] = [];
  let left = limits.most;
  for (const one of isList(notes) ? notes.slice(0, mostNotes) : []) {
    if (left <= 0 || limits.budget.isOver) break;
    const text = noteText(file, file.dictionary(one), { ...limits, most: left }).slice(0, left);
    if (text === '') continue;
    texts.push(text);
    left -= text.length + 1;
  }
  return texts.join('\n');
}

function noteText(file: PdfFile, note: PdfDictionary, limits: Limits): string {
  const subtype = nameOf(file.resolve(note.entries.get('Subtype'))) ?? '';
  const flags = numberOf(file.resolve(note.entries.get('F'))) ?? 0;
  if (unshown.has(subtype) || (flags & (hidden | noView)) !== 0) return '';
  // What was filled in says it more exactly than letters in the boxes of a form.
  const filled = subtype === 'Widget' ? filledIn(file, note) : undefined;
  if (filled !== undefined && filled !== '') return filled;
  const shown = appearance(file, note);
  if (shown === undefined) return subtype === 'FreeText' ? (said(file, note, 'Contents') ?? '') : '';
  const resources = file.resolve(shown.dictionary.entries.get('Resources'));
  const content = {
    content: file.decode(shown),
    resources: isKind(resources, 'dictionary') ? resources : emptyDictionary,
  };
  return pageText(file, content, limits);
}

const hidden = 2;
const noView = 32;
const password = 1 << 13;

/** The value of a field for text; undefined for other fields, '' for one that is empty or secret. */
function filledIn(file: PdfFile, note: PdfDictionary): string | undefined {
  if (nameOf(inherited(file, note, 'FT')) !== 'Tx') return undefined;
  if (((numberOf(inherited(file, note, 'Ff')) ?? 0) & password) !== 0) return '';
  return textOf(inherited(file, note, 'V'))
    ?.replace(/\r\n?/g, '\n')
    .trim();
}

/** Of a field, or of the one that it is a part of. */
function inherited(file: PdfFile, field: PdfDictionary, key: string): PdfValue {
  let one = field;
  for (let up = 0; up < mostParents; up++) {
    const value = file.resolve(one.entries.get(key));
    if (value !== null) return value;
    const parent = file.resolve(one.entries.get('Parent'));
    if (!isKind(parent, 'dictionary')) return null;
    one = parent;
  }
  return null;
}

/** What is drawn for a note, in the state in which it is. */
function appearance(file: PdfFile, note: PdfDictionary): PdfStream | undefined {
  const normal = file.resolve(file.dictionary(note.entries.get('AP')).entries.get('N'));
  if (isKind(normal, 'stream')) return normal;
  const state = nameOf(file.resolve(note.entries.get('AS'))) ?? '';
  const chosen = file.resolve(dictionaryOf(normal)?.entries.get(state));
  return isKind(chosen, 'stream') ? chosen : undefined;
}

function said(file: PdfFile, note: PdfDictionary, key: string): string | undefined {
  return textOf(file.resolve(note.entries.get(key)))?.trim();
}
