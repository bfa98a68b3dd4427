/** The texts of the files that hold the weights of the learned layers. */
export interface ModelFiles {
  readonly sentiment: string;
  readonly events: string;
}
