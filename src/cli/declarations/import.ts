import { example, flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  output: {
    kind: 'value',
    value: { fr: 'FICHIER.rem.yaml', en: 'FILE.rem.yaml' },
    about: {
      fr: 'le catalogue à écrire (obligatoire) ; la sortie standard reçoit le rapport',
      en: 'the catalogue to write (required); standard output receives the report',
    },
  },
  format: formatOption(['text', 'json']),
  force: flag(
    'remplace aussi un fichier ordinaire qui n’est pas un catalogue',
    'also replaces a regular file that is not a catalogue',
  ),
  all: flag('montre tous les avertissements', 'shows all warnings'),
} as const;

export const importDeclaration: CommandDeclaration<typeof options> = {
  name: 'import',
  operands: { fr: '<classeur.xlsx>', en: '<workbook.xlsx>' },
  about: { fr: 'lit un REM et écrit le catalogue', en: 'reads a REM and writes the catalogue' },
  options,
  examples: [
    example(
      'import REM-RIS-Va2.xlsx --output rem/RIS-Va2.rem.yaml',
      'écrit le catalogue du classeur que publie l’agence',
      'writes the catalogue of the workbook that the agency publishes',
    ),
    example(
      'import REM-RIS-Va2.xlsx --output rem/RIS-Va2.rem.yaml --all',
      'montre aussi tous les avertissements de la lecture',
      'also shows all warnings of the reading',
    ),
  ],
};
