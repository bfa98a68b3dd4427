const prefix = 'TESLA_SENTIMENT_';

/**
 * Takes away our variables that are empty, so that `TESLA_SENTIMENT_FORMAT=` means the same as no variable.
 * Commander would take the empty text for the option's value.
 */
export function forgetEmptyVariables(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) {
    if (name.startsWith(prefix) && env[name] === '') delete env[name];
  }
}
