import { citationKey } from '../../core/evidence/citationKey';
import { factLines } from '../../core/evidence/factLines';
import type { InspectedAlone } from '../../core/evidence/inspectAlone';
import type { Inspection } from '../../core/evidence/model';
import { defaultPolicy } from '../../core/dossier/policy';
import { messageOf } from '../../core/findings/messages/messageOf';
import type { Severity } from '../../core/findings/model';
import { severityOf } from '../../core/findings/severity';
import type { Language } from '../../core/language/language';
import { folderOf } from '../../core/project/judgeFile';
import type { Snapshot } from '../../core/project/snapshot';
import { citedFile } from '../../core/proofs/model';
import { rangeHolds, shiftRange } from '../../core/text/position';
import { markdownText } from '../importCatalogue/markdownText';
import { inspectionWords } from './words';

export interface InspectedInDossier {
  readonly snapshot: Snapshot;
  /** The file, in the dossier's folder. */
  readonly path: string;
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
    return `- ${spoken(severity, language)} ${markdownText(messageOf({ code, params }, language))} (\`${code}\`)`;
  });
  return [`## ${words.found}`, lines.join('\n')];
}

function spoken(severity: Severity | undefined, language: Language): string {
  const words = inspectionWords[language];
  return severity === undefined ? '' : `**${words.severities[severity]}**${words.colon}`;
}

function factsPart(inspection: Inspection, language: Language): string {
  const words = inspectionWords[language];
  const rows = [
    ...factLines(inspection, language),
    ['SHA-256', inspection.sha256 ?? words.notSummed] as const,
  ];
  const table = rows.map(([label, value]) => `| ${markdownText(label)} | ${markdownText(value)} |`);
  return [`## ${words.facts}`, '', `| ${words.fact} | ${words.value} |`, '| --- | --- |', ...table].join(
    '\n',
  );
}

function dossierPart({ snapshot, path }: InspectedInDossier, language: Language): readonly string[] {
  const words = inspectionWords[language];
  const lines = snapshot.chapters.flatMap((chapter) =>
    chapter.entries.flatMap(({ line, entry }) =>
      entry.proofs.flatMap((proof) => {
        const cited = citedFile(proof);
        const state = cited && snapshot.evidence.states.get(citationKey(folderOf(chapter.path), cited.value));
        if (state?.kind !== 'present' || state.path !== path) return [];
        const whole = shiftRange(proof.range, line);
        const findings = (snapshot.findingsByFile.get(chapter.path) ?? []).filter(({ range }) =>
          rangeHolds(whole, range.start),
        );
        const place = words.citedAt(entry.id.value, proof.for?.value, chapter.path, whole.start.line + 1);
        return [
          `- ${markdownText(place)}`,
          ...findings.map(
            (finding) =>
              `  - ${spoken(finding.severity, language)} ${markdownText(messageOf(finding, language))} (\`${finding.code}\`)`,
          ),
        ];
      }),
    ),
  );
  return [`## ${words.cited}`, lines.length === 0 ? words.citedByNone : lines.join('\n')];
}

/** What a green mark does not mean. */
function uncheckedPart({ type, facts, sha256 }: Inspection, language: Language): readonly string[] {
  const { unchecked, notChecked } = inspectionWords[language];
  const lines = [
    ...(type === 'unknown' ? [unchecked.type] : []),
    ...(type === 'pdf' && facts.textLayer === undefined ? [unchecked.pdfText] : []),
    ...(facts.signed === true ? [unchecked.signature] : []),
    ...(facts.pdfa === undefined ? [] : [unchecked.pdfa]),
    ...(sha256 === undefined ? [unchecked.sum] : []),
    unchecked.content,
  ];
  return [`## ${notChecked}`, lines.map((line) => `- ${line}`).join('\n')];
}
