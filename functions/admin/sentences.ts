// What an administrator reads when something does not go as hoped.
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
  'person-left': {
    nl: 'Deze persoon werkt hier niet meer. Haal het vertrek eerst terug.',
    en: 'This person has left. Undo the departure first.',
  },
  'person-active': { nl: 'Deze persoon is niet vertrokken.', en: 'This person has not left.' },
  'role-held-already': { nl: 'Deze persoon heeft deze rol al.', en: 'This person has this role already.' },
  'not-yourself': {
    nl: 'Dit kunt u niet bij uzelf doen. Vraag een andere beheerder.',
    en: 'You cannot do this to yourself. Ask another administrator.',
  },
  'not-a-provider': {
    nl: 'Kies een organisatie die gezinnen helpt.',
    en: 'Choose an organisation that helps families.',
  },
  taken: { nl: 'Deze naam is al in gebruik. Kies een andere.', en: 'This name is in use. Choose another one.' },
};
