import { setScalar } from '../../yaml/edit/setScalar';
import { SourceText } from '../../yaml/edit/sourceText';
import { edit, type FixContext } from '../quickFixes/context';
import type { FixAct } from '../quickFixes/quickFix';

/** The link that a finding is about, without blanks around it; undefined where the finding is not on a proof. */
export function linkOf({ proof, text, finding }: FixContext): string | undefined {
  const target = proof?.proof.target;
  if (target?.kind === 'gazelle' || target?.kind === 'link') return target.url.value.trim();
  return target === undefined ? undefined : new SourceText(text).slice(finding.range);
}

/** Writes the link anew as `change` gives it; undefined where there is no link or nothing changes. */
export function changeLink(context: FixContext, change: (link: string) => string): FixAct | undefined {
  const link = linkOf(context);
  return link === undefined
    ? undefined
    : edit(context, setScalar(context.text, context.finding.range, change(link)));
}
