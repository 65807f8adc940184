import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const weekdays = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** What a regular expression tells: prepositions, comparisons, set phrases. */
export const phraseRules: readonly GrammarRule[] = [
  phrase(
    'word en wordt',
    `(?<fault>word) (?=(?:morgen|vandaag|nog|niet|verzonden|bezorgd|geleverd|verstuurd|vervangen|terugbetaald|zo|binnenkort|op|door)(?!\\p{L}))(?<!ik word )(?<!(?:ik|je|jij) word )`,
    'wordt',
    {
      wrong: ['Het artikel word morgen verzonden.', 'Uw pakket word niet bezorgd.'],
      right: ['Ik word morgen gebeld.', 'Het artikel wordt morgen verzonden.'],
    },
  ),
  phrase('hun als onderwerp', '(?<fault>_hun (?:hebben|zijn|kunnen|gaan|willen|komen))', null, {
    wrong: ['Hun hebben het pakket.'],
    right: ['Zij hebben het pakket.', 'Hun koerier komt.'],
  }),
  phrase('voorzetsel bij een dag', `(?<=\\p{L} )(?<fault>in|om) (?=(?:${weekdays})(?!\\p{L})(?! te))`, 'op', {
    wrong: ['De bezorger komt in dinsdag langs.', 'Wij leveren om vrijdag.'],
    right: [
      'De bezorger komt op dinsdag langs.',
      'We denken aan maandag 3 mei.',
      'Om maandag te leveren, werken we door.',
    ],
  }),
  phrase(
    'voorzetsel bij een datum',
    `(?<=\\p{L} )(?<fault>in|om|aan) (?=\\d{1,2} (?:${months})(?!\\p{L}))`,
    'op',
    { wrong: ['De afspraak is om 3 april.', 'We leveren in 12 mei.'], right: ['De afspraak is op 3 april.'] },
  ),
  phrase('voorzetsel bij een maand', `(?<fault>op) (?=(?:${months})(?![\\p{L}])(?! \\d))`, 'in', {
    wrong: ['De lamp is op april weer leverbaar.'],
    right: ['De lamp is in april weer leverbaar.'],
  }),
  phrase(
    'lidwoord voor een datum',
    `(?:op|van|tot|vanaf|voor) (?<fault>de (?=\\d{1,2} (?:${months})(?!\\p{L})))`,
    '',
    { wrong: ['We komen op de 14 mei.'], right: ['We komen op 14 mei.', 'We komen op de 14e.'] },
  ),
  phrase(
    'binnen met lidwoord',
    'binnen (?<fault>de (?=(?:\\d+|twee|drie|vier|vijf|zes|zeven|tien) (?:werkdag(?:en)?|dag(?:en)?|weken|week|uur)(?!\\p{L})))',
    '',
    {
      wrong: ['U hoort binnen de vijf werkdagen van ons.'],
      right: ['U hoort binnen vijf werkdagen van ons.'],
    },
  ),
  phrase(
    'wachten op',
    '(?:wachten|wacht|wachtten|wachtte|gewacht) (?:(?:nog|al|wij|we|nu|even|steeds) ){0,3}(?<fault>voor|aan|naar) (?=(?:uw|de|het|een|ons|onze|je|jouw) )',
    'op',
    {
      wrong: ['We wachten voor uw antwoord.', 'Wij wachten nog naar de levering.'],
      right: ['We wachten op uw antwoord.'],
    },
  ),
  phrase(
    'antwoorden op',
    '(?:antwoord|antwoorden|reageer|reageren|reageert|reactie|gereageerd) (?<fault>aan|naar|over|voor) (?=(?:dit|uw|ons|onze|het|deze) (?:bericht|e-?mail|mail|vraag|verzoek|voorstel)(?!\\p{L}))',
    'op',
    {
      wrong: ['Antwoord aan dit bericht met de kleur.', 'Kunt u reageren naar ons voorstel?'],
      right: ['Antwoord op dit bericht met de kleur.'],
    },
  ),
  phrase(
    'contact met',
    'contact (?:(?:op|opnemen|opgenomen) )?(?<fault>aan|naar|tot|bij) (?=(?:ons|u|de|uw|onze|hem|haar)(?!\\p{L}))',
    'met',
    {
      wrong: ['Neem gerust contact op aan ons.', 'U kunt contact opnemen naar de vervoerder.'],
      right: ['Neem contact op met ons.'],
    },
  ),
  phrase(
    'vast voorzetsel',
    '(?:afhankelijk (?<fault>op)|bestaat (?:uit )?(?<fault2>van) (?=twee|drie|vier|vijf)|verantwoordelijk (?<fault3>van|aan)|voldoet (?<fault4>op)|(?:houdt?|houden) rekening (?<fault5>op|aan)|klaar (?<fault6>om) (?=verzending|levering|transport))',
    null,
    {
      wrong: ['De datum is afhankelijk op de douane.', 'Uw pakket is klaar om verzending.'],
      right: ['De datum is afhankelijk van de douane.', 'Uw pakket is klaar voor verzending.'],
    },
  ),
  phrase(
    'meer met stellende trap',
    '(?<fault>meer (?<adjective>groot|klein|zwaar|snel|licht|goed|laat|vroeg|lang|kort|duur|hoog|laag|sterk|breed))(?!\\p{L})(?= (?:dan|als|en)|[.,!?]|$)',
    null,
    {
      wrong: ['Dit model is meer zwaar dan het vorige.'],
      right: ['Dit model is zwaarder dan het vorige.', 'Er is meer goed nieuws.'],
    },
  ),
  phrase(
    'dan na gelijke trap',
    '(?:even|net zo|evenveel|hetzelfde|dezelfde) (?:groot|klein|zwaar|snel|licht|goed|laat|lang|kort|duur|hoog|breed|veel|maat|kleur|model)? ?(?<fault>dan) (?=(?:de|het|een|u|uw|vorige|besteld|op)(?!\\p{L}))',
    'als',
    { wrong: ['De kast is even hoog dan de vorige.'], right: ['De kast is even hoog als de vorige.'] },
  ),
  phrase(
    'als na een vergrotende trap',
    '(?:later|groter|kleiner|eerder|langer|korter|beter|sneller|duurder|hoger|lager|zwaarder|lichter|breder|smaller|dikker|dunner|goedkoper|slechter|nieuwer|ouder|sterker|meer|minder|anders) (?<fault>als) (?=(?:gepland|verwacht|u|wij|we|beloofd|besteld|normaal|aangegeven|de|het|een|voorheen|gebruikelijk|gewoonlijk|gedacht|beschreven|op|in|twee|drie|vijf)(?!\\p{L}))(?<!niet meer als )',
    'dan',
    {
      wrong: [
        'De nieuwe datum is later als gepland.',
        'De lamp is groter als besteld.',
        'De nieuwe lamp is groter als de oude.',
      ],
      right: [
        'De nieuwe datum is later dan gepland.',
        'We bellen later, als u dat wilt.',
        'Hij is even groot als besteld.',
        'De vervoerder als verantwoordelijke partij betaalt.',
      ],
    },
  ),
  phrase(
    'dubbele woordgroep',
    '(?<fault>(?<group>(?:de|het|een|uw|in de|op de) \\p{L}+) (?<again>\\k<group>))',
    '$<group>',
    {
      wrong: ['Wij hebben het pakket het pakket gevonden.'],
      right: ['Het pakket, het pakket dus, is er.'],
    },
  ),
  doubledWord(['ze', 'u', 'heel', 'zo', 'je', 'er'], {
    wrong: ['Het pakket ligt bij bij de buren.'],
    right: ['De mensen, die die lamp kochten, zijn blij.', 'Als u u vergist, geen probleem.'],
  }),
];
