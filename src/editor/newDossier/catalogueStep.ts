import * as vscode from 'vscode';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import { catalogueFileName } from '../../core/dossier/catalogueFileName';
import { type Answer, answered, type Choice, type Place } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import type { Step } from '../../core/views/questions/runSteps';
import { ownFile, nameOfFile } from '../host/paths';
import { askForWorkbook } from '../importCatalogue/askForWorkbook';
import { reportToKeep } from '../importCatalogue/importReports';
import { readRem } from '../importCatalogue/readRem';
import type { Session } from '../session/dossiers';
import type { CatalogueChoice, DossierDraft } from './draft';
import { newDossierWords } from '../../core/views/newDossier/words';
import { notify } from '../host/notify';

type CatalogueAnswer =
  | { readonly kind: 'workbook'; readonly uri: vscode.Uri | undefined }
  | { readonly kind: 'catalogue'; readonly uri: vscode.Uri };

/** More than anyone has to choose from. */
const mostFiles = 30;

/** The sample's catalogue, as the package carries it. */
const sampleCatalogue = ['samples', 'ris', 'rem', 'REM-IMG-RIS-Va2.rem.yaml'] as const;

/** What the dossier is to prove: a workbook that is imported now, or a catalogue imported before. */
export function catalogueStep(session: Session): Step<DossierDraft> {
  return { ask: (draft, place) => askCatalogue(session, draft, place) };
}

async function askCatalogue(
  session: Session,
  draft: DossierDraft,
  place: Place,
): Promise<Answer<DossierDraft>> {
  const choices = await choicesOf(session);
  for (;;) {
    const answer = await askOne(place, { placeholder: newDossierWords[session.language].catalogue, choices });
    if (answer.kind !== 'answered') return answer;
    const source = await sourceOf(session, answer.value, draft);
    if (source !== undefined) return answered(withSource(draft, source));
  }
}

/** Profiles chosen of another catalogue, and what was answered about the dispositif, no longer count. */
function withSource(draft: DossierDraft, source: CatalogueChoice): DossierDraft {
  if (draft.source?.text === source.text) return { ...draft, source };
  const { folder, product } = draft;
  return { ...(folder === undefined ? {} : { folder }), product, source };
}

async function choicesOf(session: Session): Promise<readonly Choice<CatalogueAnswer>[]> {
  const words = newDossierWords[session.language];
  const [workbooks, catalogues] = await Promise.all([filesLike('**/*.xlsx'), filesLike('**/*.rem.yaml')]);
  const known = catalogues.map((uri) => fileChoice('book', uri, { kind: 'catalogue', uri }));
  return [
    { kind: 'heading', label: words.workbooks },
    ...workbooks.map((uri) => fileChoice('table', uri, { kind: 'workbook', uri })),
    {
      kind: 'choice',
      value: { kind: 'workbook', uri: undefined },
      icon: 'folder-opened',
      label: words.otherWorkbook,
    },
    ...(known.length === 0 ? [] : [{ kind: 'heading', label: words.imported } as const, ...known]),
    { kind: 'heading', label: words.toTry },
    {
      kind: 'choice',
      value: { kind: 'catalogue', uri: ownFile(...sampleCatalogue) },
      icon: 'beaker',
      label: words.sample,
      description: words.sampleDetail,
    },
  ];
}

function fileChoice(icon: string, uri: vscode.Uri, value: CatalogueAnswer): Choice<CatalogueAnswer> {
  const choice = { kind: 'choice', value, icon, label: nameOfFile(uri) } as const;
  const path = vscode.workspace.asRelativePath(uri);
  return path === nameOfFile(uri) ? choice : { ...choice, description: path };
}

/** Excel's own lock files begin with `~$`. */
async function filesLike(pattern: string): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,preuves}/**', mostFiles);
  const files = found.filter((uri) => !nameOfFile(uri).startsWith('~$'));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function sourceOf(
  session: Session,
  answer: CatalogueAnswer,
  { folder }: DossierDraft,
): Promise<CatalogueChoice | undefined> {
  if (answer.kind === 'catalogue') return readSource(session, answer.uri);
  const workbook = answer.uri ?? (await askForWorkbook(session, folder));
  const rem = workbook && (await readRem(session, workbook));
  if (rem === undefined) return undefined;
  return {
    catalogue: rem.catalogue,
    text: rem.text,
    fileName: catalogueFileName(rem.fileName),
    kept: reportToKeep(rem.fileName, rem),
    uri: undefined,
  };
}

async function readSource(session: Session, uri: vscode.Uri): Promise<CatalogueChoice | undefined> {
  const fileName = nameOfFile(uri);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const { catalogue } = readCatalogue(text);
  if (catalogue !== undefined && catalogue.chapters.length > 0)
    return { catalogue, text, fileName, kept: undefined, uri };
  void notify.error(newDossierWords[session.language].notCatalogue(fileName));
  return undefined;
}
