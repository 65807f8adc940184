import { type SpellingPack, wordList } from '../../spelling/spelling-pack.ts';
import { type WrittenConfusions, wordsApart } from '../../spelling/written-confusions.ts';
import { nounForms } from './grammar/nouns.ts';
import { verbForms } from './grammar/verbs.ts';

const shortestOfLexicon = 6;

export const swedishSpelling: SpellingPack = {
  letters: 'abcdefghijklmnopqrstuvwxyzåäöé',
  nounsCapitalised: false,
  namesFollow: [],
  compoundLinks: ['', 's', 'o', 'e'],
  elisions: [],
  common: [
    // A short word has too many neighbours that are words as well.
    ...[...nounForms, ...verbForms].filter((form) => form.length >= shortestOfLexicon),
    ...wordList(
      'beställning beställningen beställningar beställa beställt beställde beställd paket paketet',
      'paketen artikel artikeln artiklar artiklarna produkt produkten produkter vara varan varor',
      'leverans leveransen leveranser leverera levererat levereras levererades leveransdatum',
      'leveranstid frakt frakten skicka skickat skickade skickas försändelse försändelsen adress',
      'adressen adresser återbetalning återbetalningen återbetala återbetalat återbetalas retur returen',
      'returnera returnerat returetikett ersättning ersätta ersättningsvara faktura fakturan betalning',
      'betalningen belopp beloppet pris priset gratis kostnadsfritt antal kvalitet försening',
      'förseningen försenad försenat försenade tyvärr ledsna ursäkt ursäkta beklagar besväret besvär',
      'olägenhet tålamod förståelse tack hej hälsning hälsningar vänliga vänlig nummer spårningsnummer',
      'spårning information bekräfta bekräftat bekräftelse avbeställa avbruten avbokning kund kunden',
      'kunder köpare säljare kundtjänst fråga frågor svar svara meddelande meddelandet tillgänglig',
      'tillgängligt omedelbart förmodligen antagligen troligen slutligen dessutom snabbt direkt snart',
      'fullständigt fullständig nödvändigt behöver separat möjligt omöjligt lager lagret transportör',
      'transportören bud budet chaufför chauffören tekniker teknikern tid bokning montering',
      'bruksanvisning garanti garantin bilaga bifogad bifogade skadad skadat skadades trasig trasigt',
      'defekt saknas saknades saknade korrekt felaktig felaktigt rätt tillverkare tillverkaren',
      'leverantör leverantören produktion strejk tullen ombud ombudet idag imorgon igår måndag tisdag',
      'onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september',
      'oktober november december vecka veckor dagar arbetsdagar månad timme timmar storlek färg färger',
      'modell batteri batterier laddare kabel adapter tillbehör gravyr skiss bredd höjd längd vikt',
      'anländer anlänt kommer mottagit mottaget erhållit kontrollera kontrollerat ange förväntas',
      'beräknas problem problemet lösning recension omdöme upplevelse nöjd köp köpt eftersom därför',
      'medan efter innan under alltid aldrig fortfarande redan vårt våra vänligen gärna naturligtvis',
      'skulle inom utan tillbaka tillsammans morgon idag kanske egentligen tillfälligt nästa',
      'ordernummer kundtjänst returetikett spårningsnummer leveransdatum postnummer husnummer',
      'monteringsanvisning reservdelar arbetsdagar förpackning önskade önskad vänlig omgående',
    ),
  ],
  known: wordList(
    'salviagrönt salviagrön petrol powerbank wifi bluetooth smartphone uppladdningsbar diskmaskin',
    'spårningskod spårningslänk returfrakt postombud hemleverans måttbeställd måttbeställda',
    'nätadapter nätadaptern veckodeals presentset presentsetet vektorfil tryckfil tryckfilen',
    'shirtar shirts enstjärnekommentar enstjärnekommentaren slutfil slutfilen hammarbyare screenshot mejl mejlen mejla',
    'mail mailet mailen mailadress mailadressen mailadresser bekräftelsemail bekräftelsemailet frontend coaching',
    'batch batchen snippet snippets label kanban inventarie tracking',
  ),
  confusions: {
    kanskje: 'kanske',
    paktet: 'paketet',
    adres: 'adress',
    tyvär: 'tyvärr',
    defenitivt: 'definitivt',
    definetivt: 'definitivt',
    imorn: 'imorgon',
    konsenkvens: 'konsekvens',
    intresant: 'intressant',
    medelande: 'meddelande',
    medelandet: 'meddelandet',
    medellande: 'meddelande',
    levrans: 'leverans',
    levransen: 'leveransen',
  },
};

/** Compounds written as two words, which the dictionary knows one by one. */
export const swedishConfusions: WrittenConfusions = wordsApart([
  'leverans datum, leverans tid, leverans adress, leverans bekräftelse, order nummer',
  'order bekräftelse, kund tjänst, kund service, retur etikett, retur adress, retur frakt',
  'retur sedel, spårnings nummer, spårnings kod, spårnings länk, post nummer, hus nummer',
  'telefon nummer, faktura nummer, faktura adress, artikel nummer, bruks anvisning',
  'monterings anvisning, reserv del, arbets dag, vecko dag, ersättnings vara, ersättnings paket',
  'ersättnings produkt, åter betalning, åter betala, åter köp, för sening, till baka, till gänglig',
  'till behör, till sammans, mot tagit, mot tagare, lager saldo, serie nummer, garanti tid',
  'frakt kostnad, frakt bolag, post ombud, bok ning, av beställa, av bokning, paket nummer',
  'bank konto, ladd kabel, batteri lucka, under söka, om gående, över ens, efter som, där för att',
  'säljar konto, köp bevis, produkt bild, hem leverans, utlämnings ställe, transport skada',
  'transport skadad',
]);
