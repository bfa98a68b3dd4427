/** The event of a whole text that tells a delay. */
export const toldDelay = (own: string) =>
  ({
    type: 'delay',
    stage: 'failure',
    start: 0,
    end: own.length,
    modality: 'happened',
    perspective: 'own',
  }) as const;
