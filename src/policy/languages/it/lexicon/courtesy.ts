/** Italian words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    grazie, ringrazi*, ringraziament*, grat*_a_lei, grati, grato, grata, grate, gratitudine, riconoscent*, riconoscenza, apprezziamo, apprezzo, onorat*, obbligat*, un|grande|per_noi onore|privilegio,
    grazie|ringraziamo|ringrazio|ringraziarla|ringraziarti ancora|di_nuovo|nuovamente, le siamo grati, e stato un piacere, e un piacere|onore, un piacere averl*|servirl*|avert*|servirt*, lieti|felici|contenti che|di_averla|di_averti|di_avervi|per_la, benvenuto|benvenuta|benvenuti tra|nella,
    ha|hai|avete scelto|preferito noi|il_nostro|la_nostra, scelto noi, sua|tua fiducia, tanto|molto per noi, che bello|piacere aver*, significa molto, ci fa|ha_fatto ..1 piacere ..1 che|aver*,
  `,
  help: `
    aiut*, assistenz*, assister*, supporto, soddisfazion*, risolv*, risoluzion*, disposizione, disponibili, pronti, pronto, volentieri, collaborazione_e, priorita,
    siamo qui, siamo sempre, a disposizione, a sua|tua|vostra ..2 disposizione, al suo|tuo|vostro ..1 fianco|servizio, non esit*, senza esit*, senza problemi, senza impegno, senza complimenti, servizio clienti, assistenza clienti, in qualsiasi momento, in qualunque momento, quando vuole|vuoi, siamo|sono felici|lieti|pronti|contenti di,
    lieti|felici di aiutar*|assister*|risponder*, entro 24|ventiquattro, 24 ore, h24, 7 giorni su, si senta liber*, sentiti liber*, contare su, conti su, puo contare, per qualsiasi, per qualunque, per ogni, ci prenderemo cura, a portata di, faremo del_nostro|il_possibile|di_tutto, troveremo una,
    una mano, un messaggio, scrivici pure, ci scriva pure, ci siamo,
  `,
  wish: `
    auguriamo, auguro, augur*, buona|splendida|bella|serena|felice|piacevole|ottima|buon giornata|serata|settimana|domenica|weekend|fine_settimana|lettura|visione|notte|continuazione|proseguimento|divertimento|lavoro|cucito|caffe|utilizzo|giardinaggio,
    speriamo|spero che|di|le|ti|il|la|tutto|lo, a presto, arrivederci, alla prossima, stia bene, stammi bene, si goda, goditi, si godra, godersi, ottima|bella|buona|eccellente scelta, in bocca, tanti saluti, un abbraccio, ci auguriamo, auspichiamo, caro|cari|affettuoso|affettuosi|cordiale|cordiali saluto|saluti, buon divertimento,
  `,
  insult: `
    idiot*, cretin*, imbecill*, stupid*, deficient*, bugiard*, truffator*, truffatrice, ladro, ladra, ladri, scem*, ignorante, ignoranti, incapac*, incompetent*, pezzent*, buffon*, pagliacc*, maleducat*, imbroglion*, disonest*, demente, dementi, ritardat*_mentale,
    farabutt*, disgraziat*, mascalzon*, delinquent*, parassit*, poveracc*, fannullon*, cafone, cafoni, somar*, babbeo, tonto, tonta, ridicol*, analfabet*, miserabil*, verme, schifos*, fesso, fessi,
  `,
} as const;
