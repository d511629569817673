import { foldWords } from './spelling';

/** What a column of a REM holds. */
export type ColumnRole =
  | 'perimeter'
  | 'id'
  | 'chapter'
  | 'feature'
  | 'statement'
  | 'comment'
  | 'nature'
  | 'profile'
  | 'scenarioId'
  | 'scenario'
  | 'status'
  | 'previousId'
  | 'criticality';

type Column =
  | { readonly kind: 'role'; readonly role: ColumnRole }
  /** `order` is undefined where the column stands alone, one row per expected proof. */
  | { readonly kind: 'proof'; readonly part: 'number' | 'text'; readonly order: number | undefined }
  /** Known and left out on purpose. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'unknown' };

/** Headings of every layout published so far, folded by `foldHeading`. */
const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  perimeter: ['perimetre'],
  id: [
    'id',
    'n exigence',
    'n de l exigence',
    'n d exigence',
    'id exigence',
    'identifiant',
    'identifiant exigence',
  ],
  chapter: ['chapitre', 'section'],
  feature: ['fonction', 'fonctionnalite'],
  statement: ['exigence', 'enonce', 'libelle de l exigence'],
  comment: ['commentaire', 'commentaires'],
  nature: ['nature de l exigence', 'nature', 'nature exigence'],
  profile: ['profil', 'profils'],
  scenarioId: ['n scenario', 'n du scenario', 'n de scenario', 'id scenario'],
  scenario: ['scenario de conformite', 'scenario', 'scenarios de conformite'],
  status: ['statut publication', 'statut de publication', 'statut'],
  previousId: ['va n 1', 'id va n 1'],
  criticality: ['criticite'],
};

/** Columns for the agency's own use, and those that say again what others say. */
const leftOut = new Set([
  ...['bon pour publication', 'points de verification', 'note interne', 'notes internes', 'rem segur'],
  ...['ordre', 'profil historique', 'exigence conditionnelle oui non', 'exigence conditionnelle'],
  ...['id section', 'bloc', 'version', 'n'],
]);

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(headings).flatMap(([role, names]) =>
    names.map((name) => [name, role as ColumnRole] as const),
  ),
);

/** What a heading says, whatever its blanks, case, accents, apostrophes, signs, and its way to write "number". */
export function foldHeading(heading: string): string {
  return foldWords(heading.slice(0, 200))
    .replace(/[^a-z0-9°]+/g, ' ')
    .trim()
    .replace(/^(?:n ?°|no|numero|num)(?= |$|(?=preuve|exigence|scenario))/, 'n')
    .replace(/^n(?=preuve|exigence|scenario)/, 'n ')
    .replace(/°/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const proofNumber = /^n (?:de )?(?:la )?preuve ?(\d{1,2})?$/;
const proofText = /^preuves?(?: de conformite)? ?(\d{1,2})?$/;

/** What the column under a heading holds. */
export function columnNamed(heading: string): Column {
  const folded = foldHeading(heading);
  const number = proofNumber.exec(folded);
  if (number) return { kind: 'proof', part: 'number', order: orderOf(number[1]) };
  const text = proofText.exec(folded);
  if (text) return { kind: 'proof', part: 'text', order: orderOf(text[1]) };
  if (folded.startsWith('enonce de l exigence')) return { kind: 'role', role: 'statement' };
  const role = roles.get(folded);
  if (role !== undefined) return { kind: 'role', role };
  return leftOut.has(folded) || folded.startsWith('reference ') ? { kind: 'left-out' } : { kind: 'unknown' };
}

function orderOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

const french: Readonly<Record<string, string>> = {
  ...{
    chapter: 'chapitre',
    feature: 'fonction',
    statement: 'énoncé',
    comment: 'commentaire',
    nature: 'nature',
  },
  ...{ perimeter: 'périmètre', criticality: 'criticité', previousId: 'VA N-1', status: 'statut' },
};

/** How a column is called in a French sentence. */
export function columnNamesFr(column: string): string {
  return french[column] ?? column;
}

/** How a column is called in an English sentence: mostly by its name in code. */
export function columnNamesEn(column: string): string {
  return { feature: 'function', previousId: 'VA N-1' }[column] ?? column;
}
