// What went well, in the words of families of the demo, by theme: two for each. `{kind}` becomes a first name.
const successes: Readonly<Record<string, readonly [string, string]>> = {
  post: ['Ik heb een brief opengemaakt terwijl ik alleen was.', 'De map ligt op tafel en niet meer onder de bank.'],
  ochtend: ['{kind} stond vanmorgen zelf al bij de deur.', 'Wij hebben samen ontbeten, drie dagen achter elkaar.'],
  alleen: ['Ik heb iemand gevraagd om koffie, en ze kwam.', 'Ik werd gebeld. Zomaar, om te vragen hoe het ging.'],
  slapen: ['Ik heb een nacht doorgeslapen.', 'Ik was op voordat de kinderen wakker werden.'],
  ruzie: ['Wij riepen het woord en het werd stil.', '{kind} zei dat het een fijne week was.'],
  leren: ['{kind} had een voldoende en belde mij op.', 'De tas stond klaar zonder dat ik het vroeg.'],
  huis: ['Het bed staat. {kind} wilde er meteen in.', 'De gang is leeg, wij kunnen er weer langs.'],
  werk: ['Ik had iets te vertellen toen ik thuiskwam.', 'Ze vroegen of ik ook op vrijdag kan.'],
  spelen: ['{kind} belde op om te zeggen: ik ben bij het veld.', '{kind} was om zeven uur thuis, de hele week.'],
  tanden: ['Niemand huilde bij de tandarts.', 'Ik heb zelf de afspraak gemaakt.'],
  taal: ['Ik verstond alles wat de juf zei.', 'Ik heb zelf gebeld, in het Nederlands.'],
  drinken: ['Ik heb gebeld toen het moeilijk was.', 'De kinderen bleven het hele weekend.'],
};

export const successesOf = (theme: string): readonly [string, string] =>
  successes[theme] ?? ['Er was een goede week.', 'Het lukte vaker dan eerst.'];
