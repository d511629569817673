import { givesReason } from '../../text/givesReason';
import type { TextEdit } from '../../text/textEdit';
import { defineFinding, params } from '../defineFinding';
import type { FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { snippetOf } from '../quickFixes/snippet';
import { removeNotApplicable } from './removeNotApplicable';

/** A requirement set aside needs a reason, and `yes` or `n/a` is none. Source: the agency asks for a written mention, and refuses a bare one. */
export const unjustifiedNotApplicable = defineFinding({
  code: 'unjustified-not-applicable',
  severity: 'error',
  origin: 'agency',
  /** What is written instead of a reason; left out where nothing is. */
  params: params<{ said?: string }>(),
  *checkEntry({ entry: { notApplicable }, requirement }, draft) {
    if (notApplicable === undefined || givesReason(notApplicable.value)) return;
    const said = notApplicable.value === '' ? {} : { said: notApplicable.value };
    yield draft(notApplicable.range, said, requirement === undefined ? {} : { requirement: requirement.id });
  },
  *fixes(context, { said }) {
    const { finding } = context;
    yield offer({
      kind: 'write-justification',
      fr: 'Écrire pourquoi l’exigence ne s’applique pas',
      en: 'Write why the requirement does not apply',
      act: snippetOf(finding.file, justification(context, said), 'raison'),
      preferred: true,
    });
    yield removeNotApplicable(context, {
      fr: 'Retirer « notApplicable »',
      en: 'Remove “notApplicable”',
    });
  },
});

/** The finding stands on the words that say nothing, on an empty text, or on the key: then from its end to the end of what says nothing. */
function justification({ text, finding: { range } }: FixContext, said: string | undefined): TextEdit {
  if (said !== undefined) return { range, newText: 'raison' };
  const line = text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  const standing = /^(["']?notApplicable["']?[ \t]*:)?(?:[ \t]*(?:~|null|""|''))?(?=[ \t]*(?:[,}#]|$))/.exec(
    line.slice(range.start.character),
  );
  const start = { line: range.start.line, character: range.start.character + (standing?.[1]?.length ?? 0) };
  const end = { line: start.line, character: range.start.character + (standing?.[0].length ?? 0) };
  return { range: { start, end }, newText: ' raison' };
}
