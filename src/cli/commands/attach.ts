import { realpath } from 'node:fs/promises';
import { basename, dirname, relative, sep } from 'node:path';
import type { Catalogue } from '../../core/catalogue/model';
import { inspectCandidate } from '../../core/attach/inspectCandidate';
import { madeOnOf, type MadeOn } from '../../core/attach/madeOnOf';
import { matchFile, type FileMatch } from '../../core/attach/matchFile';
import { planAttachment, type AttachmentPlan, type FileToAttach } from '../../core/attach/planAttachment';
import type { Inspection } from '../../core/inspect/model';
import { parisDay } from '../../core/findings/parisTime';
import type { Language } from '../../core/language/language';
import { hashOfFile } from '../../node/copyWithHash';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { attachDeclaration } from '../declarations/attach';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import { attachAsJson, type AttachedFile } from '../output/attachAsJson';
import { attachAsText } from '../output/attachAsText';
import { attachOutputWords } from '../output/attachWords';
import type { CommandIo } from '../output/commandIo';
import { oneDossierWords } from '../output/oneDossierWords';
import { cliWords } from '../words';
import { filesToAttach, type OperandFile } from './filesToAttach';
import { oneDossier, type CheckedProject } from './oneDossier';
import { writeAttachment } from './writeAttachment';

/** `attach`: matches files to expected proofs by ids in their names, and attaches those that match without doubt. */
export async function attachCommand(
  options: ParsedOptions<typeof attachDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, flags, values } = options;
  const words = attachOutputWords[language];
  if (operands.length === 0) throw new UsageError(words.usage);
  const operandFiles = await filesToAttach(operands, io, language);
  const dossier = await oneDossier(values.get('dossier') ?? '.', io, language);
  const { catalogue } = dossier.snapshot;
  if (catalogue.kind !== 'loaded') throw new UsageError(oneDossierWords[language].noCatalogue);
  const matching = { dossier, catalogue: catalogue.catalogue, language };
  const files: Matched[] = [];
  for (const one of operandFiles) files.push(await matched(one, matching, io.signal));
  const { plan, attached } = await planned(files, matching);
  const isDry = flags.has('dry-run');
  if (!isDry) await writeAttachment(plan, sourcesOf(attached), { dossier, language });
  if (values.get('format') === 'json') io.json(attachAsJson(attached));
  else io.stdout(attachAsText(attached, { language, colour: io.colour, isDry }));
  const refused = attached.flatMap(({ planned }) => (planned?.kind === 'refused' ? [planned] : []));
  for (const { path, why } of refused) io.say(words.refused[why](path));
  return refused.length > 0 ? 2 : 0;
}

interface Matching {
  readonly dossier: CheckedProject;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

interface Matched {
  readonly source: OperandFile;
  readonly match: FileMatch;
  readonly inspection: Inspection | undefined;
}

/** Only a file whose name holds an id is opened. */
async function matched(
  source: OperandFile,
  { dossier: { snapshot }, catalogue, language }: Matching,
  signal: AbortSignal,
): Promise<Matched> {
  const named = { path: source.names, type: 'unknown' };
  const match = matchFile(named, snapshot, catalogue);
  if (match.kind === 'unmatched') return { source, match, inspection: undefined };
  const folder = nodeFolder(dirname(source.path), directCalls);
  const inspection = await inspectCandidate(folder, basename(source.path), nodeHasher, signal);
  if (inspection === undefined) throw new UsageError(cliWords(language).notReadable(source.file));
  const { type, facts } = inspection;
  return { source, match: matchFile({ ...named, type, cda: facts.cda }, snapshot, catalogue), inspection };
}

async function planned(
  files: readonly Matched[],
  { dossier, catalogue }: Matching,
): Promise<{ readonly plan: AttachmentPlan; readonly attached: readonly AttachedFile[] }> {
  const { root, folder, project, snapshot } = dossier;
  const realRoot = await realpath(root);
  const sums = new Map<string, Promise<string | undefined>>();
  const toAttach = files.flatMap((one) => fileToAttach(one, realRoot) ?? []);
  const plan = await planAttachment(toAttach, {
    snapshot,
    catalogue,
    template: '',
    textOf: (path) => project.textOf(path),
    folder,
    sumOf: (path) => {
      const sum = sums.get(path) ?? sumIn(root, path);
      sums.set(path, sum);
      return sum;
    },
  });
  let next = 0;
  const attached = files.map(({ source, match, inspection }): AttachedFile => {
    const planned = match.kind === 'matched' ? plan.files[next++] : undefined;
    const madeOn =
      planned?.kind === 'copy' || planned?.kind === 'cite' ? writtenDay({ source, inspection }) : undefined;
    return { file: source.file, source: source.path, match, planned, madeOn };
  });
  return { plan, attached };
}

function fileToAttach({ source, match, inspection }: Matched, root: string): FileToAttach | undefined {
  if (match.kind !== 'matched' || inspection?.sha256 === undefined) return undefined;
  const inside = relative(root, source.path).split(sep);
  return {
    name: basename(source.path),
    sha256: inspection.sha256,
    size: inspection.stamp.size,
    madeOn: writtenDay({ source, inspection })?.day,
    inDossier: inside[0] === '..' || inside.length < 2 ? undefined : inside.join('/'),
    target: match.target,
  };
}

/** When a file was made, by its name or by what it holds. The date of the file itself is that of its last copy, so it is not used. */
function writtenDay({ source, inspection }: Pick<Matched, 'source' | 'inspection'>): MadeOn | undefined {
  if (inspection === undefined) return undefined;
  const { facts, stamp } = inspection;
  const undated = { facts, stamp: { ...stamp, modified: '' } };
  return madeOnOf(basename(source.path), undated, parisDay(Date.now()));
}

async function sumIn(root: string, path: string): Promise<string | undefined> {
  try {
    return (await hashOfFile(`${root}/${path}`)).sha256;
  } catch {
    return undefined; // what can't be read is no duplicate
  }
}

/** What is to be copied, by the path that it gets. */
function sourcesOf(attached: readonly AttachedFile[]): ReadonlyMap<string, string> {
  return new Map(
    attached.flatMap(({ source, planned }) =>
      planned?.kind === 'copy' ? [[planned.path, source] as const] : [],
    ),
  );
}
