import { correctionsSuffix } from '../../catalogue/corrections/correctionsPath';
import { readCatalogue } from '../../catalogue/readCatalogue';
import type { DepositFile } from '../../deposit/model';
import { readDeposit } from '../../deposit/readDeposit';
import type { Dossier } from '../../dossier/model';
import { dossierOf, readDossier } from '../../dossier/readDossier';
import { emptySurvey, type EvidenceSurvey } from '../../evidence/model';
import { baseName } from '../../text/names';
import { chapterSuffix, depositSuffix, dossierFileName } from '../../project/paths';
import type { CatalogueState, Snapshot } from '../../project/snapshot';
import type { ChapterFile } from '../../proofs/model';
import { readChapterFile } from '../../proofs/readChapterFile';

/** What the texts of a dossier say, with the texts: enough to know what names what. */
export interface KnownTexts {
  readonly dossier: Dossier;
  readonly catalogue: CatalogueState;
  readonly chapters: readonly ChapterFile[];
  readonly deposits: readonly DepositFile[];
  readonly evidence: EvidenceSurvey;
  /** The text that all this was read from; undefined where there is none. */
  readonly textOf: (path: string) => string | undefined;
}

/** What a dossier says at the moment of a snapshot. */
export function knownTexts(snapshot: Snapshot, textOf: KnownTexts['textOf']): KnownTexts {
  const { dossier, catalogue, chapters, deposits, evidence } = snapshot;
  return { dossier, catalogue, chapters, deposits: deposits.files, evidence, textOf };
}

/** Of a file that belongs to no dossier. */
export const noKnownTexts: KnownTexts = {
  dossier: dossierOf(dossierFileName, undefined),
  catalogue: { kind: 'unnamed' },
  chapters: [],
  deposits: [],
  evidence: emptySurvey,
  textOf: () => undefined,
};

/** The same with another text at a path: one that is newer, or older, or that belongs to no dossier. */
export function withText(known: KnownTexts, path: string, text: string): KnownTexts {
  if (known.textOf(path) === text) return known;
  const textOf = (requested: string): string | undefined =>
    requested === path ? text : known.textOf(requested);
  if (baseName(path) === dossierFileName)
    return { ...known, textOf, dossier: readDossier(path, text).dossier };
  if (path.endsWith(chapterSuffix))
    return { ...known, textOf, chapters: replaced(known.chapters, readChapterFile(path, text).file) };
  if (path.endsWith(depositSuffix))
    return { ...known, textOf, deposits: replaced(known.deposits, readDeposit(path, text)) };
  if (isCatalogue(known, path)) {
    const { catalogue } = readCatalogue(text);
    // Places of the catalogue that was read before are not those of this text.
    return catalogue === undefined
      ? { ...known, textOf, catalogue: { kind: 'unreadable', path } }
      : { ...known, textOf, catalogue: { ...known.catalogue, kind: 'loaded', path, catalogue } };
  }
  return { ...known, textOf };
}

function isCatalogue({ catalogue }: KnownTexts, path: string): boolean {
  if (path.endsWith(correctionsSuffix)) return false;
  return catalogue.kind === 'unnamed' ? path.endsWith('.rem.yaml') : catalogue.path === path;
}

function replaced<File extends { readonly path: string }>(
  files: readonly File[],
  file: File,
): readonly File[] {
  return files.some(({ path }) => path === file.path)
    ? files.map((one) => (one.path === file.path ? file : one))
    : [...files, file];
}

/** Every text of a dossier that can name something, in the order in which a reader would look. */
export function pathsOf({ dossier, catalogue, chapters, deposits }: KnownTexts): readonly string[] {
  const ofCatalogue =
    catalogue.kind !== 'loaded'
      ? []
      : [catalogue.path, ...(catalogue.corrections === undefined ? [] : [catalogue.corrections.path])];
  return [
    ...chapters.map(({ path }) => path),
    dossier.path,
    ...ofCatalogue,
    ...deposits.map(({ path }) => path),
  ];
}
