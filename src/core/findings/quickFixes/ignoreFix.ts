import { findingDefinitions } from '../families';
import { readingFindings } from '../reading/readingFindings';
import type { FixContext } from './context';
import { offer } from './offer';
import type { IgnorePlace, QuickFix } from './quickFix';

/** What the reader says can't be set aside: nothing after it would be known. */
const unread: ReadonlySet<string> = new Set(readingFindings.findings.map(({ code }) => code));

/** Codes that only comparing finds: a reason under a single proof would not be looked at. */
const compared: ReadonlySet<string> = new Set(
  findingDefinitions
    .filter(({ checks }) => checks.length > 0 && checks.every(({ each }) => each === 'dossier'))
    .map(({ code }) => code),
);

/** Setting one finding aside with a reason that stays in the file, as near to it as it is looked for. */
export function ignoreFix(context: FixContext): QuickFix | undefined {
  const { code } = context.finding;
  const place = unread.has(code) ? undefined : placeOf(context);
  if (place === undefined) return undefined;
  const where = {
    dossier: { fr: 'dans tout le dossier', en: 'in the whole dossier' },
    entry: { fr: 'pour cette exigence', en: 'for this requirement' },
    proof: { fr: 'pour cette preuve', en: 'for this proof' },
  }[place.kind];
  return offer({
    kind: 'ignore',
    fr: `Ignorer « ${code} » ${where.fr}, avec une raison…`,
    en: `Ignore “${code}” ${where.en}, with a reason…`,
    act: { kind: 'ask', ask: { for: 'reason', code, place } },
  });
}

function placeOf({ finding, snapshot, placed, proof }: FixContext): IgnorePlace | undefined {
  const { file, code } = finding;
  if (placed === undefined) {
    return file === snapshot.dossier.path || code === 'evidence-orphan'
      ? { kind: 'dossier', file: snapshot.dossier.path }
      : undefined;
  }
  const requirementId = placed.entry.id.value;
  if (proof === undefined || compared.has(code)) return { kind: 'entry', file, requirementId };
  return { kind: 'proof', file, requirementId, index: proof.index };
}
