/** Nouns of selling by gender, `singular/plural` where the plural isn't regular. */
const masculine = `
ordine pacco/pacchi pacchetto articolo prodotto rimborso indirizzo corriere numero messaggio/messaggi cliente servizio/servizi
magazzino/magazzini problema modello caricatore cavo/cavi adattatore colore cartone pezzo documento importo prezzo
pagamento ritardo reso/resi cambio/cambi ricambio/ricambi danno/danni difetto imballaggio/imballaggi imballo manuale codice
tracciamento deposito destinatario/destinatari mittente autista vettore furgone camion/camion citofono campanello cancello
piano portone portiere vicino/vicini civico/civici appuntamento orario/orari giorno/giorni mese/mesi anno/anni minuto
secondo fornitore produttore venditore acquirente buono/buoni scontrino/scontrini catalogo/cataloghi dettaglio/dettagli dato/dati
errore inconveniente disagio/disagi contrattempo imprevisto sciopero blocco/blocchi traffico transito arrivo/arrivi
invio/invii ritiro/ritiri recapito tentativo avviso/avvisi modulo allegato file/file video/video link/link testo
tavolo tavolino letto divano materasso cuscino armadio/armadi scaffale specchio/specchi tappeto lampadario/lampadari lenzuolo/lenzuola
mobile cassetto bicchiere piatto coltello cucchiaio/cucchiai vaso/vasi barattolo tappo coperchio/coperchi manico/manici
sacchetto sacco/sacchi zaino/zaini portafoglio/portafogli orologio/orologi anello bracciale ciondolo vestito cappotto maglione
pantalone calzino stivale sandalo guanto cappello costume giocattolo gioco/giochi libro/libri quaderno telefono
computer/computer monitor/monitor mouse/mouse router/router telecomando trasformatore alimentatore motore filtro sensore
interruttore pulsante display/display schermo proiettore altoparlante microfono auricolare obiettivo treppiede attacco/attacchi
bullone dado/dadi tassello chiodo gancio/ganci perno rondella/rondelle supporto telaio/telai pannello tubo rubinetto
strumento attrezzo trapano tosaerba aspirapolvere/aspirapolvere frullatore bollitore forno tostapane/tostapane frigorifero
ventilatore termostato deumidificatore umidificatore condizionatore passeggino seggiolino biberon/biberon pannolino
componente accessorio/accessori set/set kit/kit paio/paia metro litro grammo chilo peso/pesi volume formato
sconto bonifico/bonifici conto saldo costo acquisto controllo contatto cambiamento aggiornamento intervento montaggio/montaggi
tecnico/tecnici collega/colleghi responsabile operatore reparto ufficio/uffici sistema sito negozio/negozi centro
smistamento locker/locker punto furto smarrimento reclamo riscontro chiarimento consiglio/consigli suggerimento
passaggio/passaggi adesivo nastro campione lotto scatolone collo/colli bancale plico/plichi involucro foglio/fogli disegno/disegni
tessuto legno/legni vetro metallo materiale prodotto bordo lato angolo fondo graffio/graffi segno/segni foro strappo
motivo caso/casi modo esempio/esempi stato termine periodo limite tempo preventivo valore totale credito
tubetto flacone detersivo profumo sapone shampoo/shampoo integratore spazzolino rasoio/rasoi asciugacapelli/asciugacapelli
annullamento trasporto destino transito/transiti gesto lavoro impianto portachiavi/portachiavi ombrellone gazebo/gazebo
alloggiamento dispositivo apparecchio/apparecchi software/software lampeggiante piede/piedi cinturino quadrante guinzaglio/guinzagli
paralume lavandino termometro ombrello cestino secchio/secchi vassoio/vassoi pentolino tagliere grembiule tovagliolo
stendino carrello divisorio/divisori separatore rivenditore distributore importatore spedizioniere trasportatore camionista
`;
const feminine = `
consegna spedizione fattura risposta domanda taglia etichetta batteria informazione lampada data/date scatola richiesta
restituzione garanzia conferma verifica modifica quantità/quantità qualità/qualità novità/novità disponibilità/disponibilità
pazienza comprensione scusa confezione busta bolla ricevuta nota pratica segnalazione filiale sede/sedi agenzia/agenzie
dogana portineria reception/reception cassetta porta via/vie città/città provincia/province zona settimana ora mattina
sera/sere giornata notte/notti sostituzione riparazione installazione istruzione guida/guide immagine foto/foto fotografia
vite/viti maniglia chiave/chiavi staffa cerniera vernice gamba sedia poltrona scrivania libreria mensola tenda coperta
federa trapunta tovaglia tazza tazzina bottiglia caraffa padella pentola teiera caffettiera borraccia borsa valigia/valigie
cintura sciarpa maglia maglietta camicia/camicie felpa giacca/giacche gonna scarpa ciabatta pantofola collana cover/cover
custodia pellicola tastiera stampante cartuccia/cartucce cuffia cassa telecamera videocamera macchina fotocamera radio/radio
lampadina presa/prese spina prolunga pila torcia/torce bilancia/bilance piastra griglia/griglie lavatrice lavastoviglie/lavastoviglie
friggitrice bicicletta ruota gomma catena sella pompa sega/seghe scala vasca/vasche doccia/docce mensola piastrella
misura altezza larghezza lunghezza profondità/profondità dimensione versione variante marca/marche serie/serie
parte/parti mancanza rottura crepa macchia/macchie ammaccatura perdita prova somma cifra tariffa spesa/spese
carta carta tessera email/email mail/mail telefonata chiamata comunicazione procedura operazione soluzione situazione
causa festa festività/festività coda attesa/attese partenza tappa scansione firma delega destinazione posizione
merce/merci giacenza scorta produzione fabbrica/fabbriche ditta azienda squadra collaborazione fiducia esperienza
recensione valutazione opinione difficoltà/difficoltà possibilità/possibilità necessità/necessità responsabilità/responsabilità
bambola culla tettarella vaschetta ciotola lettiera cuccia/cucce crema maschera spazzola spugna candela cornice/cornici
lente/lenti penna agenda pinza punta lama molla guarnizione valvola caldaia serratura targhetta
incisione bozza scritta lettera pagina riga/righe voce/voci ragione persona famiglia signora collega/colleghe
rata quota percentuale differenza promessa/promesse conseguenza tovaglietta zanzariera piscina sdraio/sdraio corda
`;

