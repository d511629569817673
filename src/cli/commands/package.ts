import { resolve } from 'node:path';
import { messageOf } from '../../core/findings/messageOf';
import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import { packageLists } from '../../core/views/package/packageLists';
import { itemAsJson } from '../../core/views/package/packageManifest';
import { packagePlan } from '../../core/views/package/packagePlan';
import type { PackedChapter } from '../../core/views/package/packedChapter';
import { whyRefused } from '../../core/views/package/whyRefused';
import { chapterStatuses } from '../../core/views/status/chapterStatus';
import { errorCode } from '../../node/systemReason';
import { nodeHasher } from '../../node/nodeHasher';
import { AlreadyThere } from '../../node/wholeOrNothing';
import { UnreadableFile, writePackage } from '../../node/writePackage';
import type { packageDeclaration } from '../declarations/package';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import { findingAsJson } from '../output/checkAsJson';
import type { CommandIo } from '../output/commandIo';
import { oneDossierWords } from '../output/oneDossierWords';
import { packageCliWords } from '../output/packageWords';
import { chosenChapters } from './chosenChapters';
import { oneDossier, type CheckedProject } from './oneDossier';

type PackageOptions = ParsedOptions<typeof packageDeclaration.options>;

/** `package`: the deposit of chapters. 1 where it is refused; nothing is written then. */
export async function packageCommand(options: PackageOptions, io: CommandIo): Promise<ExitCode> {
  const { language, operands, flags, values, lists } = options;
  const words = packageCliWords[language];
  const [name = '.', ...others] = operands;
  const output = values.get('output');
  if (others.length > 0) throw new UsageError(words.usage);
  if (output === undefined) throw new UsageError(words.noOutput);
  if (output === '-') throw new UsageError(words.standardOutput);
  const dossier = await oneDossier(name, io, language);
  const { snapshot } = dossier;
  if (snapshot.catalogue.kind !== 'loaded') throw new UsageError(oneDossierWords[language].noCatalogue);
  const chapters = chosenChapters(chapterStatuses(snapshot), lists.get('chapter') ?? [], language);
  const refused = whyRefused(chapters, snapshot);
  const isForced = flags.has('force') && refused.length > 0;
  if (refused.length > 0 && !isForced) {
    sayRefused(refused, { dossier, output, options }, io);
    return 1;
  }
  const changedOnly = flags.has('changed');
  const plan = packagePlan(chapters, snapshot, { changedOnly });
  const facts = {
    ...{ dossier: snapshot.dossier, language: options.chosenLanguage ?? 'fr', changedOnly },
    forcedOver: isForced ? refused.length : undefined,
    digestOfText: (text: string) => nodeHasher.sum(new TextEncoder().encode(text)),
  };
  const packed = await written(resolve(io.cwd, output), output, language, () =>
    writePackage(resolve(io.cwd, output), plan, {
      folder: dossier.folder,
      listsOf: (packedChapters) => packageLists(packedChapters, facts),
      signal: io.signal,
    }),
  );
  if (values.get('format') === 'json') io.json({ output, chapters: packed.map(chapterAsJson), refused: [] });
  else io.stdout(packedText(packed, output, isForced, language));
  return 0;
}

interface Refusal {
  readonly dossier: CheckedProject;
  readonly output: string;
  readonly options: PackageOptions;
}

function sayRefused(
  refused: readonly Finding[],
  { dossier, output, options: { language, values } }: Refusal,
  io: CommandIo,
): void {
  if (values.get('format') === 'json') {
    const findings = refused.map((finding) => findingAsJson(finding, dossier.snapshot, language));
    io.json({ output, chapters: [], refused: findings });
  } else {
    const lines = refused.map((finding) => {
      const { line, character } = finding.range.start;
      const place = `${finding.file}:${String(line + 1)}:${String(character + 1)}`;
      return `  ✗ ${messageOf(finding, language)}\n    ./${place}  ${finding.code}\n`;
    });
    io.stdout(lines.join(''));
  }
  io.say(packageCliWords[language].refused(refused.length));
}

async function written<T>(
  path: string,
  output: string,
  language: Language,
  work: () => Promise<T>,
): Promise<T> {
  const words = packageCliWords[language];
  try {
    return await work();
  } catch (error) {
    if (error instanceof AlreadyThere) throw new UsageError(words.alreadyThere(output));
    if (error instanceof UnreadableFile) throw new UsageError(words.unreadable(error.message));
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notWritten(output === '' ? path : output, code));
  }
}

function chapterAsJson({ name, items }: PackedChapter): object {
  return { name, items: items.map(itemAsJson) };
}

function packedText(
  packed: readonly PackedChapter[],
  output: string,
  isForced: boolean,
  language: Language,
): string {
  const words = packageCliWords[language];
  const count = packed.reduce((sum, { items }) => sum + items.length, 0);
  const lines = [
    words.written(output, count),
    ...packed.map(({ name, items }) => words.chapter(name, items.length)),
    ...(isForced ? [words.forced] : []),
  ];
  return `${lines.join('\n')}\n`;
}
