/** German words for what no order needs: selling, mailing lists, holidays, the seller’s own news. */
export const promotion = {
  promotion: `
    rabatt*, gutschein, gutscheins, gutscheine, gutscheinen, gutscheincode*, gutscheinaktion*, coupon*, promo, treueprogramm*, promocode*, promotion*, sonderangebot*, angebote, schnäppchen*, ausverkauf, sommerschlussverkauf*, winterschlussverkauf*, schlussverkauf*, räumungsverkauf*, sale,
    aktionscode*, aktionspreis*, sonderaktion*, rabattaktion*, sonderpreis*, einführungspreis*, preisnachlass*, vorteilscode*, sparcode*, vergünstig*, ermäßig*, treuepunkt*, treuerabatt*, bonuspunkt*, gewinnspiel*, verlosung*, verlosen, cashback,
    vorzugspreis*, stammkund*, mengenrabatt*, kundenrabatt*, preisaktion*, preisgesenkt, deals, deal, schlagerpreis*, tiefpreis*, bestpreis*, versandkostenfrei*, herbstaktion*, frühlingsaktion*, sommeraktion*, winteraktion*, weihnachtsaktion*, osteraktion*, sparpreis*,
    günstigen preisen, günstige preise, kleinen preis, kleinem preis, zum sparpreis, alles|alle ..3 billiger|günstiger, # %|prozent billiger, black friday, cyber monday, prime day, black week, halben preis, halber preis, unser angebot, unsere aktion, tolle|große|neue aktion, im angebot, stark|jetzt reduziert, sind reduziert, # %|prozent ..1 reduziert,
    # %|prozent günstiger|sparen|weniger|auf, spar|spare|sparen|spart ..6 #, sparen|spare|sparst sie|du ..4 #|geld|beim|bei|jetzt, gratis dazu, geschenkt dazu,
    kauf|kaufen|kaufe|nimm|nehmen ..2 zwei|2|drei|3 ..3 zahl|zahlen|zahle|bezahl*, zwei zum, drei zum, 2 für 1, 3 für 2, zwei für eins, drei für zwei,
    nächste*|zweite*|folgende*|künftige* ..1 einkauf|bestellung|kauf|einkäufe, beim nächsten mal, nur noch heute, nur heute, solange der, nur diese woche, nur bis, nur für kurze_zeit, zum aktionspreis, sichern|sichere|sicher sie? sich|dir,
    limitierte edition|auflage,
  `,
  shop: `
    shop, onlineshop, webshop, laden, ladens, geschäft, geschäfts, store, markenshop, webseite, website, homepage, internetseite, marke, katalog*, boutique, kanal, app, storefront, markenseite,
    amazon_shop, amazon_store, showroom, verkaufsraum, ladengeschäft, outlet, shopseite, online_shop,
  `,
  browse: `
    besuch*, schau, schauen, schaut, schaue, stöber*, entdeck*, vorbei*, vorbeischau*, ansehen, anschauen, einkaufen, kaufen, kauf, finden, findest, findet, erhältlich, blick, begrüßen, probier*, kennen, kennst, bestellen, bestell,
    umsehen, umschauen, reinschau*, hereinschau*, klick*, shoppen, zugreifen, zuschlagen, erleben, willkommen, gesehen, vormerken, favoriten, merkliste, wunschliste, gibt es jetzt, gibt es auch, gibt es nun,
  `,
  follow: `
    newsletter*, abonnier*, facebook, instagram, tiktok, youtube, pinterest, weiterempfehl*, weiterzuempfehl*, kundenclub*, community, treueprogramm*, kundenkarte, fanpage, influencer*, vip*, botschafter*,
    folgen|folg|folge|folgt ..1 uns|mir, empfehlen|empfiehl|empfehle ..6 weiter|freunden|freund|bekannten|familie, freunde|freunden|freund|bekannte|bekannten|kollegen ..4 werben|erzählen|einladen|empfehlen, werben|wirb ..4 freund*,
    erzähl*|sagen|sag ..4 freunden|bekannten|familie, social media, sozialen medien, sozialen netzwerken, whatsapp gruppe, telegram gruppe, facebook gruppe,
  `,
  novelty: `
    neuheit*, neuerscheinung*, neuzugang, neuzugänge, brandneu*, herbstkollektion*, sommerkollektion*, winterkollektion*, frühjahrskollektion*, frühlingskollektion*, weihnachtskollektion*,
    neue|neuen|neuer|neues|neueste*|neuste* ..1 kollektion*|produkte|artikel|modelle|modell|ware|waren|serie|linie|farben|sortiment|katalog|produkten|artikeln|modellen|designs|muster,
    neu eingetroffen|erschienen|im|in|bei|dabei, ab sofort erhältlich|verfügbar|lieferbar|im|in|bei, jetzt erhältlich|verfügbar|lieferbar|neu|auch|im, frisch eingetroffen, eingetroffen ist, gerade erschienen, ganz neu,
  `,
  otherGoods: `
    sortiment*, auswahl, kollektion*, bestseller*, zubehör,
    weitere*|andere*|passende*|ähnliche*|viele|zahlreiche*|übrigen|sonstigen ..2 produkte|produkten|artikel|artikeln|lampen|modelle|modellen|angebote|stücke|teile|farben|möbel|ideen|designs|sachen|waren,
    interessierten|interessieren sich, auch gekauft, auch für, auch gefallen, passend zu, passend zur, passend zum, passend dazu, dazu passend, passt perfekt, passt ideal, perfekt dazu, unsere produkte, unseren produkten, unsere anderen, unseren anderen,
    könnte|könnten ihnen|dir|sie|dich, alles rund um,
  `,
  messages: `
    nachrichten, mitteilungen, mails, emails, newsletter*, benachrichtigungen, verteiler*, mailingliste*, werbung, infomails, informationen, zusendungen, rundmails, empfängerliste, infos,
    e mails, e mail liste, von uns hören, post von_uns, unserer liste, der liste,
  `,
  stop: `
    abmeld*, abzumeld*, abgemeldet, abbestell*, abzubestell*, austrag*, auszutrag*, stopp, unsubscribe, streichen, gestrichen, widersprech*, widerspruch, beenden, entfernen, entfernt, löschen, abschalten, abstellen, unerwünscht,
    keine ..2 mehr, keine weiteren, keine weitere, nicht mehr|länger ..4 erhalten|bekommen|hören|wünschen|möchten|empfangen|interessiert, kein interesse, melden|meld ..6 ab, antworten ..3 stop,
  `,
  holiday: `
    weihnachtsgrüße*, neujahrsgrüße*, ostergrüße*, festtagsgrüße*, ostertage, adventszeit, weihnachtszeit, weihnachtsfest,
    frohe*|schöne*|besinnliche*|fröhliche*|gesegnete*|erholsame*|gemütliche*|ruhige*|glückliche*|wunderschöne*|wundervolle* ..2 weihnacht*|feiertage|ostern|fest|festtage|pfingsten|advent*|neues|neue|urlaub|ferien|sommer|silvester|ostertage|jahr|sommerzeit|weihnachtszeit,
    guten rutsch, frohes neues, alles gute zum|im|für, gesundes neues, happy new_year, merry christmas, zum geburtstag, zum muttertag, zum valentinstag, grüße zum|aus,
  `,
  news: `
    umgezogen, umzug, jubiläum*, bestehen, hotline, öffnungszeit*, geschäftszeit*, bürozeit*, sprechzeit*, betriebsferien, betriebsurlaub, betriebsausflug, urlaub, geschlossen, feiertag*, umfrage*, messe, verstärkung, stellenangebot*, bewerbungen, azubi*, auszubildende*,
    tipp, tipps, rezept*, fußball*, verein, spende*, spenden, gespendet, horoskop*, gedicht, witz, rätsel, quiz, blog, blogbeitrag, podcast, radio, fernsehen, zeitung, interview, inventur, welpen, bürohund, nachwuchs, hochzeit, wettbewerb, auszeichnung, preisträger,
    meisterschaft, turnier, marathon, konzert, wahl, wahlen, abstimm*, politik, gebet, segen, klima, klimaneutral, solaranlage, gründer, gründerin, firmengeschichte, geschichte, haustiere, familienstand, einkommen, hobbys, hobby, fun_fact, weltmeister*, kinderfest,
    wussten|weißt|wusstest sie|du, jährige* bestehen|jubiläum, tag der offenen, neue*|neuer|neues ..1 website|webseite|homepage|logo|büro|halle|räume|standort|kollegin|kollege|mitarbeiter*|chef*|firmenname|namen, größere|größeren halle|räume|lager|büro,
    team|büro|telefon|laden ..4 nicht_besetzt|besetzt|erreichbar, erreichen sie unsere|uns, stelle frei, im ruhestand, in den ruhestand, ab sofort erreich*, gewonnen haben, haben ..6 gewonnen, wurden ausgezeichnet,
  `,
} as const;
