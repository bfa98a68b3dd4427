import { jsonText } from './json-text.js';

/** Figures as a JSON document; numbers have four decimals. */
export function figuresJson(schema: string, figures: object): string {
  const rounded = JSON.parse(JSON.stringify(figures), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(4)) : value,
  );
  return `${jsonText({ schema, ...rounded })}\n`;
}
