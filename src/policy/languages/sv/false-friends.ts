/** Swedish phrases whose words mean something else than the lexicon would take them for. */
export const falseFriends: readonly string[] = [
  // a denial that denies nothing
  'tveka|tvekar|glöm|missa|dröj ..3 inte|inga|inget',
  'missar|missa|missat ..3 inga|inte|inget',
  'inte bara|minst|tveka',
  'om inte',
  'eller inte|ej',
  'inga problem',
  'ingen orsak|fara|ko|brådska|risk',
  'utan problem|vidare|att|kostnad|dröjsmål|omvägar',
  'varför inte',
  'behövs|behöver inte längre',
  'utan kostnad',

  // a review that is none
  'feedback|synpunkt*|åsikt*|kommentar*|omdöme ..2 om|på|till|kring ..3 skiss*|text*|korrektur*|gravyr*|förslag*|design*|färg*|mått*|typsnitt*|tid|tiden|tygprov*|ritning*',
  'feedback|kommentar|svar|besked från transportören|tillverkaren|leverantören|postnord|tullen|åkeriet|dhl|budfirman',
  'bedöm* ..3 skada*|skick|skissen|korrekturet|felet|om',
  'skade bedömning',

  // stars that are none
  'fem|5|fyra|4|tre|3 stjärna|stjärnor|stjärnors|stjärniga hotell*|frys*|frysfack*|motiv|mönster|restaurang*|tryck|lyx*',
  'mönster|motiv|tryck|mönstret|motivet ..2 fem|5|tre stjärnor',
  'fem|5|tre|fyra stjärnorna|stjärnor över|under|bredvid|på ..2 namn|namnet|text|texten|datum*|logg*',
  'stjärna i|av trä|metall|papper|filt|glas',

  // happy about something else
  'vad|hur ..2 tycker|tyckte|nöjd|gillar',
  'nöjd|glad med ..3 skiss*|förslag*|tid|tiden|lösning*|korrektur*|gravyr*|återbetalning*|reparation*|monteringstid*|delåterbetalning*',
  'skiss*|förslag*|korrektur*|tid|tiden|typsnitt* ..4 nöjd|gillar|tilltalar|passar',
  'glad påsk|midsommar|jul|sommar',
  'glada|glad att',
  'gått|gick|är|var|känns|går|fungerar|funkar bra|utmärkt|perfekt|fint',

  // before, that isn't
  'först den|på|i|om|efter|nästa|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|onsdagen|måndagen|tisdagen|torsdagen|fredagen|när',
  'direkt på|i|till|från|vid|efter|hos',
  'före användning*|användandet|första|montering*|klockan|kl|i|den|måndag|leverans*',
  'innan du|ni ..1 sätter|startar|använder|kopplar|monterar|slår|öppnar|tvättar',
  'skicka|skickar|skickas|skickat|levereras|leverera|kontrollera|titta|försöka ..4 igen|en_gång_till',

  // changing what is no review
  // "ändra" without its dots is "andra", others
  'den|det|en|vår|vårt|alla|två|på andra',
  'andra kunder|köpare|köp|paketet|personer|människor|flaskan|förfrågan|gången|delen|varor|produkter|sidan|skälet',
  'ändra|ändrat|justera|uppdatera|ändrar ..2 adress*|leveransadress*|storlek*|färg*|tid|tiden|förpackning*|text*|gravyr*|skiss*|datum*|typsnitt*',
  'adress*|leveransadress*|storlek*|färg*|tiden|förpackningen|texten|gravyr*|datum*|textstorlek* ..4 ändra|ändrat|justera|uppdatera',
  'den|det|de rätta',

  // offers that are none
  'present ask|papper|förpackning|band|set|kartong|påse|etikett',
  'presentask|presentasken|presentpapper|presentkartong',
  'finaste|största|bästa presenten',
  'present|presenten till|för oss|mig',
  'som present inslagen|inslaget|slås|avsedd',
  'gratis ..2 retur*|hämtning|reparation|byte',
  'kostnadsfri* ..2 retur*|hämtning|reparation|byte|ersättning*|ny|nytt',
  'kuvert|kuvertet|hållare|fodral|fick för presentkort*',
  'presentkort i|från beställning|order|#order',
  'skicka|skickar|skickat ..3 ny|nytt ..3 utan_kostnad|gratis|kostnadsfritt',
  'garanti*|garantin ..4 gäller|löper|omfattar',
  'behålla|behåll grytan|varan|den|produkten',

  // shops of no concern
  'app till|för|store',
  'märke på|och',
  'på din|ditt sida|håll',
  'gå|går ..1 till sida',

  // promotions that are none
  'nästa steg',
  'erbjud* dig|er|en|ett|två|full|byte|återbetalning',
  'val av|mellan',
  'as is',
  'tv bänk|möbel|fäste|stativ|bord',
  'match* med',
  'passa på ..3 storlek|fönster',
  'väljer|välj mellan',
];
