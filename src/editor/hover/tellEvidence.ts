import { Uri } from 'vscode';
import { factsAtGlance } from '../../core/evidence/factLines';
import type { EvidenceState, Inspection } from '../../core/evidence/model';
import { uncheckedLines } from '../../core/evidence/uncheckedLines';
import { commandIds } from '../commandIds';
import type { PlainMarkdown } from '../telling/plainMarkdown';
import { hoverWords } from '../../core/views/hover/words';

interface Told {
  readonly state: EvidenceState;
  /** The dossier's. */
  readonly folder: Uri;
  /** Whether anything was found on the proof that cites it. */
  readonly faultless: boolean;
}

/** The facts known of a file that a proof cites, with a small picture of it where it is one, or why none are. */
export function tellEvidence(text: PlainMarkdown, { state, folder, faultless }: Told): void {
  const words = hoverWords[text.language];
  switch (state.kind) {
    case 'present':
      text.title(state.path);
      if (canBeShown(state.inspection)) text.picture(folder, state.path);
      tellFacts(text, state.inspection, faultless);
      text.command(words.inspect, commandIds.inspectEvidence, Uri.joinPath(folder, state.path));
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

/** What is said of a file is true only beside what was found on its proof: a green word stands for no finding at all. */
function tellFacts(text: PlainMarkdown, inspection: Inspection, faultless: boolean): void {
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
