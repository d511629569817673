import type { MarkedPlaces } from '../../model';
import { findPersonalData, type PersonalData, type PersonalDataSearch } from '../../privacy/findPersonalData';
import { looseText } from '../bytes';
import { lineCutter } from './textReader';

/** What of the parts of one mail is decoded, in UTF-16 units of the mail. A part beyond is looked at as far as that. */
const mostDecoded = 4 * 1024 * 1024;
const longestLine = 4000;
const mostPlaces = 20;

type Coding = 'base64' | 'quoted-printable';

/** Looks for patients' numbers in the parts of a mail that travel encoded; each is told at the line where its part begins. */
export function searchEncodedParts(): PersonalDataSearch {
  const found: { personal: MarkedPlaces[]; productionDomains: MarkedPlaces[] } = {
    personal: [],
    productionDomains: [],
  };
  let [line, start, size] = [0, 0, 0];
  let inHeaders = true;
  let coding: Coding | undefined;
  let held: string[] = [];
  const finish = (): void => {
    if (coding !== undefined && held.length > 0) {
      const { personal, productionDomains } = findPersonalData(decoded(held, coding));
      if (personal !== undefined) found.personal.push({ count: personal.count, places: [start] });
      if (productionDomains !== undefined)
        found.productionDomains.push({ count: productionDomains.count, places: [start] });
    }
    [held, coding, inHeaders] = [[], undefined, true];
  };
  const take = (text: string): void => {
    line++;
    if (/^--[^\s-]|^--+=/u.test(text)) finish();
    else if (inHeaders) {
      const named = /^content-transfer-encoding\s*:\s*(base64|quoted-printable)\s*$/iu.exec(text)?.[1];
      if (named !== undefined) coding = named.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
      if (text === '' && line > 1) [inHeaders, start] = [false, line + 1];
    } else if (coding !== undefined && size < mostDecoded) {
      held.push(text);
      size += text.length;
    }
  };
  const cut = lineCutter(longestLine, take);
  return {
    add: cut,
    end() {
      cut('\n');
      finish();
      return {
        ...marked('personal', found.personal),
        ...marked('productionDomains', found.productionDomains),
      };
    },
  };
}

/** What two searches of one text found, as one. */
export function joined(a: PersonalData, b: PersonalData): PersonalData {
  const both = (name: keyof PersonalData): PersonalData =>
    marked(
      name,
      [a[name], b[name]].flatMap((one) => one ?? []),
    );
  return { ...both('personal'), ...both('productionDomains') };
}

function marked(name: keyof PersonalData, found: readonly MarkedPlaces[]): PersonalData {
  if (found.length === 0) return {};
  const places = [...new Set(found.flatMap((one) => one.places))].sort((a, b) => a - b);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return { [name]: { count, places: places.slice(0, mostPlaces) } };
}

/** Letters and digits come out right whatever the character set, which is all that is looked for. */
function decoded(lines: readonly string[], coding: Coding): string {
  if (coding === 'quoted-printable') {
    const text = lines.join('\n').replace(/=[ \t]*\n/gu, '');
    return text.replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  const clean = lines.join('').replace(/[^A-Za-z0-9+/]/gu, '');
  const binary = atob(clean.slice(0, clean.length - (clean.length % 4)));
  return looseText(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}
