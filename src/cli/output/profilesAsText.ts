import type { PublishedProfile } from '../../core/catalogue/profiles';
import type { Language, Words } from '../../core/language/language';
import { visibleText } from '../../core/text/visibleText';
import { paintWith } from './paint';
import { largestOf } from '../../core/text/extremes';

export interface ProfilesTextOptions {
  readonly file: string;
  readonly language: Language;
  readonly colour: boolean;
}

const words: Words<{
  readonly title: (file: string) => string;
  readonly profile: string;
  readonly requirements: string;
  readonly proofs: string;
  readonly about: string;
}> = {
  fr: {
    title: (file) => `Profils de ${visibleText(file)}`,
    profile: 'Profil',
    requirements: 'exigences',
    proofs: 'preuves',
    about:
      'Ce que chaque profil ajoute à « Général », toujours inclus. Entre parenthèses : tout ce qui porte ce profil, si c’est davantage.',
  },
  en: {
    title: (file) => `Profiles of ${visibleText(file)}`,
    profile: 'Profile',
    requirements: 'requirements',
    proofs: 'proofs',
    about:
      'What each profile adds to “Général”, which is always included. In brackets: everything with this profile, where that is more.',
  },
};

/** The profiles of a catalogue as a table. */
export function profilesAsText(
  profiles: readonly PublishedProfile[],
  { file, language, colour }: ProfilesTextOptions,
): string {
  const labels = words[language];
  const paint = paintWith(colour);
  const rows = profiles.map((profile, order) => [
    cell(order === 0, profile.adds.requirements, profile.requirements),
    cell(order === 0, profile.adds.expectedProofs, profile.expectedProofs),
    visibleText(profile.name),
  ]);
  const head = [labels.requirements, labels.proofs, labels.profile];
  const widths = head.map((title, column) =>
    largestOf([title.length, ...rows.map((row) => row[column]?.length ?? 0)]),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        // Names come last: a line begins with numbers of ours.
        column === head.length - 1 ? text : text.padStart(widths[column] ?? 0),
      )
      .join('   ');
  const table = [paint.faint(line(head)), ...rows.map((row) => paint.bold(line(row)))];
  return [
    paint.bold(labels.title(file)),
    '',
    ...table.map((row) => `  ${row}`),
    '',
    paint.faint(labels.about),
    '',
  ].join('\n');
}

function cell(isGeneral: boolean, adds: number, all: number): string {
  const more = adds === all ? '' : ` (${all})`;
  return `${isGeneral ? '' : '+'}${adds}${more}`;
}
