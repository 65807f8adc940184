/** German words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    bestellung*, #order, paket, pakete, pakets, paketen, päckchen, sendung, sendungen, warensendung, lieferung*, ware, artikel, artikels, artikeln,
    produkt, produkte, produkts, produkten, kauf, kaufs, einkauf*, auftrag, auftrags, bestellte, bestellten, bestelltes, packerl,
  `,
  cancel: `
    stornier*, storno*, zurücktreten, zurückzutreten, zurücktretet, zurücktrittst, rücktritt, annullier*, widerruf*, abzubestellen, canceln, gecancelt, abbrechen, abzubrechen, abgebrochen,
    brechen|brich|breche ..10 ab, treten|tritt ..8 zurück, bestellung|bestellungen|kauf|auftrag|#order ..4 rückgängig, rückgängig machen,
    nicht mehr benötigt|gebraucht|brauche|benötige, nicht mehr gewünscht, versehentlich bestellt, irrtümlich bestellt,
    stornierungsantrag, stornierungsanfrage,
  `,
  shipped: `
    versandt, versendet, verschickt, abgeschickt, losgeschickt, rausgeschickt, abgesendet, unterwegs, raus, rausgegangen, ausgeliefert, hinausgegangen,
    auf dem weg, auf den weg, auf die reise, auf reisen, in den versand, im versand, in der zustellung, in die zustellung, in zustellung, zur post gebracht,
    übergeben, an ..2 dhl|ups|hermes|dpd|gls|post|paketdienst|spediteur|spedition ausgehändigt|gegeben|weitergegeben|gegangen,
    verlassen|verlässt|verließ|verliess ..5 lager|haus|werkstatt|versandzentrum|werk, lager|haus|werkstatt|versandzentrum ..3 verlassen,
    vom|von ..2 boten|dhl|hermes|ups|dpd|gls|post|paketdienst|zusteller|fahrer|spedition|kurier ..1 abgeholt|mitgenommen|übernommen, bei dhl|ups|hermes|dpd|gls aufgegeben, zur zustellung, versandbestätigung*, versandmitteilung, versendung, verpackt und,
    macht ..3 auf_den_weg, geht ..4 versand|post|raus, ist ..2 draußen,
  `,
  mishap: `
    verspät*, verzöger*, später, verspaet*, verzoeger*, spaeter, leider, entschuldig*, bedauer*, defekt*, beschädig*, kaputt*, gebrochen*, zerbroch*, fehlt, fehlen, fehlend*, fehlte, fehler*,
    falsch*, verloren, verlust, streik*, unwetter*, sturm*, schnee*, nebel, hochwasser, zoll, zollamt, ausverkauft, vergriffen, rücksend*, retour*, rückgabe*,
    zurückgeschickt, zurückgesendet, zurückgesandt, zurückschick*, zurücksend*, zurückgegangen, zurückgekommen, erstatt*, rückerstatt*, zurückerstatt*, teilerstatt*,
    ersatz*, ersetz*, umtausch*, austausch*, reklam*, rückruf*, mangel, mängel*, kratzer*, riss*, problem*, länger, irrtum*, irrtümlich*, versehentlich,
    nachliefer*, nachgeliefert, teilliefer*, hängt, doppelt, verschoben, verschieb*, unvollständig, lieferverzug, verzug, storno*, stornier*, zurückgezahlt,
    gutgeschrieben, einbehalten, lieferengpass, engpass*, rückstand, überhitz*, undicht, verwechs*, vertausch*, verbogen, stau, unfall, panne, unzustellbar,
    tut uns, tut mir, erst am, erst im, erst nach, erst in, erst ab, erst wieder, erst #, erst morgen, erst übermorgen, erst nächste*, erst kommende*, nicht ..2 lieferbar, nicht ..2 verfügbar, nicht versenden, nicht liefern,
    nicht verschicken, nicht auf_lager, nicht ..2 angetroffen, nicht ..2 zustellen, nicht ..2 zugestellt, ruft ..8 zurück, zu klein, zu groß, zu viel, zu wenig, zu lang, zu kurz,
    nicht mehr verwenden|benutzen, liegt ..3 zoll, statt, anders als, länger als, noch nicht ..4 versandt|verschickt|versendet|geliefert,
  `,
  partial: `
    getrennt, restlich*, teilsendung*, teillieferung*, nachlieferung*, rest, einzeln,
    zweite*|weitere*|andere*|fehlende* paket|sendung|lieferung|teil, zwei|mehreren|drei paketen|sendungen|teilen|lieferungen, teil|teile ihrer|deiner|der bestellung,
  `,
  replacement: `
    ersatz*, ersetz*, austausch*, umtausch*, reparier*, reparatur*, nachliefer*, nachgeliefert, neuversand, richtige, richtigen,
    neue*|neuer|neues ..1 netzteil|gerät|exemplar|deckel|teil|kabel|akku|glas|griff|ladegerät|platte|schrauben|filter|lampe|display, erneut|noch_einmal|nochmals versandt|verschickt|geschickt|versendet,
  `,
  refund: `
    erstatt*, rückerstatt*, zurückerstatt*, teilerstatt*, gutgeschrieben, gutschrift*, zurückgezahlt, zurückzahl*, rückzahlung*, geld zurück, zurücküberwiesen,
  `,
  delivery: `
    liefer*, geliefert*, zustell*, zugestellt*, spedition*, spediteur*, fahrer*, paketdienst*, versand*, verschick*, versend*, transport*, dhl, ups, hermes,
    dpd, gls, fedex, ankunft, ankomm*, angekommen, eintreff*, eingetroffen, trifft, abhol*, packstation, filiale, lkw, sendungsnummer*, sendungsverfolgung*,
    trackingnummer*, anliefer*, angeliefert, bordstein, kommt ..8 an, kommt ..2 am, briefkasten, paketshop,
  `,
  details: `
    adresse*, anschrift*, hausnummer*, postleitzahl*, straße*, stockwerk*, etage*, aufzug, fahrstuhl, treppe*, treppenhaus, tür, türcode, torcode, zufahrt, klingel*,
    rechnung*, rechnungsadresse*, quittung*, beleg, mehrwertsteuer, ust, umsatzsteuer*, steuernummer*, garantie*, gewährleistung*, anleitung*, bedienungsanleitung*, montageanleitung*, gebrauchsanweisung*, anhang, anbei,
    beigefügt*, beiliegend*, liegt ..6 bei, dokument*, zertifikat*, lizenz*, aktivierung*, schlüssel*, download*, passwort, sicherheit*, sicherheitshinweis*, rückruf*, entwurf*, größen, ihre|deine|die|welche|welcher|richtige größe, größe s|m|l|xl|xs|xxl|#, farbe*, farbton,
    gravur*, gravier*, initialen, monogramm*, schriftart*, schriftgröße, schrift, schriftzug, design*, skizze*, korrekturabzug*, personalisier*, schreibweise, text, beschrift*, aufdruck, gedruckt, druckdatei, logo, layout,
    vorschau, termin*, liefertermin*, montagetermin*, zeitfenster, techniker*, monteur*, montage*, montier*, einbau*, installation*, installier*, handwerker*, stecker*, spannung, menge, stückzahl, anzahl, kompatib*,
    anschluss, schraube*, halterung*, batterie*, akku*, ladegerät*, netzteil*, kabel*, teil, teile, deckel*, maß, maße, masse, breite, höhe, tiefe, länge, durchmesser, gewicht, stoff*, ausführung, version,
    variante*, welche*, datum, uhrzeit, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, # uhr, betrag*, zahlung*, kaufpreis*, seriennummer*, artikelnummer*, zugangscode*, zugangsschlüssel*,
    stornier*, schutzfolie*, pluspol, minuspol, sammelstelle, hausflur, parkplatz, abstellort*, nachbar*, unterschrift*, bestätigen sie, nennen sie, nenn uns, teilen sie uns, benötigen wir, brauchen wir, wünschen sie ..3 lieferung,
  `,
} as const;
