import { Chalk } from 'chalk';
import { plainStyle, type TableStyle } from '../report/table/table-style.js';

interface Stream {
  readonly isTTY?: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream is written to in colour. Decided here because chalk ignores NO_COLOR
 * and lets FORCE_COLOR win over --no-color. Sources: no-color.org, force-color.org.
 * @param flag `--color` or `--no-color`, undefined when neither was given; it wins over the environment
 */
export function wantsColour(flag: boolean | undefined, stream: Stream, env: Environment): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return stream.isTTY === true;
}

/** The sixteen basic colours: every terminal has them, in the shades that its owner chose. */
const chalk = new Chalk({ level: 1 });

const colourStyle: TableStyle = {
  title: chalk.bold,
  heading: chalk.dim,
  positive: chalk.green,
  neutral: (text) => text,
  negative: chalk.red,
  faint: chalk.dim,
};

/** How tables are painted. */
export function tableStyle(colour: boolean): TableStyle {
  return colour ? colourStyle : plainStyle;
}

/** How the kind of a message is painted. */
export function paintSeverity(text: string, severity: 'error' | 'warning', colour: boolean): string {
  if (!colour) return text;
  return severity === 'error' ? chalk.red(text) : chalk.yellow(text);
}
