import { maskPrivate } from '../privacy/maskPrivate';
import { LineIndex } from '../text/lineIndex';
import type { Finding } from './model';

/**
 * What makes a finding the same one when lines move, when a file of the dossier has another name or when time passes: its code, what
 * it is about, and what is named in it. Nothing private is in it.
 */
export interface FindingIdentity {
  readonly code: string;
  readonly requirement?: string;
  readonly scenario?: string;
  readonly expectedProof?: string;
  /** What is named: a path, an id, a link, masked; empty where the ids say it all. */
  readonly subject: string;
}

/** Parameters that name what a finding is about. Counts, days and lists that follow from the catalogue do not. */
const naming = ['file', 'id', 'key', 'path', 'name', 'value', 'profile', 'request', 'number', 'text'];
/** Which case of its code it is. */
const cases = ['reason', 'why', 'what', 'where'];

/** Of what is missing, the place where it is reported is no part: that is where the requirement happens to be. */
const namedElsewhere = new Set(['proof-missing', 'too-many-findings']);

const mostOfSubject = 200;

/** The identity of a finding; `textAt` gives the text that it is on. */
export function identityOf(finding: Finding, textAt: (finding: Finding) => string): FindingIdentity {
  const { code, requirement, scenario, expectedProof } = finding;
  return {
    code,
    ...(requirement === undefined ? {} : { requirement }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(expectedProof === undefined ? {} : { expectedProof }),
    subject: maskPrivate(subjectOf(finding, textAt)),
  };
}

function subjectOf(finding: Finding, textAt: (finding: Finding) => string): string {
  const { code, params, requirement, expectedProof } = finding;
  const known = new Set<unknown>([undefined, '', requirement, expectedProof]);
  const named = naming.flatMap((name) => (known.has(params[name]) ? [] : String(params[name])));
  const which = cases.flatMap((name) => (known.has(params[name]) ? [] : String(params[name])));
  const placed = named.length > 0 || namedElsewhere.has(code) ? [] : [textAt(finding)];
  return [...named, ...placed, ...which].join(' | ').slice(0, mostOfSubject);
}

/** One line by which two identities are the same or not. */
export function identityKey({
  code,
  requirement = '',
  scenario = '',
  expectedProof = '',
  subject,
}: FindingIdentity): string {
  return [code, requirement, scenario, expectedProof, subject].join('\n');
}

/** The text on the first line that a finding is on. Texts are cut into lines once, for all findings of a report. */
export function textUnderFindings(
  textOf: (path: string) => string | undefined,
): (finding: Finding) => string {
  const lines = new Map<string, { readonly text: string; readonly index: LineIndex }>();
  return ({ file, range: { start, end } }) => {
    let known = lines.get(file);
    if (known === undefined) {
      const text = textOf(file) ?? '';
      lines.set(file, (known = { text, index: new LineIndex(text) }));
    }
    const from = known.index.offsetAt(start);
    const to = Math.min(known.index.offsetAt(end), from + mostOfSubject);
    return known.text.slice(from, to).split(/[\r\n]/u, 1)[0] ?? '';
  };
}
