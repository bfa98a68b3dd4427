import type { GoldText } from '../../src/model/sentiment-figures.js';
import { isProblem } from '../../src/problem.js';
import { goldTexts } from '../../src/reader/tables/gold-texts.js';
import { defaultSettings } from '../../src/settings.js';
import { readDocuments } from '../../src/source/read-documents.js';

/** The labelled texts of one file. */
export interface GoldFile {
  readonly name: string;
  readonly texts: readonly GoldText[];
}

/** The files of labelled texts in a folder. */
export async function readGold(folder: string): Promise<readonly GoldFile[]> {
  const files: GoldFile[] = [];
  for await (const document of readDocuments(folder, process.stdin, defaultSettings)) {
    if (isProblem(document)) throw new Error(`${document.source} ${document.message}`);
    const texts = [...goldTexts(document)].flatMap((text) => (isProblem(text) ? [] : [text]));
    if (texts.length > 0)
      files.push({ name: document.source.slice(folder.length).replace(/^\//, ''), texts });
  }
  return files;
}
