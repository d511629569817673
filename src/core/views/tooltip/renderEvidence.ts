import { factsAtGlance } from '../../evidence/factLines';
import type { EvidenceState } from '../../evidence/model';
import type { Inspection } from '../../inspect/model';
import { uncheckedLines } from '../../evidence/uncheckedLines';
import type { PlainMarkdown } from './plainMarkdown';
import { hoverWords } from '../hover/words';
import type { LinkVerdict } from '../../evidence/links/linkVerdict';
import { verdictText } from '../../evidence/links/verdictText';
import type { Proof } from '../../proofs/model';
import { linkWords } from '../links/words';

interface KnownEvidence {
  readonly state: EvidenceState;
  /** Whether anything was found on the proof that cites it. */
  readonly faultless: boolean;
}

/** The facts known of a file that a proof cites, with a small picture of it where it is one, or why none are. */
export function renderEvidence(text: PlainMarkdown, { state, faultless }: KnownEvidence): void {
  const words = hoverWords[text.language];
  switch (state.kind) {
    case 'present':
      text.title(state.path);
      if (canBeShown(state.inspection)) text.picture(state.path);
      renderFacts(text, state.inspection, faultless);
      text.inspect(words.inspect, state.path);
      return;
    case 'unchecked':
      text.text(words.unchecked);
      return;
    case 'refused':
      text.text(words.refused[state.why]);
      return;
    case 'absent':
      text.text(words.absent);
      if (state.nearest !== undefined) text.text(words.nearest(state.nearest));
      return;
    case 'outside':
      text.text(words.outside);
      return;
    case 'not-regular':
      text.text(words.notRegular[state.what]);
      return;
    case 'unreadable':
      text.text(words.unreadable(state.reason));
  }
}

/** What is shown of a file is true only together with what was found on its proof: green means no finding at all. */
function renderFacts(text: PlainMarkdown, inspection: Inspection, faultless: boolean): void {
  const words = hoverWords[text.language];
  const { glance, more } = factsAtGlance(inspection, text.language);
  const { sha256 } = inspection;
  text.text(sha256 === undefined ? glance : `${glance} · SHA-256 ${sha256.slice(0, 16)}…`);
  text.fields(more);
  if (faultless && inspection.problems.length === 0) text.text(words.nothingWrong);
  text.text(words.notChecked(uncheckedLines(inspection, text.language)));
}

const pictures: ReadonlySet<string> = new Set(['png', 'jpg', 'gif', 'webp', 'bmp']);
/** The editor would unpack the whole picture to show a little one. */
const mostPixels = 40_000_000;
const mostBytes = 20_000_000;

function canBeShown({ type, facts: { width = 0, height = 0 }, stamp, problems }: Inspection): boolean {
  const pixels = width * height;
  return (
    pictures.has(type) &&
    problems.length === 0 &&
    pixels > 0 &&
    pixels <= mostPixels &&
    stamp.size <= mostBytes
  );
}

/** What is kept of a link that was checked, by the link as it is written. */
export type VerdictOf = (url: string) => LinkVerdict | undefined;

/** What is known of a proof's link, with its day; that nothing is known is shown too. Nothing for what is no link. */
export function renderLink(text: PlainMarkdown, { target }: Proof, verdictOf: VerdictOf): void {
  if (target.kind !== 'gazelle' && target.kind !== 'link') return;
  const verdict = verdictOf(target.url.value);
  text.text(verdict === undefined ? linkWords[text.language].unknown : verdictText(verdict, text.language));
}
