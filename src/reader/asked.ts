import type { Settings } from '../settings.js';
import type { LateReader, Reader } from './reader.js';

/** Whether a reader may be used: any, unless the user named one. */
export function isAsked(settings: Settings, { platform }: Pick<Reader, 'platform'>): boolean {
  return settings.platform === null || settings.platform === platform;
}

/** A reader that the user named has to read the document, whether it recognises it or not. */
export function forced<R extends LateReader>(reader: R): R {
  return { ...reader, detect: () => 1 };
}
