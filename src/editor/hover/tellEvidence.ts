import type { EvidenceState, Inspection } from '../../core/evidence/model';
import type { PlainMarkdown } from '../telling/plainMarkdown';
import { hoverWords } from './words';

/** The facts known of a file that a proof cites, or why none are. */
export function tellEvidence(text: PlainMarkdown, state: EvidenceState): void {
  const words = hoverWords[text.language];
  switch (state.kind) {
    case 'present':
      tellFacts(text.title(state.path), state.inspection);
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

function tellFacts(text: PlainMarkdown, { type, mime, stamp, facts }: Inspection): void {
  const words = hoverWords[text.language];
  const { width, height, pages, durationSeconds, encrypted, entries, xmlRoot, hl7 } = facts;
  text.fields([
    [words.type, type === 'unknown' ? words.unknownType : `${type.toUpperCase()} (${mime})`],
    [words.size, words.bytes(stamp.size)],
    [words.picture, width === undefined || height === undefined ? undefined : `${width} × ${height}`],
    [words.pages, pages?.toString()],
    [words.duration, durationSeconds === undefined ? undefined : words.seconds(durationSeconds)],
    [words.encrypted, encrypted === true ? words.yes : undefined],
    [words.entries, entries?.toString()],
    [words.xmlRoot, xmlRoot],
    [words.hl7, hl7],
  ]);
}
