// What people read when signing in does not go as they hoped.
import { type Sentences, withTranslated } from '@greep/http';
import { translated } from './translated.ts';

const inDutchAndEnglish: Sentences = {
  'session-missing': {
    nl: 'U bent niet ingelogd. Log in en ga verder waar u was.',
    en: 'You are not signed in. Sign in and go on.',
  },
  'session-expired': {
    nl: 'U bent een tijd niet bezig geweest. Log opnieuw in. Dan gaat u verder waar u was.',
    en: 'Your session has ended. Sign in again and go on where you were.',
  },
  'token-refused': {
    nl: 'Dit token geldt hier niet. Vraag een nieuw token aan.',
    en: 'This token is not valid here. Ask for a new one.',
  },
  'csrf-token-missing': {
    nl: 'Wij weten niet zeker of dit verzoek van u komt. Laad de pagina opnieuw.',
    en: 'Send the token of your session in the header Greep-Csrf, from this site.',
  },
  'role-required': {
    nl: 'U heeft meer dan één rol. Kies in welke rol u dit doet.',
    en: 'You have several roles. Name the one you act in with the header Greep-Role.',
  },
  'role-not-yours': {
    nl: 'Deze rol heeft u niet of niet meer. Kies een andere rol.',
    en: 'This role is not yours, or not any more. Choose another one.',
  },
  'no-role': {
    nl: 'U heeft op dit moment geen rol in deze gemeente. Vraag de beheerder.',
    en: 'You have no role in this gemeente at this moment. Ask its administrator.',
  },
  'invitation-code-not-valid': {
    nl: 'Deze code klopt niet of geldt niet meer. Kijk of u de code goed heeft overgenomen, of vraag een nieuwe.',
    en: 'This code is not right, or no longer valid. Check it, or ask for a new one.',
  },
  'invitation-tried-too-often': {
    nl: 'U heeft vijf keer een code geprobeerd. Wacht een uur, of vraag een nieuwe code.',
    en: 'You tried five codes. Wait an hour, or ask for a new code.',
  },
  'person-known-already': {
    nl: 'U bent al bekend in deze gemeente. U heeft geen code nodig.',
    en: 'This gemeente knows you already. You need no code.',
  },
  'sign-in-refused': {
    nl: 'Het inloggen is niet gelukt. Misschien duurde het te lang, of ging u een pagina terug.',
    en: 'Signing in did not work. Perhaps it took too long, or you went a page back.',
  },
  'assurance-too-low': {
    nl: 'Deze manier van inloggen is niet zeker genoeg. Kies de DigiD-app met ID-check, of op uw werk de extra code.',
    en: 'This way of signing in is not sure enough. Choose the DigiD app with ID check, or at work the second factor.',
  },
};

export const sentences = withTranslated(inDutchAndEnglish, translated);
