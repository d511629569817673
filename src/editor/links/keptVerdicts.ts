import type { Memento } from 'vscode';
import { type LinkVerdict, linkVerdictKinds } from '../../core/evidence/links/linkVerdict';
import type { VerdictOf } from '../../core/views/tooltip/renderEvidence';

const key = 'segur.linkVerdicts';
/** The oldest are forgotten first. */
const most = 2000;

/** What became known of links, kept by the editor outside the workspace, each under the link as it is written. */
export function verdictOfLink(memento: Memento): VerdictOf {
  return (url) => readVerdicts(memento).find((verdict) => verdict.url === url.trim());
}

export async function keepVerdicts(memento: Memento, verdicts: readonly LinkVerdict[]): Promise<void> {
  const replaced = new Set(verdicts.map(({ url }) => url));
  const others = readVerdicts(memento).filter(({ url }) => !replaced.has(url));
  await memento.update(key, [...others, ...verdicts].slice(-most));
}

/** What another version kept may have another shape: it is left out. */
function readVerdicts(memento: Memento): readonly LinkVerdict[] {
  const found = memento.get<unknown>(key);
  return Array.isArray(found) ? found.filter(isVerdict) : [];
}

function isVerdict(value: unknown): value is LinkVerdict {
  if (typeof value !== 'object' || value === null) return false;
  const { url, verdict, reason, at } = value as Readonly<Record<string, unknown>>;
  return (
    typeof url === 'string' &&
    linkVerdictKinds.some((kind) => kind === verdict) &&
    typeof reason === 'string' &&
    typeof at === 'string'
  );
}
