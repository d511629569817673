import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../src/core/language/language';
import { repository } from '../vscode/repository';

/** The title of a command as the manifest has it. */
export function titleOf(language: Language, command: string): string {
  const file = language === 'fr' ? 'package.nls.fr.json' : 'package.nls.json';
  const texts = JSON.parse(readFileSync(path.join(repository, file), 'utf8')) as Record<string, string>;
  const title = texts[`command.${command}`];
  if (title === undefined) throw new Error(`${command} has no title`);
  return title;
}

/** As it is in the palette. */
export function paletteTitleOf(language: Language, command: string): string {
  return `Ségur: ${titleOf(language, command)}`;
}
