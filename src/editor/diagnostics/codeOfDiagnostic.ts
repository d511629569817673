import type { Diagnostic } from 'vscode';
import { type FindingCode, isFindingCode } from '../../core/findings/families';

/** The code of one of our findings as VS Code shows it; undefined for what others say. */
export function codeOfDiagnostic({ source, code }: Diagnostic): FindingCode | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return source === diagnosticSource && typeof value === 'string' && isFindingCode(value) ? value : undefined;
}

/** Findings are known by this name in the Problems view, and by it quick fixes find theirs. */
export const diagnosticSource = 'Ségur';
