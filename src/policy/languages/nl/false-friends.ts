/** Dutch phrases whose words mean something else than the lexicon would take them for. */
export const falseFriends: readonly string[] = [
  // a denial that denies nothing
  'aarzel|aarzelt|schroom|vergeet ..3 niet',
  'mis|mist|missen ..2 geen|niets ..2 meer?',
  'niet alleen|aarzelen|vergeten',
  'zo niet',
  'als niet',
  'of niet',
  'geen probleem|zorgen|dank|punt|moeite',
  'zonder problemen|meer|verdere|twijfel',
  'waarom niet',
  'niet meer nodig',
  'niet langer nodig',

  // a review that is none
  'feedback|reactie|mening|opmerking*|commentaar ..2 op|over|voor|bij ..3 ontwerp*|tekst|drukproef|gravure|schets*|kleur*|afspraak|maten|lettertype|voorbeeld|stof*|tekening|lay_out',
  'feedback|reactie|antwoord van de? koerier|vervoerder|fabrikant|leverancier|postnl|dhl|douane|bezorgdienst',
  'schade|toestand ..3 beoordel*',
  'beoordel*|beoordeelt ..3 schade|toestand|ontwerp|drukproef|gebrek|of',
  'technicus|monteur|wij|we beoordelen|beoordeelt',

  // stars that are none
  'vijf|5|vier|4|drie|3 sterren|ster hotel*|vriezer*|vriesvak*|motief|patroon|restaurant|opdruk|luxe',
  'patroon|motief|opdruk ..2 vijf|5|drie sterren',
  'vijf|5|drie|vier sterren boven|onder|naast|op ..2 naam|tekst|datum|logo',
  'ster vorm|patroon|motief|anijs|lamp|projector|schroevendraaier|bit',

  // happy about something else
  'hoe|wat ..2 bevalt|vindt|tevreden|vond',
  'tevreden|blij|akkoord met|over ..3 ontwerp*|afspraak|tijdstip|oplossing|drukproef|gravure|voorstel|terugbetaling|reparatie|lay_out|schets',
  'ontwerp|voorstel|drukproef|afspraak|lettertype|schets ..4 bevalt|tevreden|bevallen',
  'blij te',
  'gaat|ging|gegaan|verliep|verlopen|is|was|werkt|alles goed|prima|perfect|super|top',
  'binnen # uur|uren',
  'op prijs',
  'helaas|gelukkig geen',

  // before, that isn't
  'direct|rechtstreeks op|in|aan|na|naar|uit|van',
  'plaats_van op|de|om|het|zwart|wit|blauw|rood|#',
  'weer thuis|voorradig|op_voorraad|leverbaar',
  'opnieuw|nogmaals|nog_eens|nog_een_keer|weer verzonden|verstuurd|versturen|bezorgen|aanbieden|controleren|bekijken|proberen|leveren|nakijken',
  'weer|weers omstandigheden|voorspelling',

  // changing what is no review
  'wijzig*|aanpassen|aangepast|veranderen|bijwerken|gewijzigd ..2 adres|bezorgadres|maat|kleur|afspraak|verpakking|tekst|gravure|ontwerp|datum|lettertype',
  'adres|bezorgadres|maat|kleur|afspraak|verpakking|tekst|gravure|datum|lettertype|lettergrootte ..4 wijzig*|aanpassen|aangepast|veranderen|gewijzigd|veranderd',

  // offers that are none
  'cadeau papier|verpakking|doos|lint|set|idee|label|zak|tas',
  'cadeaudoos|cadeauverpakking|cadeaupapier|cadeaulint|cadeauset|cadeautas|cadeaulabel',
  'mooiste|grootste|leukste cadeau',
  'cadeau voor ons|mij',
  'als cadeau inpakken|ingepakt|bedoeld',
  'gratis ..2 retour*|ophalen|reparatie|vervang*|terug*|nieuw|nieuwe',
  'envelop|envelope|houder|map voor cadeaubon*',
  'kortingsbonnenboek*',
  'geld beugel|clip|kist|kluis|telmachine',
  'garantie bedraagt|geldt|loopt|op',
  'betalen wij|we|de|uw',
  'verras* dat|door',

  // shops of no concern
  'app van|voor|store',
  'merk van|en|is',
  'print|copy|reparatie shop|winkel',

  // promotions that are none
  'bij aankoop|besteld',
  'prijs van',
  'actie vereist|nodig|ondernemen',
  'geschiedenis van_uw',
  'bestaan uit',
  'stem geluid|bediening',
  'volgende stap',
];
