import { factLines } from '../../evidence/factLines';
import type { InspectedAlone } from '../../evidence/inspectAlone';
import type { Inspection } from '../../inspect/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import { uncheckedLines } from '../../evidence/uncheckedLines';
import { defaultPolicy } from '../../dossier/policy';
import { messageOf } from '../../findings/messageOf';
import type { Severity } from '../../findings/model';
import { severityOf } from '../../findings/severityOf';
import type { Language } from '../../language/language';
import { findingsOnProof } from '../outline/findingsOn';
import type { Snapshot } from '../../project/snapshot';
import { shiftRange } from '../../text/position';
import { markdownText } from '../../text/markdownText';
import { inspectionWords } from './words';

export interface InspectedInDossier {
  readonly snapshot: Snapshot;
  /** The file, in the dossier's folder. */
  readonly path: string;
  /** The address of a line of a file, from 1, as a page may link it; undefined where none can be given. */
  readonly addressOf?: (file: string, line: number) => string | undefined;
}

/** A page on one file: what it is by its bytes, what was found on it, what proofs cite it, what was not checked. */
export function inspectionReport(
  name: string,
  inspected: InspectedAlone,
  within: InspectedInDossier | undefined,
  language: Language,
): string {
  const words = inspectionWords[language];
  const { inspection } = inspected;
  const parts = [
    `# ${markdownText(name)}`,
    `_${words.aim}_`,
    ...findingsPart(inspected, language),
    ...(inspection === undefined ? [] : [factsPart(inspection, language)]),
    ...(within === undefined ? [words.noDossier] : dossierPart(within, language)),
    ...(inspection === undefined ? [] : uncheckedPart(inspection, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingsPart({ inspection, faults }: InspectedAlone, language: Language): readonly string[] {
  const words = inspectionWords[language];
  if (faults.length === 0) return inspection === undefined ? [] : [`✓ ${words.nothingWrong}`];
  const lines = faults.map(({ code, params }) => {
    const severity = severityOf(code, defaultPolicy);
    return `- ${screenReaderText(severity, language)} ${markdownText(messageOf({ code, params }, language))} (\`${code}\`)`;
  });
  return [`## ${words.found}`, lines.join('\n')];
}

function screenReaderText(severity: Severity | undefined, language: Language): string {
  const words = inspectionWords[language];
  return severity === undefined ? '' : `**${words.severities[severity]}**${words.colon}`;
}

function factsPart(inspection: Inspection, language: Language): string {
  const words = inspectionWords[language];
  const rows = [
    ...factLines(inspection, language),
    ['SHA-256', inspection.sha256 ?? words.notHashed] as const,
  ];
  const table = rows.map(([label, value]) => `| ${markdownText(label)} | ${markdownText(value)} |`);
  return [`## ${words.facts}`, '', `| ${words.fact} | ${words.value} |`, '| --- | --- |', ...table].join(
    '\n',
  );
}

function dossierPart(
  { snapshot, path, addressOf }: InspectedInDossier,
  language: Language,
): readonly string[] {
  const words = inspectionWords[language];
  const lines = snapshot.chapters.flatMap((chapter) =>
    chapter.entries.flatMap((placed) =>
      placed.entry.proofs.flatMap((proof) => {
        const state = stateOfCited(snapshot.evidence, chapter.path, proof);
        if (state?.kind !== 'present' || state.path !== path) return [];
        const findings = findingsOnProof({ file: chapter, placed }, proof, snapshot);
        const { line } = shiftRange(proof.range, placed.line).start;
        const place = words.citedAt(placed.entry.id.value, proof.for?.value, chapter.path, line + 1);
        return [
          `- ${linked(markdownText(place), addressOf?.(chapter.path, line + 1))}`,
          ...findings.map(
            (finding) =>
              `  - ${screenReaderText(finding.severity, language)} ${markdownText(messageOf(finding, language))} (\`${finding.code}\`)`,
          ),
        ];
      }),
    ),
  );
  return [`## ${words.cited}`, lines.length === 0 ? words.citedByNone : lines.join('\n')];
}

function linked(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](<${address}>)`;
}

function uncheckedPart(inspection: Inspection, language: Language): readonly string[] {
  const lines = uncheckedLines(inspection, language);
  return [`## ${inspectionWords[language].notChecked}`, lines.map((line) => `- ${line}`).join('\n')];
}
