/** Italian words for what no order needs: selling, mailing lists, holidays, the seller's own news. */
export const promotion = {
  promotion: `
    coupon*, voucher*, promo, promozion*, promozional*, sconto, sconti, scontat*, scontistica, saldi, saldo, svendit*, liquidazion*, ribass*, cashback, lotteri*, superofferta, offertissim*, sottocosto, convenienz*,
    offerta, offerte, risparmi*, outlet, bogo, vantaggios*, fuoritutto, sorteggi*, giveaway*, imperdibil*, imbattibil*, maxisconto,
    buono|buoni sconto|regalo|acquisto|omaggio|del|da|di, codice ..2 sconto|promo|promozionale|coupon, con|usa|usi|inserisci|inserisca|utilizzi|utilizza ..2 codice, # %|percento ..1 sconto|in_meno|di_riduzione|off,
    meta prezzo, prezzo|prezzi ..1 speciale|speciali|scontat*|ridott*|bass*|bassissim*|imbattibil*|vantaggios*|lancio|pazz*|stracciat*|incredibil*|eccezional*, riduzione del, black friday, cyber monday, prime day, a soli #|€,
    prossimo|prossima|prossimi|futuro|futuri|secondo ..1 acquisto|acquisti|ordine|ordini|spesa|shopping, due al prezzo, 2 al prezzo, 2x1, 3x2, paghi|paga|pagate|paghera ..2 solo|uno|una|due, ne paghi,
    spedizione gratuita|gratis, in regalo, in omaggio, edizione limitata, fino ad|a esaurimento, ultimi pezzi|giorni, ultima occasione, solo per oggi|te|lei|pochi|questa|questo, solo oggi|fino|questa_settimana, tempo limitato,
    punti fedelta, tessera fedelta, programma fedelta, non perdere|perda|lasci*|farti ..2 occasione|offerta|scappare|sfuggire, scende|scesi|sceso|calati ..1 di? prezzo|prezzi, prezzi ..1 scesi|calati,
    seconda|secondo|terzo|terza ..2 meta|gratis|omaggio|scontat*, estrazione ..3 premi*, concorso ..2 premi*,
  `,
  shop: `
    negozio, negozi, bottega, store, storefront, shop, vetrina, sito, website, marchio, brand, catalogo, cataloghi, pagina, boutique, showroom, outlet, app, canale, profilo, homepage, e-commerce, ecommerce, bacheca, blog, negozietto, atelier,
    sito web, pagina del negozio|marchio|venditore,
  `,
  browse: `
    visit*, scopr*, guard*, esplor*, sfogli*, acquist*, compr*, trov*, torn*, preferit*, provi, prova, provare, approfitt*, benvenut*, ordina, ordini, cerca, disponibil*, curios*, navig*, ammir*, shopping, conosc*, vedere, vedi, veda, visto, viste, cliccare, entra, entri, aspettiamo, regalati, si_regali, aggiung*, venite, vieni, venga, passi, passa,
    un'occhiata, dare uno sguardo, fare un giro, faccia un giro, fai un giro, ci venga, passi a, lista dei desideri, a trovarci, salvi|salva ..3 preferiti, da noi,
  `,
  follow: `
    newsletter*, instagram, facebook, tiktok, youtube, pinterest, twitter, influencer*, ambassador*, iscriviti, iscriva, iscrivetevi, seguici, seguiteci, abbonati, abboni, abbonatevi, fanpage, passaparola, vip, followers,
    ci segua, ci segui, si iscriva, segua|segui|seguite|seguire il|la|i|le|anche nostro|nostra|nostri|nostre|su, social media, social network, sui social, nostri social, canali social, nostra community, nostro club, club clienti, gruppo facebook|telegram|whatsapp,
    consigli*|raccomand*|segnal*|port*|invit*|suggeri* ..6 amici|amico|amica|parenti|colleghi|conoscenti|famiglia, parl*|raccont* ..4 amici|parenti|colleghi|conoscenti, metta|metti|mettete mi_piace|un_like, unisciti|si_unisca|entra|entri ..3 club|community|gruppo|famiglia,
    programma di_affiliazione|fedelta, presenti|presenta ..2 amico,
  `,
  novelty: `
    novita, nuovissim*, anteprima, lancio, lanciamo, lanciato, lanciata, nuovo|nuova|nuovi|nuove ..1 collezion*|arriv*|prodott*|modell*|linea|linee|gamma|catalogo|colori|colore|articoli|design|serie|edizion*|profum*|fantasie|stagione|tovaglie,
    collezione primavera|estate|autunno|inverno|natalizia|estiva|invernale|autunnale|primaverile|nuova, appena arrivat*|lanciat*|uscit*|sfornat*, sono arrivat* le|i|gli nuov*, arrivat* nuov*, ora disponibil*, finalmente disponibil*, in arrivo nuov*, nuovi arrivi, e|sono uscit* il|la|i|le nuov*,
    new entry, presto disponibil*, da oggi disponibil*,
  `,
  otherGoods: `
    assortiment*, collezion*, bestseller*, coordinat*, abbinat*, abbinament*,
    altri|altre|nostri|nostre|tanti|tante|molti|molte|simili|altrettanti ..1 prodotti|articoli|modelli|offerte|lampade|accessori|creazioni|proposte|articolo|idee|borse|cuscini|oggetti|pezzi|cose, prodotti|articoli|modelli|accessori ..1 simili|abbinat*|correlati|coordinat*|complementari,
    nostra|nostro|intera|tutta|ampia|nuova|vasta ..2 gamma|selezione|offerta|linea|serie|scelta|assortimento|catalogo, piu vendut*, chi ha comprato|acquistato|scelto|ordinato, clienti ..4 comprato|acquistato|scelto|apprezzato anche, hanno scelto|comprato|acquistato anche,
    potrebbe|potrebbero ..1 interessar*|piacer*|anche, si abbina*, perfett*|ideale con|accanto|insieme|per_accompagnare, complet* il set|la_collezione|set, tutto per,
    interessarle|interessarti|piacerle|piacerti anche, stanno benissimo|bene con,
  `,
  messages: `
    messaggi, messaggio, email, e-mail, mail, newsletter*, comunicazion*, notifich*, avvisi, lista, elenco, notizie, aggiornamenti, mailing, promozioni, pubblicita, contattat*, iscrizione, iscrizioni,
    mailing list, lista di distribuzione, lista contatti, indirizzario, nostre notizie, notizie da_noi, sentirci, avere nostre,
  `,
  stop: `
    disiscri*, disiscriz*, cancell*, disdett*, disattiv*, annull*, rimoss*, rimuov*, rimozione, unsubscribe*, opt-out, optout, elimin*, interromp*, revoc*, opporsi, oppor*, stop, basta, depenn*,
    opt out, non ..2 piu, non ..2 riceve*|desider*|vuole|vuoi|interess*, togli*|tolga ..4 lista|elenco|mailing, uscire dalla|da, smettere di, rispond* ..3 stop|cancella*|rimuovi|basta|no, mandi|invia|invii|manda|scriva|scrivi ..2 stop|cancellami,
  `,
  holiday: `
    natalizi*, buon|buona|felice|sereno|serena|lieto|lieta|felici|buone|serene|splendido|magico|dolce|meraviglioso ..1 natale|pasqua|anno|feste|festivita|ferragosto|vacanze|estate|epifania|compleanno|onomastico|capodanno|san_valentino|festa|halloween|pasquetta|ferie|primavera|befana|vigilia|ponte|giornata_della_donna,
    auguri, tanti auguri, nuovo anno|anno_nuovo, anno nuovo, feliz, merry christmas, happy new_year, calorosi auguri, migliori auguri, bollicine,
  `,
  news: `
    trasferit*, trasloc*, anniversario, compleanno, inaugur*, sondaggi*, questionari*, statistic*, fiera, fiere, ferie, chius*, chiusura, oroscop*, ricett*, barzellett*, poesi*, proverbio, indovinell*, quiz, blog, podcast, radio, televisione, giornale, intervist*, inventario, cuccioli, cucciolo, gattin*, matrimoni*, nozze, neonat*,
    gara, campionat*, torneo, maratona, concerto, partita, calcio, squadra, sponsor*, beneficenza, donat*, donazion*, elezion*, politic*, preghier*, benedizion*, chiesa, fondator*, fondatrice, storia, clima, climatic*, alberi, premiat*, collaborator*, collaboratric*, stagist*, apprendist*, assum*, assunzion*, candidat*, curriculum, lavora_con_noi, pensione,
    collega, colleghi, colleghe, consigli, consiglio, trucchi, trucchetto, curiosita, meteo, hobby, famiglia, reddito, eta, ristruttur*, ampli*, rinnovat*, rinnovo, rinnoviamo, fotovoltaic*, pannelli, museo, gita, aperitivo, festa, picnic, lotto, film, abitudini, vinto,
    nuovo|nuova|nuovi|nuove ..1 sede|ufficio|uffici|sito|logo|nome|numero|orari|veste|volto|look|colleg*|direttore|responsabile|magazzino|collaborator*, orari|orario ..1 di? apertura|ufficio|estivo|estivi|festivi|negozio|nuovi, lo sapeva, lo sapevi, lo sapevate, sapeva che, sapevi che, sapevate che,
    compiuto|compie|compiamo|festeggi* ..2 anni|vent'anni|anno, vent|dieci|trenta|cinquant|cinque|quarant anni ..2 attivita|fa|insieme, cara nuova, veste ..2 nuova, posizioni aperte, offerta|offerte di lavoro, ricetta del, consiglio del, frase del, fatto curioso, coppa del, campioni d,
    ufficio|uffici|negozio|azienda|team|magazzino|servizio|sede ..2 chius*, saremo|siamo|resteremo|restiamo|rimarremo chius*|aperti|in_ferie|in_vacanza, il nostro ufficio|titolare|capo, la nostra azienda|storia,
  `,
} as const;
