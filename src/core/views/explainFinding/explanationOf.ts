import type { FindingCode } from '../../findings/families';
import type { Language, Words } from '../../language/language';

/**
 * The page on one finding, in Markdown, from the product's page on all of them: its section, and how its severity is
 * changed. Undefined where the page has no such section.
 */
export function explanationOf(page: string, code: FindingCode, language: Language): string | undefined {
  const section = sectionOf(page, code);
  if (section === undefined) return undefined;
  const { severity, dossier, self, here, reason } = words[language];
  return `# ${code}

${section}

## ${severity}

${dossier}

\`\`\`yaml
policy:
  severity:
    ${code}: 'off' # error, warning, information
\`\`\`

${self}

${here}

\`\`\`yaml
ignore:
  ${code}: ${reason}
\`\`\`
`;
}

function sectionOf(page: string, code: string): string | undefined {
  const lines = page.split(/\r?\n/u);
  const start = lines.indexOf(`### ${code}`);
  if (start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^#{1,3} /u.test(line));
  return lines
    .slice(start + 1, length === -1 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

interface ExplanationWords {
  readonly severity: string;
  readonly dossier: string;
  readonly self: string;
  readonly here: string;
  readonly reason: string;
}

const words: Words<ExplanationWords> = {
  fr: {
    severity: 'Changer sa gravité',
    dossier: 'Pour toute l’équipe et la ligne de commande, dans `segur.yaml` :',
    self: 'Pour vous seul, dans les paramètres de VS Code : `segur.severity`, prioritaire sur le dossier.',
    here: 'À un seul endroit, avec une raison qui reste dans le fichier, sur une preuve, une exigence ou tout le dossier :',
    reason: 'pourquoi ce constat ne compte pas ici',
  },
  en: {
    severity: 'Changing its severity',
    dossier: 'For the whole team and the command line, in `segur.yaml`:',
    self: 'For yourself, in the settings of VS Code: `segur.severity`, which takes precedence over the dossier.',
    here: 'At one place, with a reason that stays in the file, on a proof, a requirement or the whole dossier:',
    reason: 'why this finding does not count here',
  },
};

interface ExplainWords {
  readonly title: string;
  readonly placeholder: string;
}

export const explainWords: Words<ExplainWords> = {
  fr: { title: 'Expliquer un constat', placeholder: 'Quel constat expliquer ?' },
  en: { title: 'Explain a finding', placeholder: 'Which finding should be explained?' },
};
