import { profilesOf } from '../../core/catalogue/profiles';
import type { profilesDeclaration } from '../declarations/profiles';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { compareWords } from '../output/compareWords';
import { profilesAsJson } from '../output/profilesAsJson';
import { profilesAsText } from '../output/profilesAsText';
import { readCatalogueFile } from './readCatalogueFile';

/** `profiles`: what each profile of a catalogue asks for, so that it can be weighed before it is chosen. */
export async function profilesCommand(
  options: ParsedOptions<typeof profilesDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language } = options;
  const [file, ...others] = options.operands;
  if (file === undefined || others.length > 0) throw new UsageError(compareWords(language).profilesUsage);
  const profiles = profilesOf(await readCatalogueFile(file, io, language));
  if (options.values.get('format') === 'json') io.json(profilesAsJson(profiles, file));
  else io.stdout(profilesAsText(profiles, { file, language, colour: io.colour }));
  return 0;
}
