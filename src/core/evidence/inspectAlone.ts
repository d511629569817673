import { FileReadError, type Folder, type OpenedFile } from '../ports/folder';
import type { FindingParams } from '../text/draft';
import { wrongExtension } from './wrongExtension';
import type { InspectOptions } from '../inspect/inspectFile';
import type { FileFault, Inspection } from '../inspect/model';
import { baseName } from '../text/names';
import { findPersonalData } from '../privacy/findPersonalData';
import { type PrivacyFault, privacyFaultsOf } from '../privacy/faultsOfFacts';

/** A file looked at by itself, without a dossier. */
export interface InspectedAlone {
  /** Undefined where it could not be read. */
  readonly inspection: Inspection | undefined;
  /** What is wrong, as finding codes with their parameters. */
  readonly faults: readonly AloneFault[];
}

export interface AloneFault {
  readonly code:
    | 'file-not-found'
    | 'file-outside-dossier'
    | 'file-unreadable'
    | 'file-not-regular'
    | FileFault['code']
    | PrivacyFault['code']
    | 'extension-mismatch'
    | 'xdm-incomplete';
  readonly params: FindingParams;
}

/** Looks into one file of `folder`, and says what its bytes and its name tell by themselves. */
export async function inspectAlone(
  folder: Folder,
  path: string,
  options: InspectOptions,
  signal: AbortSignal,
): Promise<InspectedAlone> {
  const name = baseName(path);
  const opened = await folder.open(path);
  if (opened.kind !== 'opened')
    return { inspection: undefined, faults: [await whyNot(opened, folder, path)] };
  try {
    const { inspectFile } = await import('../inspect/inspectFile');
    const inspection = await inspectFile(opened.file, name, options, signal);
    return { inspection, faults: faultsOf(inspection, name) };
  } catch (error) {
    if (!(error instanceof FileReadError)) throw error;
    return {
      inspection: undefined,
      faults: [{ code: 'file-unreadable', params: { file: name, reason: error.reason } }],
    };
  } finally {
    await opened.file.close();
  }
}

function faultsOf(inspection: Inspection, file: string): readonly AloneFault[] {
  const { problems } = inspection;
  const mismatch = problems.length > 0 ? undefined : wrongExtension(file, inspection);
  const faults = [
    ...problems,
    ...(mismatch === undefined ? [] : [{ code: 'extension-mismatch' as const, params: { ...mismatch } }]),
    ...privacyFaultsOf(inspection),
    ...(findPersonalData(file).personal !== undefined
      ? [{ code: 'personal-data-suspected' as const, params: { where: 'name' } }]
      : []),
    ...xdmFaults(inspection),
  ];
  return faults.map(({ code, params }) => ({ code, params: { file, ...params } }));
}

/** An archive that says it is one of IHE_XDM lacks something; whether one was asked for is not known here. */
function xdmFaults({ facts: { xdm, xdmMissing = [] } }: Inspection): readonly AloneFault[] {
  if (xdm !== true || xdmMissing.length === 0) return [];
  return [{ code: 'xdm-incomplete', params: { missing: xdmMissing.join(', ') } }];
}

async function whyNot(
  opened: Exclude<OpenedFile, { kind: 'opened' }>,
  folder: Folder,
  path: string,
): Promise<AloneFault> {
  const file = baseName(path);
  switch (opened.kind) {
    case 'absent':
      return { code: 'file-not-found', params: { file, nearest: '', moved: '' } };
    case 'outside':
      return { code: 'file-outside-dossier', params: { file, why: 'link' } };
    case 'unreadable':
      return { code: 'file-unreadable', params: { file, reason: opened.reason } };
    case 'not-regular': {
      const stat = await folder.stat(path);
      return {
        code: 'file-not-regular',
        params: { file, what: stat.kind === 'folder' ? 'folder' : 'special' },
      };
    }
  }
}
