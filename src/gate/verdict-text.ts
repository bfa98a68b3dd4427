import type { Verdict } from './gate.js';

function figureText(value: number, { change, percent }: Verdict['condition']): string {
  const digits = percent ? value.toFixed(1) : String(Number(value.toFixed(4)));
  const sign = change && value > 0 ? '+' : '';
  if (!percent) return sign + digits;
  return change ? `${sign}${digits} percentage points` : `${digits} %`;
}

/** Says with what value a condition was met: `negative is 52.3 % of the scored posts`. */
export function verdictText(verdict: Verdict): string {
  const { condition, value } = verdict;
  const { measure, change, percent } = condition;
  const figure = figureText(value, condition);
  if (change) return `${measure.name} changed by ${figure}`;
  return `${measure.name} is ${figure}${percent && measure.of !== null ? ` of ${measure.of}` : ''}`;
}
