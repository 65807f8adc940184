/** German phrases whose words mean something else than the lexicon would take them for. */
export const falseFriends: readonly string[] = [
  // a denial that denies nothing
  'zögern|zöger|scheuen|vergessen|verpassen|versäumen ..3 nicht',
  'verpassen|verpasse|verpass|versäumen ..3 keine|nichts ..2 mehr?',
  'nicht doch|vielleicht',
  'nicht nur|zögern|vergessen|verpassen',
  'wenn nicht',
  'falls nicht',
  'oder nicht',
  'ob .. nicht',
  'kein problem',
  'keine sorge|ursache|frage|umstände|scheu',
  'ohne weiteres|zögern|probleme|umwege',
  'warum nicht',
  'nicht mehr benötigt|gebraucht|gewünscht',

  // a review that is none
  'rückmeldung|feedback|meinung|kommentar* ..2 zu|zum|zur|über|dem|der ..3 entwurf*|text|design*|korrekturabzug|gravur*|skizze*|vorschau|layout|farbe|farbmuster|termin*|maßen|größe|schrift*|adresse|motiv|stoff*|muster|zeichnung',
  'feedback|rückmeldung|antwort|kommentar von|vom|des|der ..1 paketdienst*|hersteller*|lieferant*|spedition|dhl|ups|hermes|dpd|zoll*|werk*|fahrer*',
  'wir|ich|techniker|fachleute ..6 prüfen und bewerten',
  'schaden|risiko|zustand ..3 bewert*',
  'wir|techniker|gutachter bewerten|beurteilen',
  'beurteilen|bewerten ob',
  'beurteil*|bewert* ..3 schaden|zustand|entwurf|mangel',
  'bewertungsreport|bewertungsbericht',

  // stars that are none
  'fünf|5|vier|4|drei|3 sterne|sternen|stern hotel*|gefrier*|muster|kühl*|restaurant*|resort|general|komfort|aufdruck|motiv*|luxus*',
  'muster|motiv|aufdruck|design ..2 fünf|5|vier|drei sterne|sternen',
  'fünf|5|drei|vier sterne|sternen ..1 über|unter|neben|auf ..2 namen|schriftzug|text|datum|logo',
  'stern form|muster|schraube*|ausstecher|lampe|projektor|anis|motiv|girlande|dreieck',
  'stern|sterne aus|als ..1 holz|metall|papier|anhänger|filz',

  // happy about something else
  'wie ..1 gefällt|gefallen|zufrieden|überzeugt|gefiel',
  'zufrieden|einverstanden|glücklich mit ..4 entwurf*|termin|zeitfenster|lösung|korrekturabzug|gravur|vorschlag|teilerstattung|reparatur|farbmuster|layout|skizze|erstattung|uhrzeit',
  'entwurf|vorschlag|korrekturabzug|termin|schriftart|layout|skizze|farbton ..4 gefällt|zusagt|gefallen|zufrieden',
  'gefällt ..2 entwurf|vorschlag|korrekturabzug|schriftart|layout|skizze|farbton',
  'wer ..4 entgegen|öffnet|abholt|annimmt|empfang',
  'tun|tu ..3 gefallen',
  'einen gefallen',
  'lief|läuft|ging|gelaufen|gegangen|ist|war|alles|funktioniert gut|super|prima|perfekt|bestens',
  'wie erwartet|gewünscht|besprochen|vereinbart',

  // before, that isn't
  'erst am|im|ab|in|nach|um|wieder|morgen|übermorgen|heute|später|ende|mitte|anfang|nächste*|kommende*|#',
  'noch_einmal|nochmals|nochmal|erneut versandt|verschickt|versenden|verschicken|schicken|zustellen|zugestellt|liefern|losschicken|zusenden|senden|prüfen',
  'direkt an|am|bei|zu|aus|vom|beim|vor|in',
  'statt am|der|des|um|wie|wegen|mit|in|den|dem|#|schwarz|weiß|blau|rot',

  // changing what is no review
  'ändern|geändert|anpassen|aktualisieren|korrigieren ..2 adresse|lieferadresse|größe|farbe|termin|verpackung|text|gravur|entwurf|datum|schrift*',
  'adresse|lieferadresse|größe|farbe|termin|verpackung|text|gravur|datum|schriftgröße|schriftart ..4 ändern|geändert|anpassen|angepasst|aktualisieren|korrigieren',

  // offers that are none
  'geschenk|geschenke papier|karton|verpackung|schachtel|anhänger|idee|set|box|korb|band|tüte',
  'schönste|schönstes|größte|größtes|tollste geschenk',
  'geschenk für uns|mich',
  'als geschenk verpacken|verpackt|einpacken|gedacht',
  'kostenlos*|gratis ..2 rücksend*|retoure*|rückversand|abholung|reparatur|ersatz*|rückgabe*|umtausch',
  'gutschein|rabatt|coupon buch|heft|karte|karten|druck',
  'karten|umschlag|hülle|mappe für gutschein*',
  'gutscheinbuch|gutscheinheft|gutscheinkarten|gutscheinhülle',
  'gewinnen einblick|zeit|eindruck',
  'geld börse|beutel|clip|kassette|schein|zählmaschine|automat',
  'jahr|jahre ..1 garantie ab|auf',
  'garantie beträgt|gilt|läuft|endet',
  'zahlen|zahlung* wir|die|ihre rechnung',
  'dann können|wissen|kann|holen|kommt|ist|senden|schicken|erstatten',
  'umsonst gekommen|gewartet',

  // shops of no concern
  'paket|repair|copy shop',
  'geschäft|laden ..1 abhol*',
  'versand|lager haus|halle',
  'app des|der|zum|für',
  'marke des|der|und|ist',

  // promotions that are none
  'nächste*|zweite*|folgende* einkaufswagen|schritt|bestellschritt',
  'im angebot enthalten|stand|steht|angegeben',
  'angebot auf|des herstellers',
  'sicherheit|fehler|aktion code|bereich',
  'tipp fehler',
  'wahl der|des|zwischen|haben|stehen',
  'geschichte der bestellung',
  'messe|messen sie|das|die|bitte|den|wir',
];
