/** The bytes of the files that hold the weights of the learned layers. */
export interface ModelFiles {
  readonly sentiment: Uint8Array;
  readonly events: Uint8Array;
}
