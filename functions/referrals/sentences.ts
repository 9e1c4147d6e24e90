// What people read when a referral does not go as they hoped.
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
  'referral-incomplete': {
    nl: 'Er mist nog iets. Vul aan wat hieronder staat. Wat u schreef, is bewaard.',
    en: 'Something is missing. Add what is named below. What you wrote is saved.',
  },
  'referral-already-sent': {
    nl: 'Deze aanmelding is al verstuurd. U kunt haar nog intrekken.',
    en: 'This referral has been sent already. You can still withdraw it.',
  },
  'referral-already-decided': {
    nl: 'Over deze aanmelding is al besloten. Laad de pagina opnieuw en lees wat er besloten is.',
    en: 'This referral has been decided already. Load the page again and read the decision.',
  },
  'no-question-open': {
    nl: 'Er staat geen vraag meer open bij deze aanmelding.',
    en: 'No question is open for this referral.',
  },
};
