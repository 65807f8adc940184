import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Auxiliaries with the wrong form behind them. */
export const verbPhrases: readonly GrammarRule[] = [
  phrase(
    'werden mit gebeugtem Verb',
    '(?<fault>(?:wird|werden|werde) (?:[^,.!?;:\\n]{1,60} )?(?:ankommt|kommt|eintrifft|erhält|bekommt|bringt|nimmt|gibt|geht|schickt|sendet|liefert|ankommen wird))(?=[.!?,]|$)',
    null,
    {
      wrong: ['Das Paket wird am Montag ankommt.'],
      right: ['Das Paket wird am Montag geliefert.', 'Es wird Zeit, dass es kommt.'],
    },
  ),
  phrase(
    'Modalverb mit gebeugtem Verb',
    '_(?:[\\p{L}@]+ ){0,2}(?<fault>(?:können|könnten|kann|möchten|müssen|sollten) (?:(?!dass |ob |wenn |weil |wie |was )[^,.!?;:\\s]+ ){1,6}(?:erhält|ankommt|kommt|liefert|bekommt|findet|schickt|nimmt|bringt|geht|hat|ist|wird))(?=[.!?]|$)',
    null,
    {
      wrong: ['Sie können das Sofa am Dienstag erhält.'],
      right: ['Sie können prüfen, ob das Paket kommt.', 'Sie können das Sofa am Dienstag erhalten.'],
    },
  ),
  phrase(
    'haben mit Grundform',
    '_(?:wir|ich|sie|der fahrer|unser lager) (?:haben|habe|hat) (?<fault>(?:(?!zu |lassen |wollen |müssen |können )[^,.!?;:\\s]+ ){1,6}(?<!zu )(?:verschicken|versenden|senden|schicken|liefern|erstatten|finden|prüfen|ersetzen|bestellen|stornieren))(?=[.!?]|$)',
    null,
    {
      wrong: ['Wir haben das Paket gestern verschicken.'],
      right: [
        'Wir haben das Paket verschicken lassen.',
        'Wir haben noch viel zu prüfen.',
        'Wir haben das Paket verschickt.',
      ],
    },
  ),
  phrase('wurde mit werden', '(?<fault>(?:wurde|wurden) [^,.!?;:\\n]{1,60} werden)(?=[.!?]|$)', null, {
    wrong: ['Ihre Bestellung wurde noch nicht versendet werden.'],
    right: ['Ihre Bestellung wurde noch nicht versendet.', 'Es wurde gesagt, dass sie geliefert werden.'],
  }),
  phrase(
    'Passiv mit Grundform',
    '(?:wurde|wurden) (?:[^,.!?;:\\s]+ ){0,6}(?<fault>verschicken|versenden|senden|schicken|liefern|erstatten|finden|prüfen|ersetzen|stornieren)(?=[.!?]|$)',
    {
      verschicken: 'verschickt',
      versenden: 'versendet',
      senden: 'gesendet',
      schicken: 'geschickt',
      liefern: 'geliefert',
      erstatten: 'erstattet',
      finden: 'gefunden',
      prüfen: 'geprüft',
      ersetzen: 'ersetzt',
      stornieren: 'storniert',
    },
    { wrong: ['Das Paket wurde gestern verschicken.'], right: ['Das Paket wurde gestern verschickt.'] },
  ),
];
