import { lineCutter, type TextReader } from './textReader';

const longestLine = 200;
const mark = /^(-----|)(BEGIN|END)(?: (PGP [A-Z0-9 ]{1,60})-----|:([\w-]{1,60}))$/u;
/** What was signed stands before its signature, which alone has an end. */
const signedMessage = 'PGP SIGNED MESSAGE';

/** Whether each part that a text begins by a line of its own (messages, calendars, cards) has the line that ends it. */
export function readMarked(type: string): TextReader {
  const open: string[] = [];
  const take = (line: string): void => {
    const [, , word, message, part] = mark.exec(line.trim()) ?? [];
    const name = (message ?? part ?? signedMessage).toUpperCase();
    if (name === signedMessage) return;
    if (word === 'BEGIN') open.push(name);
    else open.splice(open.lastIndexOf(name) >>> 0, 1);
  };
  const add = lineCutter(longestLine, take);
  return {
    add,
    end(whole) {
      add('\n');
      const isCut = whole && open.length > 0;
      return {
        facts: {},
        problems: isCut ? [{ code: 'file-corrupt', params: { type, what: 'truncated' } }] : [],
      };
    },
  };
}
