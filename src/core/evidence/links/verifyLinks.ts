import type { Clock } from '../../ports/clock';
import type { LinkOpener, OpenedLink } from '../../ports/linkOpener';
import type { EvidencePolicy } from '../evidencePolicy';
import { forEachBounded } from '../forEachBounded';
import type { CitedLink } from './citedLinks';
import { linkToCheck } from './linkToCheck';
import type { LinkVerdict } from './linkVerdict';
import { verdictOf } from './verdictOf';

/** Limits for one link, against slow, endless or hostile answers. Ours. */
export const linkLimits = { milliseconds: 5000, bytes: 256 * 1024, redirections: 3 } as const;

const mostAtOnce = 4;

export interface LinkCheck {
  readonly opener: LinkOpener;
  readonly clock: Clock;
  readonly policy: Pick<EvidencePolicy, 'knowsHost'>;
  /** Told after each link. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Asks for each link and says what became known, in the order given. A host that says that it is asked too much is
 * asked no more. Throws the signal's reason when aborted.
 */
export async function verifyLinks(
  links: readonly CitedLink[],
  { opener, clock, policy, progress }: LinkCheck,
  signal: AbortSignal,
): Promise<readonly LinkVerdict[]> {
  const verdicts = new Map<CitedLink, LinkVerdict>();
  const tired = new Map<string, OpenedLink>();
  const limits = { ...linkLimits, allowsHost: (host: string) => policy.knowsHost(host) };
  const open = async (link: CitedLink): Promise<OpenedLink> => {
    const target = linkToCheck(link.url, policy);
    if (target.kind === 'refused') return target;
    const known = tired.get(target.host);
    if (known !== undefined) return known;
    const opened = await opener.open(target.url, limits, signal);
    if (opened.kind === 'answered' && opened.status === 429) tired.set(target.host, opened);
    return opened;
  };
  await forEachBounded(
    links,
    mostAtOnce,
    async (link) => {
      verdicts.set(link, verdictOf(link, await open(link), clock.now()));
      progress?.(verdicts.size, links.length);
    },
    signal,
  );
  return links.flatMap((link) => verdicts.get(link) ?? []);
}
