import { defaultPolicy } from '../../core/dossier/policy';
import type { AloneFault, InspectedAlone } from '../../core/evidence/inspectAlone';
import { uncheckedOf } from '../../core/evidence/uncheckedLines';
import { messageOf } from '../../core/findings/messageOf';
import { severityOf } from '../../core/findings/severityOf';
import type { Language } from '../../core/language/language';

/** A file that was looked at, under the name by which it was asked for. */
export interface InspectedFile extends InspectedAlone {
  readonly file: string;
}

/** The result of `inspect` for programs, as the contract has it. A file that could not be read has no size and no type. */
export function inspectAsJson(files: readonly InspectedFile[], language: Language): unknown {
  const listed = files.map(({ file, inspection, faults }) => ({
    file: file.replaceAll('\\', '/'),
    size: inspection?.stamp.size ?? null,
    type: inspection?.type ?? 'unknown',
    mime: inspection?.mime ?? 'application/octet-stream',
    sha256: inspection?.sha256 ?? null,
    facts: inspection?.facts ?? {},
    notChecked: inspection === undefined ? [] : uncheckedOf(inspection),
    findings: faults.map((fault) => asFinding(fault, language)),
  }));
  return listed;
}

function asFinding({ code, params }: AloneFault, language: Language): object {
  return { code, severity: severityOf(code, defaultPolicy), message: messageOf({ code, params }, language) };
}
