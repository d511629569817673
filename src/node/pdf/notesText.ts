/** What the library gives of something that lies upon a page. Its own types leave it open. */
interface Note {
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
  readonly password?: boolean;
  readonly hidden?: boolean;
  readonly noView?: boolean;
}

const mostNotes = 500;

/** What was filled into the fields of a form, and what is written upon the page: a line or more for each. */
export function notesText(notes: readonly Note[]): string {
  return notes.slice(0, mostNotes).map(textOf).filter(Boolean).join('\n');
}

function textOf(note: Note): string {
  if (note.hidden === true || note.noView === true || note.password === true) return '';
  if (note.subtype === 'FreeText') {
    const drawn = note.textContent?.join('\n').trim() ?? '';
    return drawn === '' ? (note.contentsObj?.str ?? '').trim() : drawn;
  }
  if (note.subtype !== 'Widget' || (note.fieldType !== 'Tx' && note.fieldType !== 'Ch')) return '';
  const values = Array.isArray(note.fieldValue) ? note.fieldValue : [note.fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .trim();
}
