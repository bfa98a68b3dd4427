import type { TableStyle } from '../report/index.js';
import { streamDestination } from '../report/stream-destination.js';
import { tableStyle, wantsColour } from './colour.js';
import { exitCodes } from './exit-codes.js';
import type { Messages } from './messages.js';
import type { Surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';

/** Figures in both of their forms. */
export interface FigureForms {
  json(): string;
  /** @param width columns of the terminal, `null` when it goes elsewhere */
  table(width: number | null, style: TableStyle): Iterable<string>;
}

/** The options of `evaluate` that say how figures are written. */
export interface FigureOptions {
  readonly format: 'table' | 'json';
  readonly color?: boolean;
}

/**
 * Writes figures to standard output and returns the exit code.
 * @param failed how many inputs gave nothing
 */
export async function deliverFigures(
  forms: FigureForms,
  { format, color }: FigureOptions,
  failed: number,
  messages: Messages,
  { stdout, env }: Surroundings,
): Promise<number> {
  const destination = streamDestination(stdout, 'standard output');
  if (format === 'json') await destination.write(forms.json());
  else {
    const style = tableStyle(wantsColour(color, stdout, env));
    for (const piece of forms.table(terminalWidth(stdout, env), style)) await destination.write(piece);
  }
  const failure = await destination.close();
  if (failure !== null) {
    messages.fatal(failure);
    return exitCodes.nothingDone;
  }
  return failed > 0 ? exitCodes.someInputsFailed : exitCodes.success;
}
