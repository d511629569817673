import { chapterReport } from '../../core/views/report/chapterReport';
import { htmlReport } from '../../core/views/report/htmlReport';
import { markdownReport } from '../../core/views/report/markdownReport';
import { reportWords } from '../../core/views/report/words';
import { reportPieces } from '../../core/views/report/writeReport';
import { chapterStatuses } from '../../core/views/status/chapterStatus';
import { nodeHasher } from '../../node/nodeHasher';
import type { reportDeclaration } from '../declarations/report';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { oneDossierWords } from '../output/oneDossierWords';
import { reportCliWords } from '../output/reportWords';
import { chosenChapters } from './chosenChapters';
import { oneDossier } from './oneDossier';
import { writeNewFile } from './writeNewFile';

/** `report`: the chapters as one file, whole or not at all. */
export async function reportCommand(
  options: ParsedOptions<typeof reportDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, values, lists } = options;
  const words = reportCliWords[language];
  const [name = '.', ...others] = operands;
  const output = values.get('output');
  if (others.length > 0) throw new UsageError(words.usage);
  if (output === undefined || !/\.(?:html|md)$/iu.test(output)) throw new UsageError(words.noOutput);
  const { snapshot, folder } = await oneDossier(name, io, language);
  if (snapshot.catalogue.kind !== 'loaded') throw new UsageError(oneDossierWords[language].noCatalogue);
  const chapters = chosenChapters(chapterStatuses(snapshot), lists.get('chapter') ?? [], language);
  const { product } = snapshot.dossier;
  const title = [product.name?.value, product.version?.value].filter((part) => part !== undefined).join(' ');
  const digestOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));
  const pieces = reportPieces(chapterReport(chapters, snapshot), {
    title: reportWords[language].title(title),
    folder,
    language,
    format: /\.md$/iu.test(output) ? markdownReport(language) : htmlReport(language, digestOfText),
    toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
  });
  await writeNewFile(output, pieces, io, language);
  io.stdout(`${words.written(output, chapters.length)}\n`);
  return 0;
}