/** Of either gender: "il cliente", "le clienti". */
const either = 'cliente/clienti collega/colleghi responsabile/responsabili autista/autisti cantante/cantanti';

function plural(singular: string): string {
  if (/[oe]$/.test(singular)) return `${singular.slice(0, -1)}i`;
  return singular.endsWith('a') ? `${singular.slice(0, -1)}i` : singular;
}

const pairs = (list: string, pluralOf: (singular: string) => string): [string, string][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [singular = '', written] = entry.split('/');
      return [singular, written ?? pluralOf(singular)];
    });

const men = pairs(masculine, plural);
const women = pairs(feminine, (word) => (word.endsWith('a') ? `${word.slice(0, -1)}e` : plural(word)));

function collect(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const add = (word: string, features: string) => made.set(word, (made.get(word) ?? '') + features);
  for (const [one, many] of men) {
    add(one, 'm');
    // "il paio, le paia", "il lenzuolo, le lenzuola"
    add(many, /^(?:paia|lenzuola)$/.test(many) ? 'F' : 'M');
  }
  for (const [one, many] of women) {
    add(one, 'f');
    add(many, 'F');
  }
  for (const [one, many] of pairs(either, plural)) {
    made.set(one, 'mf');
    made.set(many, 'MF');
  }
  made.set('colleghe', 'F');
  made.set('euro', 'mM');
  return made;
}

export const italianNouns = collect();

/** To be plural after a number. "taglia 42 colore nero" is why not all nouns are. */
export const italianCounted: ReadonlyMap<string, string> = new Map(
  pairs(
    'giorno/giorni mese/mesi anno/anni minuto secondo ora/ore settimana/settimane pezzo pacco/pacchi collo/colli vite/viti bullone scatola/scatole articolo bicchiere piatto sedia/sedie cuscino metro litro grammo chilo tentativo foto/foto bottiglia/bottiglie batteria/batterie cavo/cavi',
    plural,
  ).filter(([one, many]) => one !== many),
);

const endings: readonly (readonly [string, string])[] = [
  ['zione', 'f'],
  ['sione', 'f'],
  ['zioni', 'F'],
  ['sioni', 'F'],
  ['mento', 'm'],
  ['menti', 'M'],
];

export function italianNounByEnding(word: string): string | undefined {
  if (word.length < 7) return undefined;
  return endings.find(([ending]) => word.endsWith(ending))?.[1];
}
