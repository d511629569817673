import { errorCode } from '../node/systemReason';

/** One stream of the process. */
export interface ProcessStream {
  readonly write: (text: string) => void;
  /** When all that was written is delivered; the code of the system's error where it could not be (`ENOSPC`, `EPIPE`). */
  readonly flushed: () => Promise<string | undefined>;
}

/** The streams of a process. One that is full or closed never ends the process by itself, and takes nothing from the other. */
export function createStreams(process: {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}): { readonly stdout: ProcessStream; readonly stderr: ProcessStream } {
  return { stdout: createStream(process.stdout), stderr: createStream(process.stderr) };
}

function createStream(stream: NodeJS.WritableStream): ProcessStream {
  let failure: string | undefined;
  const note = (error: unknown): void => {
    failure ??= errorCode(error) ?? 'EIO';
  };
  // Without a listener an error of the stream would be one of the process.
  stream.on('error', note);
  const pending: Promise<void>[] = [];
  return {
    write: (text) => {
      if (failure !== undefined || text === '') return;
      pending.push(
        new Promise((resolve) => {
          stream.write(text, (error) => {
            if (error !== undefined && error !== null) note(error);
            resolve();
          });
        }),
      );
    },
    flushed: async () => {
      await Promise.all(pending);
      return failure;
    },
  };
}
