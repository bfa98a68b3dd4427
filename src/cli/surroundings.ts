/** What the command line needs of the process that it runs in. */
export type Surroundings = Pick<
  NodeJS.Process,
  | 'argv'
  | 'env'
  | 'stdin'
  | 'stdout'
  | 'stderr'
  | 'once'
  | 'off'
  | 'kill'
  | 'pid'
  | 'version'
  | 'platform'
  | 'arch'
>;
