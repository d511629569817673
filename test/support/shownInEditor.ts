import { createEvidenceMemory } from '../../src/core/evidence/evidenceMemory';
import { messageOf } from '../../src/core/findings/messageOf';
import { Project } from '../../src/core/project/project';
import type { Snapshot } from '../../src/core/project/snapshot';
import { expectedChoices } from '../../src/core/views/attach/expectedChoices';
import { hoverAt } from '../../src/core/views/hover/hoverAt';
import type { OutlineNode } from '../../src/core/views/outline/model';
import { outlineOf } from '../../src/core/views/outline/outlineOf';
import { PlainMarkdown } from '../../src/core/views/tooltip/plainMarkdown';
import { describe } from '../../src/core/views/tree/describe';
import { tooltipOf } from '../../src/core/views/tree/tooltip';
import { nodeFolder } from '../../src/node/nodeFolder';
import { nodeHasher } from '../../src/node/nodeHasher';
import { someDay } from './dossierTexts';

const around = { verdictOf: () => undefined };
const languages = ['fr', 'en'] as const;

/** All that the editor would say of the dossier in a folder: hovers at any place, rows with their tooltips, findings, choices. */
export async function shownInEditor(root: string): Promise<readonly string[]> {
  const folder = nodeFolder(root);
  const host = { folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => someDay } };
  const project = new Project(host, 'segur.yaml');
  const go = new AbortController().signal;
  await project.load(go);
  const snapshot = await project.lookAtEvidence(go);
  return [...hovers(project, snapshot), ...rows(snapshot, root), ...sentences(snapshot)];
}

function hovers(project: Project, snapshot: Snapshot): readonly string[] {
  const { catalogue } = snapshot;
  const files = [
    snapshot.dossier.path,
    ...snapshot.chapters.map(({ path }) => path),
    ...(catalogue.kind === 'loaded' ? [catalogue.path] : []),
  ];
  return files.flatMap((path) => {
    const source = project.textOf(path) ?? '';
    return source.split('\n').flatMap((line, number) =>
      Array.from({ length: Math.ceil(line.length / 12) }, (_, step) => {
        const position = { line: number, character: step * 12 };
        const hover = hoverAt(snapshot, { path, position, source, ...around }, new PlainMarkdown('fr'));
        return hover === undefined ? '' : read(hover.text);
      }),
    );
  });
}

function rows(snapshot: Snapshot, folder: string): readonly string[] {
  const outline = outlineOf(snapshot);
  const below = (node: OutlineNode): readonly OutlineNode[] => [
    node,
    ...outline.childrenOf(node).flatMap(below),
  ];
  return below(outline.root).flatMap((node) =>
    languages.flatMap((language) => {
      const { label, detail, accessibleLabel } = describe({ node, folder }, language);
      return [
        label,
        detail,
        accessibleLabel,
        read(tooltipOf({ node, folder }, { snapshot, ...around }, language)),
      ];
    }),
  );
}

function sentences(snapshot: Snapshot): readonly string[] {
  const choices = expectedChoices([...snapshot.coverage.values()], 'fr').flatMap((choice) =>
    choice.kind === 'choice' ? [choice.label, choice.description ?? '', choice.detail ?? ''] : [choice.label],
  );
  return [
    ...choices,
    ...snapshot.findings.flatMap((finding) => languages.map((language) => messageOf(finding, language))),
  ];
}

/** A link and a picture lead to a file of the user's own: what is read is their label. */
function read(text: PlainMarkdown): string {
  return text.parts
    .map((part) => {
      if (part.kind === 'markdown') return part.markdown;
      if (part.kind === 'text') return part.text;
      return part.kind === 'inspect' ? part.label : '';
    })
    .join('');
}
