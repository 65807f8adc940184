import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    '<we> ..6 <goods> ..6 erhalten|bestätigen|angenommen|registriert|bearbeiten|gepackt|verpackt|eingepackt|vorbereitet|verbucht|aufgenommen',
    'bestätig* ..6 eingang|<goods>',
    '<goods> ..3 wird|wurde|ist ..6 bestätigt|aufgegeben|eingegangen|bearbeitet|gepackt|verpackt|vorbereitet|angenommen|kommissioniert|verbucht',
    'zahlung|geld ..8 eingegangen|erhalten|eingang|eingetroffen',
    'packen|verpacken|bearbeiten|bereiten ..4 <goods>|sie|es ..3 gerade|nun|jetzt|soeben|für|vor|ein',
    'auftragsbestätigung|versandbestätigung|bestellbestätigung|eingangsbestätigung|versandmitteilung|versandanzeige|kaufbestätigung',
    'es|sie|er ist|wurde|sind|hat|wird ..6 <shipped>',
    '<goods> ..8 macht sich ..3 weg',
    'eingang ihrer|deiner ..2 <goods>',
  ],
  unless: [
    '<ask> ..4 bestätig*',
    'bestätigen|bestätige sie|uns|bitte',
    '<goods> ..4 nicht ..2 bestätigt',
    'ihren|deinen wunsch',
    'rechnung*|muster|etikett|rücksendeetikett|entwurf|gutschein*|geschenk*|antwort|nachricht|foto|anleitung|schlüssel|code',
    'damit|bevor|ob ... <shipped>',
    'sobald',
  ],
  good: [
    { text: 'Die Lieferung verzögert sich bis zum 12. Mai.', because: 'news of a delay' },
    { text: 'Der Ersatz für die gesprungene Tasse ist unterwegs.', because: 'mends a fault' },
  ],
  bad: [
    {
      text: 'Ihre Bestellung hat heute unser Lager verlassen.',
      marks: ['Bestellung hat heute unser Lager verlassen'],
    },
    { text: 'Hiermit bestätigen wir den Eingang Ihrer Bestellung.', marks: ['bestätigen wir den Eingang'] },
  ],
};
