/** Italian words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    ordine, ordini, ordinat*, #order, pacco, pacchi, pacchett*, articol*, prodott*, acquist*, spedizion*, consegna, merce, collo, colli, plico, oggett*, compera, invio, scatola,
  `,
  cancel: `
    annull*, disdic*, disdir*, disdett*, cancellazion*, storn*, revoc*, recess*, reced*, disdica, annullarlo, annullarla, cancellarlo,
    cancell* ..4 ordine|ordini|acquisto|#order|articol*|prodott*, ordine|ordini|acquisto|#order ..4 cancell*, cancell* tu|lei|voi, annulla articoli,
    rinunc* ..3 ordine|acquisto|#order, ritir* ..3 ordine|acquisto, non ne ho piu bisogno, ordinato per errore, acquistato per errore, ho cambiato idea, ne ho piu bisogno, non mi serve piu,
    non serve piu, non piu necessario, interromp* ..3 ordine|acquisto,
  `,
  shipped: `
    spedit*, inviat*, partit*, evas*, uscit*, affidat*, imbarcat*, salpat*, in viaggio, in transito, in consegna, in spedizione, in cammino, per strada, sulla strada, in arrivo, sulla via,
    consegnat*|affidat*|passat*|dat*|lasciat*|rimess* ..4 al|alle|a|all|allo|ai corriere|poste|brt|gls|dhl|ups|sda|fedex|bartolini|spedizioniere|trasportatore|vettore|autista|tnt|hermes|inpost|ufficio,
    lasciat*|lascia ..2 magazzino|deposito|laboratorio|sede|stabilimento|bottega, ritirat*|pres* ..4 dal|dalle|da|in corriere|poste|brt|gls|dhl|ups|sda|carico,
    caricat* ..3 camion|furgone|mezzo, preso in carico, presa in carico, presi in carico, conferma di spedizione, avviso di spedizione, notifica di spedizione, si e messo in, gia per, verso|diretto casa|lei|te,
    consegnat* oggi|ieri|regolarmente|correttamente|con_successo, stat* consegnat*, messo|messa in viaggio,
  `,
  mishap: `
    ritard*, rimandat*, posticip*, rinvi*, slitt*, smarri*, perso, persa, persi, perse, perdut*, rott*, romp*, danneggi*, danno, danni, difett*, guast*, sbagliat*, errore, errori, errat*, erroneamente, mancant*, manca,
    mancano, mancava, mancavano, mancat*, purtroppo, scus*, dispiac*, spiacent*, spiace, scus* ancora|di_nuovo|nuovamente, rammaric*, disagi*, inconvenient*, problem*, maltempo, sciopero, scioperi, neve, nevicat*, nebbia, alluvion*, dogana, doganal*, esaurit*, reso, resi, restitu*,
    rimbors*, sostitu*, ripar*, richiam*, annull*, graffi*, crep*, incomplet*, doppi*, parzial*, impossibil*, giacenza, respint*, fermo, ferma, bloccat*, incident*, rubat*, furto, perdit*, perde, surriscald*, scheggiat*, macchiat*, ammaccat*, piegat*, scambiat*,
    posticipat*, indisponibil*, invece, allungat*, arretrat*, carenza, ristagn*, prolung*, storn*, riaccredit*, tard*, reclam*, imprevist*, fallit*, rispedi*, reinvi*, ricambi*, incompat*, difform*, scadut*, vecchi*, sicurezza,
    per sbaglio, per errore, piu tardi, piu lung*, al posto, non ..2 disponibil*, non ..2 possiamo, non ..2 riusc*, non ..2 potut*, non ..3 arrivat*, non ..3 consegnat*, non ..3 partit*, non ..3 spedit*, non prima, non ancora, non funzion*, solo lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|il|tra|domani|dopo|la_prossima|a_partire,
    non piu in, non piu disponibil*, non piu, tornat* indietro, indietro, da capo, troppo piccol*|grand*|cort*|lung*|pesant*, sold out, fuori produzione, fuori stock, di nuovo sped*,
  `,
  partial: `
    separat*, rimanent*, restant*, rimanenza, singolarmente,
    seconda|secondo|altra|altro|restante|terza|terzo scatola|pacco|spedizione|parte|collo|consegna, due|tre|piu|diversi|vari pacchi|colli|spedizioni|scatole|consegne|parti, parte dell|del, il resto, in due|tre|piu,
  `,
  replacement: `
    sostitu*, ricambi*, rispedi*, rispedit*, reinvi*, ripar*, cambio, rimpiazz*, pezzo mancante, pezzi mancanti, nuovo invio, nuova spedizione, quello|quella|articolo|prodotto|colore giusto|giusta|corretto|corretta,
    nuovo|nuova ..1 caricatore|cavo|coperchio|pezzo|lampada|batteria|vetro|manico|filtro|pompa|unita|esemplare|alimentatore|motore|parte|adattatore, un altro|altra esemplare|pezzo, di nuovo spedit*|inviat*, spedito|inviato di nuovo,
    vite|viti|pezzo|parte|cavo|coperchio mancant*,
  `,
  refund: `
    rimbors*, riaccredit*, storn*, restituzione del denaro, soldi indietro, accreditat*, nota di credito,
  `,
  delivery: `
    consegn*, corrier*, sped*, spedizion*, tracking, tracciament*, arriv*, recapit*, trasport*, camion, furgone, ritiro, ritirare, giacenza, poste, brt, gls, dhl, ups, sda, fedex, tnt, bartolini, locker, vettor*, autista, magazzin*, partenza, parte, partira, transito, fattorin*,
    punto di ritiro, ufficio postale, in viaggio, previst*, viagg*,
  `,
  details: `
    indirizz*, civico, cap, via, piazza, piano, ascensor*, scale, scala, portone, porta, citofon*, cancello, campanell*, portineria, portinai*, vicino, vicina, vicini, cortile, parcheggi*, accesso, firma,
    fattur*, ricevut*, scontrino, iva, fiscal*, garanzi*, manual*, istruzion*, allegat*, alleghiamo, document*, certificat*, licenz*, attivazion*, chiav*, download, password, sicurezza, bozza, bozze, anteprima, taglia, taglie, misur*, misura, dimension*,
    color*, incision*, incid*, ricam*, inizial*, monogramm*, carattere, font, grafic*, design, disegn*, personalizz*, scritta, testo, nome, stamp*, logo, layout, appuntament*, orari*, orario, fascia, tecnic*, montagg*, mont*, installa*, installazion*, idraulic*, elettricist*,
    spina, tension*, voltagg*, volt, watt, quantita, compatibil*, attacc*, vite, viti, staff*, batteri*, pil*, caricator*, cav*, cavo, pezz*, coperchi*, larghezz*, altezz*, lunghezz*, profondit*, peso, pesa, stoff*, tessut*, finitur*, version*, variant*, modello, quale, quali, data,
    lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, domani, mezzogiorno, ore, import*, pagament*, addebit*, prezzo, codice, numero, polo, pellicola, lavar*, gradi, pressione, seriale, deposit*, pratica, richiam*, richiesta, annull*, manuale, bolla, foder*,
    alle #, entro il|le|domani|lunedi|venerdi|martedi|mercoledi|giovedi|sabato, # kg|cm|mm|m|litri|w|v|hz|pezzi, ci|mi serve|servono|occorre|indichi|indicare|confermi|comunichi|serve_sapere, abbiamo|avremmo bisogno di|del|della|dei, quale|cosa|che ..3 serve|desidera|preferisce, ha|hai|avete scelto|ordinato|effettuato|indicato,
  `,
} as const;
