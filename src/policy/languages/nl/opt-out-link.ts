import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'hier|klik|altijd|moment|link ..8 afmelden|uitschrijven|afmelding|uitschrijving|af_te_melden|uit_te_schrijven',
    'afmelden|uitschrijven|uitschrijving|afmelding ..3 hier|klik|link',
    'klik ..4 uitschrijven|afmelden',
    'antwoord|antwoordt|stuur|stuurt|sms ..4 stop|afmelden|nee',
    'geen ..2 berichten|mails|emails|mededelingen|meldingen|nieuwsbrieven|reclame|post ..2 meer',
    'geen ..2 verdere|nieuwe ..1 <messages>',
    'niet_meer|niet_langer ..4 van_ons ..1 horen|ontvangen|krijgen',
    '<messages> ..6 afmelden|uitschrijven|af_te_melden|uit_te_schrijven|opzeggen|stopzetten',
    'afmelden|uitschrijven|af_te_melden|uit_te_schrijven|afmeldt|uitschrijft ..4 <messages>',
    'mailinglijst|verzendlijst|maillijst|lijst ..6 verwijder*|schrappen|geschrapt|halen|gehaald',
    'niets|niet ..1 meer ..3 van_ons ..2 horen|ontvangen|lezen',
    'van ons ..3 niets|niet ..1 meer ..2 horen|ontvangen|lezen',
    'mail|bericht|meldings voorkeuren|instellingen ..3 wijzigen|beheren|aanpassen',
  ],
  unless: ['printer*|printersoftware|apparaat|tijdschrift|magazine|software|verzekering', 'mis ..2 geen'],
  good: [
    {
      text: 'Om u af te melden voor de nieuwsbrief van de printersoftware opent u het menu van het apparaat.',
      because: 'part of instructions',
    },
    { text: 'Gebruik de oplader niet meer; hij wordt teruggeroepen.', because: 'a safety notice' },
  ],
  bad: [
    { text: 'Hier kunt u zich afmelden voor onze berichten.', marks: ['afmelden voor onze berichten'] },
    {
      text: 'Antwoord met STOP om geen verdere e-mails te ontvangen.',
      marks: ['Antwoord met STOP om geen verdere e-mails'],
    },
  ],
};
