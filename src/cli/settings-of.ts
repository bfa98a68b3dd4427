import { defaultSettings, type Settings } from '../settings.js';
import type { CommandOptions } from './options.js';
import { webSettings } from './web-options.js';

/**
 * The settings that the options of a run ask for.
 * @param output the file or folder that the results go to, `null`: standard output
 */
export function settingsOf(options: CommandOptions, output: string | null): Settings {
  return {
    ...defaultSettings,
    platform: options.platform ?? null,
    encoding: options.encoding ?? null,
    asOf: options.asOf ?? null,
    model: options.model ?? null,
    eventModel: options.eventModel ?? null,
    profile: options.profile ?? null,
    anonymize: options.anonymize ?? false,
    shard: options.shard ?? null,
    web: webSettings(options),
    // Where a shell sends standard output into a file of the folder that is read, this name leads to it.
    outputFile: output ?? '/dev/stdout',
  };
}
