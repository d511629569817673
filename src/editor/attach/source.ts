import * as vscode from 'vscode';
import { nameOfFile } from '../host/paths';

/** Something that a user gave as evidence, before it is looked at. */
export type Source =
  /** `move`: it leaves where it is. */
  | { readonly kind: 'uri'; readonly uri: vscode.Uri; readonly move?: boolean }
  /** A file dropped from the system of which only the bytes can be had. */
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: () => Thenable<Uint8Array> };

export function sourceName(source: Source): string {
  return source.kind === 'uri' ? nameOfFile(source.uri) : source.name;
}

export function uriSource(uri: vscode.Uri): Source {
  return { kind: 'uri', uri };
}

/** The files of a drag or of a paste, each once: by their place where that is known, else by their bytes. */
export function sourcesIn(transfer: vscode.DataTransfer, uriList: string | undefined): readonly Source[] {
  const uris = urisIn(uriList ?? '').filter(({ scheme }) => !/^https?$/.test(scheme));
  if (uris.length > 0) return uris.map(uriSource);
  const sources: Source[] = [];
  for (const [, item] of transfer) {
    const file = item.asFile();
    if (file === undefined) continue;
    const { uri, name } = file;
    sources.push(uri === undefined ? { kind: 'bytes', name, bytes: () => file.data() } : uriSource(uri));
  }
  return sources;
}

/** The addresses of a `text/uri-list`: one a line, `#` begins a comment. */
export function urisIn(uriList: string): readonly vscode.Uri[] {
  return uriList
    .split(/\r\n|\n|\r/)
    .filter((line) => /^[a-z][a-z0-9+.-]+:/i.test(line))
    .map((line) => vscode.Uri.parse(line, true));
}
