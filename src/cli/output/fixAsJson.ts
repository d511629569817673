import type { Language } from '../../core/language/language';
import type { FixResult } from '../commands/fixDossier';

/** The result of `fix` for programs; its names are a contract. Lines count from 0. */
export function fixAsJson({ fixes, left }: FixResult, language: Language): unknown {
  const edits = fixes.map(({ finding, fix }) => ({
    file: finding.file,
    code: finding.code,
    line: finding.range.start.line,
    title: fix.title[language],
  }));
  return { edits, left };
}
