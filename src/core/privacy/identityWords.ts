/** A word that says that what follows is a patient's number, alone or as a part of a name (`numNir`, `nir_patient`). */
export const labelWord =
  /(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:[Nn]ir|NIR|[Ii]nsi?|INSI?|INSi|[Nn]ia|NIA|[Nn]um(?:ero)?S[Ss]|[Nn]ss|NSS|[Mm]atricule|MATRICULE|[Aa]ssur[ée]e?|ASSUR[EÉ]E?|[Pp]atiente?|PATIENTE?|[Bb][ée]n[ée]ficiaire|[Ss][ée]cu|SECU|[Ss][ée]curit[ée]|[Ii]mmatriculation)(?![a-z])|s[ée]curit[ée] sociale/u;

/** How far before a number such a word may be, and a line that is all about a patient begin. UTF-16 units. Ours. */
const labelReach = 60;
const segmentReach = 1000;

/**
 * Whether the text around a number says what it is: a word near it on its line, HL7's segment on a patient, the mailbox that
 * every patient has, or a heading above its column.
 */
export function isLabelled(text: string, start: number, end: number): boolean {
  if (/^@patient\.mssante\.fr/iu.test(text.slice(end, end + 20))) return true;
  const before = text.slice(Math.max(0, start - segmentReach), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return (
    /^\s*PID[^\w\s]/u.test(line) || labelWord.test(line.slice(-labelReach)) || isUnderHeading(before, line)
  );
}

/** Whether a line above, with cells as well and nothing but such lines between, names a column of such numbers. */
function isUnderHeading(before: string, line: string): boolean {
  const mark = /[\t;|]/u.exec(line)?.[0];
  if (mark === undefined) return false;
  const lines = before
    .slice(0, before.length - line.length)
    .split(/\r?\n|\r/u)
    .slice(0, -1);
  const first = lines.findLastIndex((above) => !above.includes(mark));
  return lines.slice(first + 1).some((above) => isPatientColumn(above));
}

/** Whether the first line of a text names columns, one of which holds patients' numbers. */
export function isPatientColumn(beginning: string): boolean {
  const names = (beginning.split(/[\r\n]/u, 1)[0] ?? '').split(/[;,|\t]/u);
  return names.length > 1 && names.some((name) => name.length <= 40 && columnName.test(name));
}

const columnName =
  /(?:^|[^a-z])(?:nir|insi?|nia|nss|num(?:ero)?ss|matricule ?ins|immatriculation)(?![a-z])|s[ée]curit[ée]? ?sociale/iu;

/** Whether the field before a number bears the name of such numbers, and not only that of a person. */
export function isNamedNumber(text: string, start: number): boolean {
  return columnName.test(text.slice(Math.max(0, start - 20), start));
}

/** The same, of the word that the number is glued to: `NIR184…`, `nir_184…`. */
export function endsInLabel(text: string, start: number): boolean {
  if (!isGlue(text.charCodeAt(start - 1))) return false;
  return /(?:^|[^A-Za-z])(?:nir|insi?|nia|nss|secu|matricule)[_-]?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/**
 * Whether a number is written by itself or beside words: not inside a sum, an identifier of an object or encoded bytes, where
 * letters from A to F, or letters and digits in turn, are next to it.
 */
export function isWord(text: string, start: number, end: number): boolean {
  if (!isGlue(text.charCodeAt(start - 1)) && !isGlue(text.charCodeAt(end))) return true;
  const before = /(\d?)([A-Za-z]+)$/u.exec(text.slice(Math.max(0, start - 24), start));
  if (before !== null && (before[1] !== '' || isHexadecimal(before[2] ?? ''))) return false;
  const after = /^([A-Za-z]+)(\d?)/u.exec(text.slice(end, end + 24));
  return after === null || (after[2] === '' && !isHexadecimal(after[1] ?? ''));
}

/** A letter, or one of the two characters that names are made with. */
function isGlue(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45;
}

function isHexadecimal(letters: string): boolean {
  return /^[A-Fa-f]+$/u.test(letters);
}
