import type { MatchedTarget } from '../../core/attach/matchFile';
import type { Language } from '../../core/language/language';
import type { AttachedFile } from './attachAsJson';
import { madeOnAfter } from '../../core/views/attach/madeOnText';
import { attachOutputWords } from './attachWords';
import { safeText, paintWith } from './paint';

export interface AttachTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly isDry: boolean;
}

/** The result of `attach` for people: what was attached, what was there, and what is left to do by hand. */
export function attachAsText(
  files: readonly AttachedFile[],
  { language, colour, isDry }: AttachTextOptions,
): string {
  const words = attachOutputWords[language];
  const paint = paintWith(colour);
  const line = (mark: string, { file }: AttachedFile, rest: string): string =>
    `  ${mark} ${safeText(words.file(file))}${safeText(rest)}`;
  const lines = (keep: (one: AttachedFile) => string | undefined): readonly string[] =>
    files.flatMap((one) => keep(one) ?? []);
  const attached = lines((one) => {
    if (one.match.kind !== 'matched' || (one.planned?.kind !== 'copy' && one.planned?.kind !== 'cite'))
      return undefined;
    const rest = ` → ${nameOf(one.match.target)} (${one.planned.path})${madeOnAfter(', ', one.madeOn, language)}`;
    return line(paint.green('+'), one, rest);
  });
  const already = lines((one) =>
    one.match.kind === 'matched' && one.planned?.kind === 'already'
      ? line(paint.green('='), one, ` → ${nameOf(one.match.target)} (${one.planned.path})`)
      : undefined,
  );
  const ambiguous = lines((one) =>
    one.match.kind === 'ambiguous'
      ? line(paint.yellow('?'), one, ` → ${one.match.candidates.map(nameOf).join(words.or)}`)
      : undefined,
  );
  const unmatched = lines((one) =>
    one.match.kind === 'unmatched' ? line(paint.yellow('-'), one, '') : undefined,
  );
  const parts = [
    group((isDry ? words.wouldAttach : words.attached)(attached.length), attached),
    ...(already.length === 0 ? [] : [group(words.already(already.length), already)]),
    ...(ambiguous.length === 0 ? [] : [group(words.ambiguous(ambiguous.length), ambiguous)]),
    ...(unmatched.length === 0 ? [] : [group(words.unmatched(unmatched.length), unmatched)]),
  ];
  return files.length === 0 ? `${words.nothing}\n` : `${parts.join('\n\n')}\n`;

  function group(title: string, below: readonly string[]): string {
    return [paint.bold(title), ...below].join('\n');
  }
}

function nameOf({ coverage, expected }: MatchedTarget): string {
  return expected?.name ?? coverage.requirement.id;
}
