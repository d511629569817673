import type { TextEdit } from '../../text/textEdit';
import type { FixAct } from './quickFix';

/** An edit after which the cursor waits on some of its words, to have them typed over; undefined where it lacks them. */
export function snippetOf(file: string, { range, newText }: TextEdit, words: string): FixAct | undefined {
  const at = newText.lastIndexOf(words);
  if (at === -1) return undefined;
  const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
  const snippet = `${escaped(newText.slice(0, at))}\${1:${escaped(words)}}${escaped(newText.slice(at + words.length))}`;
  return { kind: 'snippet', file, range, snippet };
}
