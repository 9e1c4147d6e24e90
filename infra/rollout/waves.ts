// In which order a new version comes to the gemeenten: what the edge needs, the platform, then one that looks first, then the others in waves.
export type Waves = {
  /** The code of the gemeente that gets it before all others; when it fails there, it goes no further. */
  readonly pilot: string;
  readonly gemeentenInWave: number;
  /** Deployments that run beside each other within a wave. */
  readonly atOnce: number;
};

export const waves: Waves = { pilot: 'gm0307', gemeentenInWave: 40, atOnce: 4 };

/** What must be whole before the next begins. Names are those of the stacks in the app. */
export type Step = {
  readonly stacks: readonly string[];
  /** A failure here ends the rollout; in other steps the others go on. */
  readonly isGate: boolean;
};

export const planRollout = (gemeenten: readonly string[], { pilot, gemeentenInWave }: Waves): readonly Step[] => {
  const [first] = gemeenten.filter((stack) => stack.startsWith(`${pilot}-`));
  if (!first) throw new Error(`The pilot ${pilot} is no gemeente of this installation: name one that is.`);
  const others = gemeenten.filter((stack) => stack !== first);
  const later = Array.from({ length: Math.ceil(others.length / gemeentenInWave) }, (_, wave) => ({
    stacks: others.slice(wave * gemeentenInWave, (wave + 1) * gemeentenInWave),
    isGate: false,
  }));
  return [
    { stacks: ['edge'], isGate: true },
    { stacks: ['platform'], isGate: true },
    { stacks: [first], isGate: true },
    ...later,
  ];
};
