import * as z from 'zod/mini';
import type { FindingIdentity } from '../../findings/findingIdentity';
import { escapeHidden } from '../../text/escapeHidden';

/** Findings that are known already, by dossier. */
export interface Baseline {
  readonly dossiers: readonly BaselineDossier[];
}

export interface BaselineDossier {
  /** The `segur.yaml`, from the folder of the baseline, `/` between parts. */
  readonly path: string;
  readonly findings: readonly FindingIdentity[];
  /** How many errors and warnings were counted beyond those that are listed. */
  readonly left: LeftOutCounts;
}

export interface LeftOutCounts {
  readonly errors: number;
  readonly warnings: number;
}

const identity = z.object({
  code: z.string(),
  requirement: z.optional(z.string()),
  scenario: z.optional(z.string()),
  expectedProof: z.optional(z.string()),
  subject: z._default(z.string(), ''),
});
const count = z.int().check(z.minimum(0));
const schema = z.object({
  baseline: z.literal(1),
  dossiers: z.array(
    z.object({
      path: z.string(),
      left: z._default(z.object({ errors: count, warnings: count }), { errors: 0, warnings: 0 }),
      findings: z.array(identity),
    }),
  ),
});

/** A baseline from its text; undefined for a text that is none. */
export function readBaseline(text: string): Baseline | undefined {
  const parsed = schema.safeParse(jsonIn(text));
  return parsed.success ? { dossiers: parsed.data.dossiers.map(asRead) } : undefined;
}

function asRead({ path, left, findings }: z.infer<typeof schema>['dossiers'][number]): BaselineDossier {
  return { path, left, findings: findings.map(identityAsRead) };
}

function identityAsRead(read: z.infer<typeof identity>): FindingIdentity {
  const { code, requirement, scenario, expectedProof, subject } = read;
  return {
    code,
    ...(requirement === undefined ? {} : { requirement }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(expectedProof === undefined ? {} : { expectedProof }),
    subject,
  };
}

/** As a text: one line for each finding, so that a change of it is read, and merged, as one. */
export function writeBaseline({ dossiers }: Baseline): string {
  const parts = dossiers.map(({ path, left, findings }) => {
    const head = `{ "path": ${JSON.stringify(path)}, "left": ${JSON.stringify(left)}, "findings": [`;
    return `${head}${findings.map((one) => `\n  ${JSON.stringify(one)}`).join(',')}\n] }`;
  });
  const text = `{ "baseline": 1, "dossiers": [${parts.map((part) => `\n${part}`).join(',')}\n] }`;
  return `${text.split('\n').map(escapeHidden).join('\n')}\n`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
