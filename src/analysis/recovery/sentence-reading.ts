import type { Agent } from './agents.js';
import type { Clause } from './clauses.js';
import type { Decision } from './decision.js';
import type { Scene } from './scene.js';

/** A sentence as it was understood: its clauses, and by their index who acts and in what modality. */
export interface SentenceReading extends Scene {
  readonly clauses: readonly Clause[];
  readonly agents: readonly Agent[];
  readonly decisions: readonly Decision[];
}
