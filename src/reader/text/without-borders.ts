/** What text browsers draw around the cells of tables. */
const border = /[│┃║]/gu;
const edge = /^[\s│┃║┌┐└┘├┤┬┴┼─━┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬═]+$/u;
const corner = /[┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬]/u;

/** The lines without the borders that a text browser drew around tables, each cell in its column. */
export function withoutBorders(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => corner.test(line) && edge.test(line))) return lines;
  return lines.map((line) => {
    if (corner.test(line) && edge.test(line)) return '';
    return line.includes('│') || line.includes('┃') || line.includes('║') ? line.replace(border, ' ') : line;
  });
}
