import { pathToFileURL } from 'node:url';
import type { Range } from '../../../src/core/text/position';
import { cleanEnvironment } from '../../support/vscode/cleanEnvironment';
import { startGroup } from '../../support/vscode/processGroup';
import type { Keystroke } from '../support/typist';
import { LspConnection, type LspMessage } from './lspConnection';

export interface PeerDiagnostic {
  readonly range: Range;
  readonly message: string;
}

/** A schema file and the files it is for. */
export interface SchemaUse {
  readonly schema: string;
  readonly file: string;
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly PeerDiagnostic[];
}

type Listener = (published: Published) => void;

const patienceMs = 120_000;

/** The peer, running, spoken to over its standard input and output as an editor does. */
export class PeerServer {
  readonly startedAt = performance.now();
  /** The latest of each file. */
  readonly diagnostics = new Map<string, readonly PeerDiagnostic[]>();
  private readonly connection: LspConnection;
  private readonly listeners = new Set<Listener>();
  private readonly versions = new Map<string, number>();
  private readonly end: () => void;
  private configured: () => void = () => undefined;

  constructor(
    script: string,
    private readonly folder: string,
    private readonly schemas: readonly SchemaUse[],
    /** As in the extension; left out where its time would count. */
    private readonly completes = false,
  ) {
    const group = startGroup(process.execPath, [script, '--stdio'], {
      env: cleanEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = group.process;
    if (stdin === null || stdout === null) throw new Error('the peer has no pipes');
    this.end = group.stop;
    this.connection = new LspConnection(stdin, stdout, (message) => this.receive(message));
  }

  /** Without the capability to ask for settings at each validation: it saves the peer a round trip each time. */
  async initialize(): Promise<void> {
    const configured = new Promise<void>((resolve) => (this.configured = resolve));
    await this.connection.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'dossier' }],
      capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } }, workspace: {} },
    });
    this.connection.notify('initialized', {});
    await configured;
  }

  open(file: string, text: string): Promise<void> {
    const uri = this.uriOf(file);
    this.versions.set(uri, 1);
    const published = this.nextOf(uri);
    this.connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return published;
  }

  /** Hands a change over; resolves when its diagnostics are there. */
  type({ path: file, change }: Keystroke): Promise<void> {
    const uri = this.uriOf(file);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const published = this.nextOf(uri);
    const { start, end, insert } = change;
    this.connection.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text: insert }],
    });
    return published;
  }

  diagnosticsOf(file: string): readonly PeerDiagnostic[] {
    return this.diagnostics.get(this.uriOf(file)) ?? [];
  }

  /** The labels of what may be typed at a place of a file that is open. */
  async suggested(file: string, { line, character }: Range['start']): Promise<readonly string[]> {
    const place = { textDocument: { uri: this.uriOf(file) }, position: { line, character } };
    const list = (await this.connection.request('textDocument/completion', place)) as {
      readonly items: readonly { readonly label: string }[];
    };
    return list.items.map(({ label }) => label);
  }

  stop(): void {
    this.end();
  }

  private uriOf(file: string): string {
    return pathToFileURL(`${this.folder}/${file}`).href;
  }

  private nextOf(uri: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the peer is silent about ${uri}`)), patienceMs);
      const listener: Listener = (published) => {
        if (published.uri !== uri) return;
        clearTimeout(timer);
        this.listeners.delete(listener);
        resolve();
      };
      this.listeners.add(listener);
    });
  }

  private receive({ id, method, params }: LspMessage): void {
    if (method === 'textDocument/publishDiagnostics') {
      const published = params as Published;
      this.diagnostics.set(published.uri, published.diagnostics);
      for (const listener of [...this.listeners]) listener(published);
    } else if (method === 'workspace/configuration' && id !== undefined) {
      this.connection.answer(id, [this.settings(), null, null, null]);
      // The peer says nothing when it has taken its settings in; it does so at once.
      setTimeout(() => this.configured(), 50);
    } else if (id !== undefined) {
      this.connection.answer(id, null);
    }
  }

  private settings(): unknown {
    const schemas = this.schemas.map(({ schema, file }) => [pathToFileURL(schema).href, [this.uriOf(file)]]);
    return {
      validate: true,
      hover: false,
      completion: this.completes,
      format: { enable: false },
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
      schemas: Object.fromEntries(schemas) as unknown,
    };
  }
}
