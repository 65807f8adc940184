/** Swedish words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    beställning, beställningen, beställningar, beställningarna, #order, order, ordern, paket, paketet, paketen, försändelse*, sändning*, leverans, leveransen, vara, varan, varor, varorna, produkt, produkten, produkter, produkterna, köp, köpet, artikel, artikeln, artiklar, kolli, kollit,
  `,
  cancel: `
    avbeställ*, avbeställa, avbeställning*, annuller*, annullering*, makuler*, avbok*, avboka, avbokning*, avbryt*, häv, häva, hävning, ångra_köpet, återkalla, återtag*, annulleringsbegäran, avbeställningsbegäran,
    behövs inte längre, behövs ej_längre, behöver inte längre, inte längre behövs|behov|aktuell|önskad, beställt av_misstag, av misstag, dra|dra_er|dra_dig ..4 tillbaka ..3 köp|köpet|beställning|beställningen|#order,
    säg|säga upp ..3 köp|köpet|beställning|beställningen, ångra ..2 köp|köpet|beställning|beställningen|#order,
  `,
  shipped: `
    skickad, skickat, skickats, skickades, skickade, avsänd*, avsänt, postad, postat, postats, postades, överlämnad, överlämnat, överlämnats, överlämnades, avgått, avgick, utlevererad, levererats_till, avskickad*, ivägskickad*,
    på väg, gett sig av, gett sig iväg, gav sig av, i väg, iväg, på resande_fot, under transport, under leverans, lämnat|lämnade|lämnar|lämnats ..3 lager*|lagret|oss|verkstad*|hus*, lager|lagret|butiken ..2 lämnat, lämnades|lämnats|lämnat ..3 till postnord|dhl|ups|dpd|schenker|instabox|budbee|bring|posten|transportören, överlämnades ..2 till,
    hämtats|hämtades|hämtad|hämtat ..2 av postnord|dhl|ups|dpd|schenker|budbee|bring|transportören, hos postnord|transportören|dhl|posten|budfirman, med posten, med budet, leveransbekräftelse*, avsändningsbekräftelse, gått ut, gått iväg, gick iväg|ut,
  `,
  mishap: `
    försen*, försena*, senare, dröj*, dröjer, tyvärr, ursäkt*, ledsen, ledsna, beklag*, defekt*, skadad*, skadat, skada, trasig*, sönder, saknas, saknades, saknad*, fel, felet, felaktig*, förlorad*, förlorats, borttappad*, strejk*, oväder*, ovädret, storm*, snö*, tull, tullen, slutsåld*, slut_i, restnotera*, retur*, returnera*, tillbakaskick*, återbetal*, ersätt*, byts, bytt, byte, byter, bytas, utbyte, återkall*, reparation*, brist*, repa, repan, repor, spricka, sprucken, sprucket, problem*, längre, misstag*, efterleverans*, ofullständig*, överhett*, läcker, förväx*, krokig, kö, olycka, obeställbar*, kvar_i, uppskjut*, skjuts, avbeställt, annuller*, dubbelt, debiter*, eftersläp*,
    skickat tillbaka, skickas tillbaka, skicka tillbaka, kommit bort, kom bort, kommit tillbaka, först den, först på, först måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag*, först onsdagen|måndagen|tisdagen|torsdagen|fredagen, först i, först om, först efter, först nästa, kan inte ..2 skicka|leverera, kan ..2 inte skicka|leverera, kan vi ..2 inte skicka, inte ..2 skicka|leverera|levereras, inte i lager, inget i lager, slut i lager, träffade ..3 inte, träffade inte, för liten, för stor, för mycket, för lite, för kort, för lång, två gånger, använd inte, inte använd*, i stället för, gått sönder, gick sönder, inte ..2 skickats|skickat|levererats, ligger ..2 kvar,
  `,
  partial: `
    separat, återstående, resterande, resten, delleverans*, del, delar, kvarvarande, andra|saknade|sista paketet|leveransen|delen, två|flera|tre paket|försändelser|delar|kartonger,
  `,
  replacement: `
    ersättning*, ersätt*, utbyte, byts, bytt, byter, reparation*, reparera*, efterleverans*, rätta, rätt_vara, reservdel*, ny ..1 adapter|laddare|del|kabel|lampa|skärm|lucka, nytt ..1 lock|glas|handtag|batteri|exemplar|paket, ett nytt, en ny, skicka|skickar|skickat ..4 igen, på nytt,
  `,
  refund: `
    återbetal*, återbetalning*, krediter*, kreditering*, tillbaka pengarna, pengarna tillbaka, betalat|betalar|betala ..3 tillbaka, delåterbetalning*,
  `,
  delivery: `
    lever*, levereras, levererar, leverans*, levererad*, levererat, postnord, dhl, ups, dpd, schenker, bring, budbee, instabox, gls, fedex, transport*, transportör*, åkeri*, chaufför*, förare*, bud, budet, budfirma*, frakt*, ombud*, ombudet, utlämning*, hämtas, hämta, ankomst*, anländer, anlänt, framme, skicka*, sändnings*, kollinummer*, kollinumret, spårning*, lastbil*, trottoarkant, brevlåda, paketbox, komma ..3 den, kommer ..3 den, kommer ..3 fram, kommer på, kommer i, kommit fram,
  `,
  details: `
    adress*, leveransadress*, husnummer*, husnumret, postnummer*, gata, gatan, våning*, våningen, hiss, hissen, trapp*, trappor, dörr*, portkod*, portkoden, infart*, faktura*, fakturan, kvitto*, kvittot, moms*, skatt, garanti*, bruksanvisning*, anvisning*, monteringsanvisning*, manual*, bilaga*, bifogad*, bifogat, bifogas, dokument*, intyg, certifikat*, licens*, aktiver*, nyckel*, nedladdning*, lösenord*, säkerhet*, återkall*, förslag*, storlek*, mått, måtten, färg*, gravyr*, gravera*, initialer*, monogram*, typsnitt*, textstorlek*, design*, skiss*, korrektur*, personlig*, stavning*, text, texten, tryck, trycket, trycks, logga, logotyp*, förhandsvisning*,
    tid, tiden, tidpunkt*, monteringstid*, leveranstid*, bokad, tekniker*, montör*, montering*, montera*, install*, hantverkare*, kontakt_behöver, stickkontakt*, spänning*, antal, antalet, kompatib*, anslutning*, skruv*, fäste*, batteri*, laddare*, adapter*, kabel*, reservdel*, lock, locket, bredd, höjd, djup, längd, diameter, vikt, tyg, utförande, version*, variant*, vilken, vilket, vilka, datum*, måndag*, tisdag*, onsdag*, torsdag*, fredag*, lördag*, söndag*, kl, klockan, belopp*, betalning*, köpesumma*, köpesumman, serienummer*, artikelnummer*, avbeställ*, skyddsfilm*, pluspol*, granne*, grannar, underskrift*, parkering*, bekräfta, behöver vi, behöver veta, meddela oss,
  `,
} as const;
