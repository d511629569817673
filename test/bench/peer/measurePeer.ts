import type { BenchDossier } from '../support/benchDossier';
import { typeIn } from '../support/typist';
import { peerDebounceMs, peerServerScript } from './peerPackage';
import { peerSchemas, type SchemaKind } from './peerSchema';
import { PeerServer } from './peerServer';

export interface PeerTimes {
  /** From the start of its process to the diagnostics of every file, its wait subtracted. */
  readonly first: number;
  /** From a change handed over to its diagnostics, its wait subtracted, once warm. */
  readonly strokes: readonly number[];
  /** Planted faults that a schema can find, and how many of them it found. */
  readonly planted: { readonly findable: number; readonly found: number };
}

const warmUp = 6;

/** Opens every chapter file of a dossier in the peer, then types in them as `typeIn` does. */
export async function measurePeer(
  dossier: BenchDossier,
  kind: SchemaKind,
  strokes: number,
): Promise<PeerTimes> {
  const script = await peerServerScript();
  const server = new PeerServer(script, dossier.folder, peerSchemas(dossier, kind));
  try {
    await server.initialize();
    await Promise.all(dossier.chapters.map(({ path, text }) => server.open(path, text)));
    const first = performance.now() - server.startedAt - peerDebounceMs;
    const planted = plantedFoundBy(server, dossier);
    const times: number[] = [];
    const typist = typeIn(new Map(dossier.chapters.map(({ path, text }) => [path, text])), 1);
    for (let stroke = 0; stroke < warmUp + strokes; stroke++) {
      const { value: keystroke } = typist.next();
      const started = performance.now();
      await server.type(keystroke);
      times.push(performance.now() - started - peerDebounceMs);
    }
    return { first, strokes: times.slice(warmUp), planted };
  } finally {
    server.stop();
  }
}

/** What is at a line a schema can see; what is missing it says at the key above, by the id. */
function plantedFoundBy(server: PeerServer, { planted }: BenchDossier): PeerTimes['planted'] {
  const findable = planted.filter(({ code }) => code !== 'file-not-found' && code !== 'file-changed');
  const found = findable.filter(({ file, line, requirement }) =>
    server.diagnosticsOf(file).some(({ range, message }) => {
      return line === undefined ? message.includes(requirement) : range.start.line === line;
    }),
  );
  return { findable: findable.length, found: found.length };
}
