/** A line that the runner of GitHub Actions shows beside a file. */
export interface Annotation {
  readonly kind: 'warning' | 'notice';
  /** `null` when it is about no file. */
  readonly file: string | null;
  readonly title: string;
  readonly message: string;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['%', '%25'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
]);

const escaped = (character: string) => escapes.get(character) ?? character;

/** Source: actions/toolkit, packages/core/src/command.ts, escapeData and escapeProperty. */
const escapeData = (text: string) => text.replace(/[%\r\n]/g, escaped);
const escapeProperty = (text: string) => text.replace(/[%\r\n:,]/g, escaped);

/** An annotation as a workflow command, one line. */
export function annotationLine({ kind, file, title, message }: Annotation): string {
  const properties = [
    ...(file === null ? [] : [`file=${escapeProperty(file)}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${kind} ${properties.join(',')}::${escapeData(message)}\n`;
}
