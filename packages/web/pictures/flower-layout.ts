// Where the petals of the flower come: the own circle above, organisations below, and between them the petal that asks
// who else there is. Whoever is too many stands together in one petal.
export type FlowerPerson = {
  readonly name: string;
  /** Round is near: the own circle. Cut is an organisation. */
  readonly kind: 'own' | 'org';
  /** What somebody is or does, below the name: `buurvrouw`, `doel 1 en 3`. */
  readonly role?: string | undefined;
  /** Not known yet: no stems. */
  readonly tie?: 'loose' | 'normal' | 'strong' | undefined;
  /** Whether the contact gives strength, costs it, or both. */
  readonly effect?: 'gives' | 'costs' | 'both' | undefined;
};

export type FlowerData = {
  /** In the heart. */
  readonly family: string;
  /** First names of the family. */
  readonly members: readonly string[];
  /** In the ring around the heart. */
  readonly worker?: string | undefined;
  readonly people: readonly FlowerPerson[];
};

export type PlacedPetal = { readonly angle: number } & (
  | { readonly is: 'person'; readonly person: FlowerPerson; readonly number: number }
  | { readonly is: 'who-else' }
  | { readonly is: 'rest'; readonly count: number }
);

/** Petals beside the one that asks. */
export const mostPetals = 12;

const room = 2 * Math.PI * 218;

/** How much narrower petals are when there are many. */
export const petalWidth = (count: number): number => Math.min(1, ((room / count) * 0.96) / 122);

/** Of both kinds as many as there is room for; the longer list gives way first. */
const fitting = (own: number, org: number): readonly [own: number, org: number] => {
  let [near, far] = [own, org];
  if (near + far <= mostPetals) return [near, far];
  while (near + far > mostPetals - 1) {
    if (far >= near) far -= 1;
    else near -= 1;
  }
  return [near, far];
};

/** In the order of the list beside the picture: the own circle, then organisations. */
export const inOrder = (people: readonly FlowerPerson[]): readonly FlowerPerson[] => [
  ...people.filter(({ kind }) => kind === 'own'),
  ...people.filter(({ kind }) => kind === 'org'),
];

/** `angle` in degrees, clockwise from the top. */
export const placePetals = (people: readonly FlowerPerson[]): readonly PlacedPetal[] => {
  const all = inOrder(people).map((person, index) => ({ person, number: index + 1 }));
  const own = all.filter(({ person }) => person.kind === 'own');
  const org = all.filter(({ person }) => person.kind === 'org');
  const [near, far] = fitting(own.length, org.length);
  const left = all.length - near - far;
  const petals = [
    ...own.slice(0, near).map((petal) => ({ is: 'person', ...petal }) as const),
    { is: 'who-else' } as const,
    ...org.slice(0, far).map((petal) => ({ is: 'person', ...petal }) as const),
    ...(left > 0 ? [{ is: 'rest', count: left } as const] : []),
  ];
  const turn = 360 / petals.length;
  const first = (-Math.max(near - 1, 0) / 2) * turn;
  return petals.map((petal, index) => ({ ...petal, angle: first + index * turn }));
};

/** A point on the way of a petal, `out` from the heart. */
export const pointAt = (angle: number, out: number): readonly [x: number, y: number] => {
  const turn = (angle * Math.PI) / 180;
  return [Math.sin(turn) * out, -Math.cos(turn) * out];
};
