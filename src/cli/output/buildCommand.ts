/** Workflow commands of a build server: GitHub Actions shows a finding beside the file. */
export interface BuildCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As one line, `::error file=a.yaml,line=3::message`. What could end a value or the line is encoded as GitHub asks for it. */
export function buildCommandLine({ name, properties, message }: BuildCommand): string {
  const values = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${name} ${values.join(',')}::${escapedData(message)}`;
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
