import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    '<we> ... zeigen|zeige sie|dich ... an',
    'zeigen|zeige wir|ich sie|dich ..3 an',
    'werden|wirst sie|du? ..3 es? ..2 bereuen|büßen|bezahlen_dafür',
    'sie|du ..2 werden|wirst|werdet ..6 bereuen|büßen',
    'wissen|weiß wo sie|du ..2 wohnen|wohnst|arbeiten',
    'sonst|andernfalls ..8 anwalt|polizei|anzeige|inkasso*|gericht|staatsanwalt',
    'wir sehen uns vor gericht',
    'dumme|dummen|blöde|blöden|idiotische|idiotischen|lächerliche|lächerlichen|dreiste|dreisten|unverschämte|unverschämten|bekloppte|hirnlose|alberne frage|fragen|nachricht|ausrede|ausreden|beschwerde|kunde|kundin|kunden|person|behauptung|lüge|lügen|bewertung|forderung',
    'sie|du sind|bist ..3 dumm|blöd|bescheuert|verrückt|unverschämt|dreist|lächerlich|krank|hirnlos|unfähig',
    'sind|bist sie|du ..2 dumm|blöd|bescheuert|blind|taub|verrückt',
    'beim|zum|unserem|unser|unseren|einem|einen|den anwalt|rechtsanwalt|inkassobüro|inkassodienst|inkassounternehmen',
    'halt|halten ..4 klappe|maul|mund|fresse|schnauze',
    'zum teufel|kuckuck',
    'zur hölle',
    'geh|gehen|scher|scheren ..3 hölle|teufel',
    'hau|hauen|verpiss|verschwinde|verschwinden ..1 ab|dich|sie',
    'ihre|deine|diese lügen|lüge|frechheit',
    'schämen|schäm sie|dich',
    'kommen|komme wir|ich ..3 vorbei ... und|dann & sonst',
    'fertig ..1 machen sie|dich',
    'machen|mache wir|ich sie|dich fertig',
    'lügen|lügst sie|du',
    'hören|hör ..2 auf ..2 jammern|heulen|meckern|zu_jammern|zu_meckern',
    'herr*|leck* ..4 arsch',
  ],
  unless: [],
  good: [
    { text: 'Herr Dick hat das Paket in der Scheidtstraße abgegeben.', because: 'names' },
    { text: 'Das Vogelhaus für Meisen und andere Vögel kommt zwei Tage später.', because: 'a product' },
  ],
  bad: [
    { text: 'Der verdammte Zusteller hat das Paket verloren.', marks: ['verdammte'] },
    { text: 'Schicken Sie die Ware zurück, sonst werden Sie es bereuen.', marks: ['werden Sie es bereuen'] },
  ],
};
