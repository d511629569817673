import { createEvidenceMemory, type EvidenceMemory } from '../../src/core/evidence/evidenceMemory';
import type { Facts, FileFault, Inspection } from '../../src/core/inspect/model';
import { mimeOf } from '../../src/core/inspect/typeNames';
import type { Finding } from '../../src/core/findings/model';
import { Project } from '../../src/core/project/project';
import type { Snapshot } from '../../src/core/project/snapshot';
import { nodeHasher } from '../../src/node/nodeHasher';
import { MemoryFolder } from './memoryFolder';

/** What a test says was found in a file: no bytes are made for it, nor read. */
export interface Crafted {
  readonly type: string;
  readonly facts?: Facts;
  readonly problems?: readonly FileFault[];
  readonly text?: string;
  readonly sha256?: string;
}

export interface CraftedDossier {
  /** `segur.yaml`; else a product named Radiance, in version 3.2.0. */
  readonly dossier?: string;
  /** The list of proofs of the one requirement, as YAML in flow, each on its line. */
  readonly proofs: readonly string[];
  /** What each of its expected proofs is: keys of an expected proof in a catalogue, as YAML in flow. */
  readonly expected: readonly string[];
  readonly files?: Readonly<Record<string, Crafted>>;
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

export const craftedProduct = `segur: 1
product: { name: Radiance, version: 3.2.0, nil: RAD123456, releasedOn: 2026-02-01 }
catalogue: rem/REM.rem.yaml
`;

/** What is found in a dossier of one requirement `SC.X.01`, whose expected proofs are numbered from `SC.X.01.01.01`. */
export async function craftedSnapshot(crafted: CraftedDossier): Promise<Snapshot> {
  return craftedProject(crafted).lookAtEvidence(new AbortController().signal);
}

export function craftedProject(crafted: CraftedDossier): Project {
  const files = Object.keys(crafted.files ?? {});
  const folder = new MemoryFolder({
    'segur.yaml': crafted.dossier ?? craftedProduct,
    'rem/REM.rem.yaml': catalogueOf(crafted.expected),
    'preuves/x.preuves.yaml': `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n${crafted.proofs.map((proof) => `      - ${proof}\n`).join('')}`,
    ...Object.fromEntries(files.map((name) => [`preuves/${name}`, 'x'])),
  });
  const now = Date.parse(`${crafted.today ?? '2026-04-01'}T12:00:00Z`);
  const host = { folder, memory: memoryOf(crafted.files ?? {}), clock: { now: () => now } };
  return new Project(host, 'segur.yaml');
}

/** Without what is reported about every such dossier: proofs that are missing, files that are not cited. */
export async function craftedFindings(crafted: CraftedDossier): Promise<readonly Finding[]> {
  const { findings } = await craftedSnapshot(crafted);
  return findings.filter(({ code }) => code !== 'proof-missing' && code !== 'evidence-orphan');
}

export async function craftedCodes(crafted: CraftedDossier): Promise<readonly string[]> {
  return (await craftedFindings(crafted)).map(({ code }) => code);
}

function catalogueOf(expected: readonly string[]): string {
  const proofs = expected.map((keys, at) => {
    const inner = keys.replace(/^\{|\}$/gu, '').trim();
    return `              - { number: SC.X.01.01.${String(at + 1).padStart(2, '0')}, ${inner.includes('text:') ? '' : 'text: Preuve, '}${inner} }\n`;
  });
  return `rem: 1
chapters:
  - name: Essai
    requirements:
      - id: SC.X.01
        nature: EXIGENCE
        profiles: [Général]
        statement: Le système DOIT.
        scenarios:
          - id: SC.X.01.01
            text: Faire.
            proofs:
${proofs.join('')}`;
}

function memoryOf(files: Readonly<Record<string, Crafted>>): EvidenceMemory {
  const known = new Map(Object.entries(files).map(([name, crafted]) => [`preuves/${name}`, crafted]));
  return {
    ...createEvidenceMemory(nodeHasher),
    knows: (path) => known.has(path),
    get(path, stamp): Inspection | undefined {
      const crafted = known.get(path);
      if (crafted === undefined) return undefined;
      const { type, facts = {}, problems = [], text, sha256 } = crafted;
      const rest = text === undefined ? {} : { text };
      return { stamp, type, mime: mimeOf(type), facts, problems, sha256, ...rest };
    },
  };
}
