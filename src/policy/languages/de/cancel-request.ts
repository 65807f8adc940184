import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'stornieren|storniere|stornier|storniert|annullieren|annullier|widerrufen|canceln ..1 sie|du|ihr|bitte|doch|einfach|den|die|diese|deine|ihre ! ?',
    'treten|tritt ..1 sie|du|bitte|doch ..8 zurück',
    'brechen|brich ..1 sie|du|bitte|doch ..10 ab & <goods>|kauf',
    'stornierung|storno|stornoantrag|stornierungsantrag|stornierungsanfrage|stornowunsch|widerruf ..6 beantragen|stellen|einreichen|veranlassen|anfordern|auslösen|einleiten|vornehmen|anfragen|absenden|durchführen|ein',
    'beantragen|beantrag|stellen|stell|reichen|reich|veranlassen|fordern|leiten ..6 stornierung*|storno*|widerruf*|stornoantrag',
    'sie|du ... selbst|selber|eigenständig|ihrer_seite|ihrem_konto|deinem_konto|app ..4 <cancel>',
    'wählen|wähle|wähl|geben|gib|angeben|auswählen ..10 <cancel>',
    'wenn sie|du ..8 <cancel> würden|würdest|könnten|könntest',
    '<cancel> ..4 von|in|über ihrer|ihrem|deiner|deinem|ihr ..1 seite|konto|kundenkonto|bestellübersicht',
    'auf|klicken ..4 stornieren|artikel_stornieren',
  ],
  unless: [
    'wir|ich|amazon|system|hersteller|spedition ..1 haben|hat|habe|werden|wird|können|kann|müssen|mussten ... <=cancel> ! sie|du ..2 selbst|selber',
    'haben|werden|können|müssen|mussten|habe|dürfen|sollen wir|ich ... <=cancel> ! bitten',
    'soll|sollen ... <=cancel> & ?',
    'storniert|annulliert werden|worden|haben|ist|wurde',
    'wurde|wurden|ist|sei|war|bereits|schon|worden ..4 storniert|annulliert|abgebrochen|abgeschlossen|bestätigt',
    'wunsch|anfrage|entscheidung ..8 stornieren',
    'ihre|deine ..1 stornierung|stornierungsanfrage|stornoanfrage ..6 eingegangen|erhalten|bestätigt|bearbeitet|angekommen|abgeschlossen',
    'wenn|falls|sofern|ob ..3 sie|du|ihnen ..8 stornieren|storniert|stornierung|zurücktreten möchten|möchtest|wollen|willst|wünschen|wünschst|sollen',
    '<-cancel>',
    'wie gewünscht|gewollt|besprochen',
    'möchten|wollen|wünschen sie ..10 <=cancel>',
  ],
  good: [
    { text: 'Wir haben die Bestellung storniert und den Betrag erstattet.', because: 'the seller did it' },
    { text: 'Bitte stornieren Sie die Bestellung nicht, sie geht morgen raus.', because: 'the opposite' },
  ],
  bad: [
    { text: 'Bitte stornieren Sie die Bestellung in Ihrem Konto.', marks: ['Bitte stornieren'] },
    {
      text: 'Der Artikel ist ausverkauft. Können Sie eine Stornierung beantragen?',
      marks: ['Können Sie eine Stornierung'],
    },
  ],
};
