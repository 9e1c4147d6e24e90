// What somebody reads about words that give a family or a gemeente away, in a text that is to leave: where they stand is
// marked beside it, so a sentence only says of which kind they are, and what to do.

export const findingSentences = {
  'name-of-family': {
    nl: 'Hier staat een naam van iemand van het gezin. Haal die eruit.',
    en: 'Here stands a name of somebody of the family. Take it out.',
  },
  'name-of-professional': {
    nl: 'Hier staat een naam van iemand die met het gezin werkt. Haal die eruit.',
    en: 'Here stands a name of somebody who works with the family. Take it out.',
  },
  'name-of-network': {
    nl: 'Hier staat een naam uit de eigen kring van het gezin. Haal die eruit.',
    en: 'Here stands a name from the own network of the family. Take it out.',
  },
  'known-place': {
    nl: 'Hier staat een plaats of adres uit het dossier. Haal die eruit.',
    en: 'Here stands a place or an address of the file. Take it out.',
  },
  'known-birth-date': {
    nl: 'Hier staat een geboortedag uit het dossier. Haal die eruit.',
    en: 'Here stands a birthday of the file. Take it out.',
  },
  'names-organisation': {
    nl: 'Hier staat de naam van een organisatie van de gemeente. Het landelijke team mag die niet weten. Haal die eruit.',
    en: 'Here stands the name of an organisation of the gemeente. The national team may not know it. Take it out.',
  },
  'names-gemeente': {
    nl: 'Hier staat de naam van een gemeente. Het landelijke team mag niet weten waar het knelpunt vandaan komt. Haal die eruit.',
    en: 'Here stands the name of a gemeente. The national team may not know where the bottleneck comes from. Take it out.',
  },
  'holds-address': { nl: 'Hier staat een adres. Haal het eruit.', en: 'Here stands an address. Take it out.' },
  'holds-postcode': { nl: 'Hier staat een postcode. Haal die eruit.', en: 'Here stands a postcode. Take it out.' },
  'holds-phone-number': {
    nl: 'Hier staat een nummer dat een telefoonnummer kan zijn. Haal het eruit.',
    en: 'Here stands a number that may be a phone number. Take it out.',
  },
  'holds-email': {
    nl: 'Hier staat een e-mailadres of een profiel op internet. Haal het eruit.',
    en: 'Here stands an e-mail address or a profile on the internet. Take it out.',
  },
  'holds-personal-number': {
    nl: 'Hier staat een nummer dat van een persoon kan zijn. Haal het eruit.',
    en: 'Here stands a number that may be of a person. Take it out.',
  },
  'looks-like-name': {
    nl: 'Hier staat misschien een naam. Kijk nog eens, en zeg dat u het gezien hebt.',
    en: 'This may be a name. Look once more, and say that you have seen it.',
  },
  'holds-number': {
    nl: 'Hier staat een nummer of bedrag. Kijk of iemand er het gezin aan herkent, en zeg dat u het gezien hebt.',
    en: 'Here stands a number or an amount. See whether it gives the family away, and say that you have seen it.',
  },
  'holds-exact-date': {
    nl: 'Hier staat een precieze dag. Een maand is vaak genoeg. Zeg anders dat u het gezien hebt.',
    en: 'Here stands an exact day. A month is often enough. Otherwise say that you have seen it.',
  },
  'names-provider': {
    nl: 'Hier staat de naam van de aanbieder. Kijk of dat nodig is, en zeg dat u het gezien hebt.',
    en: 'Here stands the name of the provider. See whether that is needed, and say that you have seen it.',
  },
} as const;

/** Kind of what was found. None can be found that has no sentence. */
export type FindingKind = keyof typeof findingSentences;
