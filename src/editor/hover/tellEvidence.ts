import type { Uri } from 'vscode';
import { factLines } from '../../core/evidence/factLines';
import type { EvidenceState, Inspection } from '../../core/evidence/model';
import type { PlainMarkdown } from '../telling/plainMarkdown';
import { hoverWords } from './words';

/** The facts known of a file that a proof cites, with a small picture of it where it is one, or why none are. */
export function tellEvidence(text: PlainMarkdown, state: EvidenceState, folder: Uri): void {
  const words = hoverWords[text.language];
  switch (state.kind) {
    case 'present':
      text.title(state.path);
      if (canBeShown(state.inspection)) text.picture(folder, state.path);
      tellFacts(text, state.inspection);
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

function tellFacts(text: PlainMarkdown, inspection: Inspection): void {
  const words = hoverWords[text.language];
  const { sha256, problems } = inspection;
  text.fields([
    ...factLines(inspection, text.language),
    ['SHA-256', sha256 === undefined ? words.notSummed : `${sha256.slice(0, 16)}…`],
  ]);
  if (problems.length === 0) text.text(words.onlyForm);
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
