import { givesReason } from '../../text/givesReason';
import type { TextEdit } from '../../text/textEdit';
import { defineFinding, params } from '../defineFinding';
import { type FixContext, edit } from '../quickFixes/context';
import { offer, snippetOf } from '../quickFixes/offer';
import type { Words } from '../../language/language';
import { withoutEntryKey } from './withoutEntryKey';
import type { QuickFix } from '../quickFixes/quickFix';

/** A requirement set aside needs a reason, and `yes` or `n/a` is none. Source: the agency asks for a written mention, and refuses a bare one. */
export const unjustifiedNotApplicable = defineFinding({
  code: 'unjustified-not-applicable',
  severity: 'error',
  origin: 'agency',
  /** What is written instead of a reason; left out where nothing is. */
  params: params<{ written?: string }>(),
  *checkEntry({ entry: { notApplicable }, requirement }, draft) {
    if (notApplicable === undefined || givesReason(notApplicable.value)) return;
    const written = notApplicable.value === '' ? {} : { written: notApplicable.value };
    yield draft(
      notApplicable.range,
      written,
      requirement === undefined ? {} : { requirement: requirement.id },
    );
  },
  *fixes(context, { written }) {
    const { finding } = context;
    yield offer({
      kind: 'write-justification',
      fr: 'Écrire pourquoi l’exigence ne s’applique pas',
      en: 'Write why the requirement does not apply',
      act: snippetOf(finding.file, justification(context, written), 'raison'),
      preferred: true,
    });
    yield removeNotApplicable(context, {
      fr: 'Retirer « notApplicable »',
      en: 'Remove “notApplicable”',
    });
  },
});

/** The finding is on the words that say nothing, on an empty text, or on the key: then from its end to the end of what says nothing. */
function justification({ text, finding: { range } }: FixContext, written: string | undefined): TextEdit {
  if (written !== undefined) return { range, newText: 'raison' };
  const line = text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  const existing = /^(["']?notApplicable["']?[ \t]*:)?(?:[ \t]*(?:~|null|""|''))?(?=[ \t]*(?:[,}#]|$))/.exec(
    line.slice(range.start.character),
  );
  const start = { line: range.start.line, character: range.start.character + (existing?.[1]?.length ?? 0) };
  const end = { line: start.line, character: range.start.character + (existing?.[0].length ?? 0) };
  return { range: { start, end }, newText: ' raison' };
}

/** A requirement set aside that has proofs says two things at once. Ours. */
export const proofOnNotApplicable = defineFinding({
  code: 'proof-on-not-applicable',
  severity: 'warning',
  origin: 'ours',
  /** How many proofs it has. */
  params: params<{ proofs: number }>(),
  *checkEntry({ entry: { notApplicable, proofs }, requirement }, draft) {
    if (notApplicable === undefined || proofs.length === 0) return;
    yield draft(
      notApplicable.range,
      { proofs: proofs.length },
      requirement === undefined ? {} : { requirement: requirement.id },
    );
  },
  *fixes(context) {
    yield removeNotApplicable(context, {
      fr: 'Retirer « notApplicable » et garder les preuves',
      en: 'Remove “notApplicable” and keep the proofs',
    });
  },
});

function removeNotApplicable(context: FixContext, title: Words<string>): QuickFix | undefined {
  const edits = withoutEntryKey(context, 'notApplicable');
  return offer({ kind: 'remove-not-applicable', ...title, act: edit(context, edits) });
}
