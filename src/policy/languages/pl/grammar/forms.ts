/**
 * What a form can be: gender (m, h a man or another doer, f, n), number (s, p), case (N, G, D, A, I, L): "fsN".
 * Two words of one phrase share a reading.
 */
export type Readings = ReadonlySet<string>;

const withKa =
  'piąt pacz przesył wysył książ śrub wtycz podusz żarów ładowar szaf pół naklej kart skrzyn butel pral suszar zabaw toreb nakład nóż ' +
  'pokryw waliz kurt bluz koszul czap sukien wkład latar słuchaw mysz filiżan des podkład nakręt kost';
/** Nominative, locative and genitive plural. */
const feminine =
  'lampa:lampie:lamp dostawa:dostawie:dostaw cena:cenie:cen śruba:śrubie:śrub kwota:kwocie:kwot faktura:fakturze:faktur ' +
  'karta:karcie:kart data:dacie:dat strona:stronie:stron wymiana:wymianie:wymian zmiana:zmianie:zmian poczta:poczcie:poczt ' +
  'sofa:sofie:sof kanapa:kanapie:kanap komoda:komodzie:komód godzina:godzinie:godzin rama:ramie:ram firma:firmie:firm ' +
  'klawiatura:klawiaturze:klawiatur mata:macie:mat koperta:kopercie:kopert sprawa:sprawie:spraw osoba:osobie:osób ' +
  'naprawa:naprawie:napraw opłata:opłacie:opłat wada:wadzie:wad podstawa:podstawie:podstaw osłona:osłonie:osłon ' +
  'obudowa:obudowie:obudów usługa:usłudze:usług waga:wadze:wag noga:nodze:nóg etykieta:etykiecie:etykiet zasłona:zasłonie:zasłon ' +
  'kołdra:kołdrze:kołder rekompensata:rekompensacie:rekompensat sobota:sobocie:sobót środa:środzie:śród niedziela:niedzieli:niedziel ' +
  'sztuka:sztuce:sztuk instalacja:instalacji:instalacji instrukcja:instrukcji:instrukcji gwarancja:gwarancji:gwarancji ' +
  'reklamacja:reklamacji:reklamacji informacja:informacji:informacji sytuacja:sytuacji:sytuacji opcja:opcji:opcji wersja:wersji:wersji ' +
  'decyzja:decyzji:decyzji bateria:baterii:baterii opinia:opinii:opinii kopia:kopii:kopii';
const feminineHard =
  'wiadomość płatność cierpliwość wyrozumiałość część jakość ilość wartość zawartość możliwość należność długość szerokość wysokość pojemność ' +
  'dostępność niedogodność nieobecność odpowiedź';
/** Nominative, genitive, locative, plural nominative and genitive; a doer has a `!`. */
const masculine =
  'produkt:u:produkcie adres:u:adresie numer:u:numerze termin:u:terminie kolor:u:kolorze rozmiar:u:rozmiarze zwrot:u:zwrocie koszt:u:koszcie ' +
  'magazyn:u:magazynie towar:u:towarze zestaw:u:zestawie karton:u:kartonie artykuł:u:artykule problem:u:problemie telefon:u:telefonie ' +
  'strajk:u:strajku załącznik:a:załączniku link:u:linku czajnik:a:czajniku dywan:u:dywanie regał:u:regale element:u:elemencie ' +
  'wkręt:a:wkręcie uchwyt:u:uchwycie pilot:a:pilocie adapter:a:adapterze rabat:u:rabacie przelew:u:przelewie sklep:u:sklepie ' +
  'punkt:u:punkcie paczkomat:u:paczkomacie oddział:u:oddziale dokument:u:dokumencie wymiar:u:wymiarze kształt:u:kształcie ' +
  'plecak:a:plecaku ręcznik:a:ręczniku namiot:u:namiocie rower:u:rowerze ekspres:u:ekspresie but:a:bucie zegar:a:zegarze status:u:statusie ' +
  'bon:u:bonie dom:u:domu transport:u:transporcie opis:u:opisie kubek/kubk:a:kubku kabel/kabl:a:kablu:e:i wniosek/wniosk:u:wniosku ' +
  'zegarek/zegark:a:zegarku garnek/garnk:a:garnku wózek/wózk:a:wózku rachunek/rachunk:u:rachunku poniedziałek/poniedziałk:u:poniedziałku ' +
  'wtorek/wtork:u:wtorku czwartek/czwartk:u:czwartku piątek/piątk:u:piątku błąd/błęd:u:błędzie stół/stoł:u:stole model:u:modelu:e:i ' +
  'fotel:a:fotelu:e:i materac:a:materacu:e:y talerz:a:talerzu:e:y zasilacz:a:zasilaczu:e:y formularz:a:formularzu:e:y ' +
  'egzemplarz:a:egzemplarzu:e:y montaż:u:montażu:e:y miesiąc:a:miesiącu kurier!:a:kurierze technik!:a:techniku klient!:a:kliencie ' +
  'producent!:a:producencie przewoźnik!:a:przewoźniku sąsiad!:a:sąsiedzie';
/** Neuter in -ie, without it; the genitive plural follows by itself. */
const neuterIe =
  'zamówien opóźnien pytan urządzen potwierdzen rozwiązan uszkodzen śledzen wyjaśnien zgłoszen doręczen opakowan ubran śniadan ' +
  'zabezpieczen mocowan zdjęc przyjęc';
const neuterO =
  'krzesło:krześle:krzeseł pudełko:pudełku:pudełek biurko:biurku:biurek łóżko:łóżku:łóżek konto:koncie:kont lustro:lustrze:luster ' +
  'wieczko:wieczku:wieczek okno:oknie:okien kółko:kółku:kółek';

function nounForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const add = (form: string, ...readings: readonly string[]) => {
    const known = forms.get(form) ?? new Set();
    for (const reading of readings) known.add(reading);
    forms.set(form, known);
  };
  const addFeminine = (name: string, locative: string, plural: string) => {
    const stem = name.slice(0, -1);
    const soft = /[ji]$/.test(stem) || name === 'niedziela';
    const genitive = `${stem}${soft || /[kg]$/.test(stem) ? 'i' : 'y'}`;
    add(name, 'fsN');
    add(genitive, 'fsG');
    add(locative, 'fsD', 'fsL');
    add(`${stem}ę`, 'fsA');
    add(`${stem}ą`, 'fsI');
    add(soft ? `${stem}e` : genitive, 'fpN', 'fpA');
    add(plural, 'fpG');
    addPlural('f', stem);
  };
  const addPlural = (gender: string, stem: string) => {
    add(`${stem}om`, `${gender}pD`);
    add(`${stem}ami`, `${gender}pI`);
    add(`${stem}ach`, `${gender}pL`);
  };
  for (const stem of withKa.split(' ')) addFeminine(`${stem}ka`, `${stem}ce`, `${stem}ek`);
  for (const [name = '', locative = '', plural = ''] of entries(feminine))
    addFeminine(name, locative, plural);
  for (const name of feminineHard.split(' ')) {
    const stem = name.replace(/ć$/, 'ci').replace(/dź$/, 'dzi').replace(/ści$/, 'ści');
    add(name, 'fsN', 'fsA');
    add(stem, 'fsG', 'fsD', 'fsL', 'fpN', 'fpA', 'fpG');
    add(`${stem}ą`, 'fsI');
    addPlural('f', stem);
  }
  for (const [name = '', genitive, locative = '', plural, pluralGenitive = 'ów'] of entries(masculine)) {
    if (!genitive) continue;
    const doer = name.endsWith('!');
    const [nominative = '', stem = nominative] = name.replace('!', '').split('/');
    const gender = doer ? 'h' : 'm';
    add(nominative, `${gender}sN`, ...(doer ? [] : ['msA']));
    add(`${stem}${genitive}`, `${gender}sG`, ...(doer ? ['hsA'] : []));
    add(`${stem}owi`, `${gender}sD`);
    add(`${stem}${/[kg]$/.test(stem) ? 'iem' : 'em'}`, `${gender}sI`);
    add(locative, `${gender}sL`);
    if (doer) continue;
    add(`${stem}${plural ?? (/[kg]$/.test(stem) ? 'i' : /c$/.test(stem) ? 'e' : 'y')}`, 'mpN', 'mpA');
    add(nominative === 'miesiąc' ? 'miesięcy' : `${stem}${pluralGenitive}`, 'mpG');
    addPlural('m', stem);
  }
  for (const stem of neuterIe.split(' ')) {
    add(`${stem}ie`, 'nsN', 'nsA');
    add(`${stem}ia`, 'nsG', 'npN', 'npA');
    add(`${stem}iu`, 'nsD', 'nsL');
    add(`${stem}iem`, 'nsI');
    add(stem.replace(/n$/, 'ń').replace(/c$/, 'ć'), 'npG');
    addPlural('n', `${stem}i`);
  }
  for (const [name = '', locative = '', plural = ''] of entries(neuterO)) {
    const stem = name.slice(0, -1);
    add(name, 'nsN', 'nsA');
    add(`${stem}a`, 'nsG', 'npN', 'npA');
    add(`${stem}u`, 'nsD');
    add(locative, 'nsL');
    add(`${stem}${/k$/.test(stem) ? 'iem' : 'em'}`, 'nsI');
    add(plural, 'npG');
    addPlural('n', stem);
  }
  add('pieniądze', 'mpN', 'mpA');
  add('pieniędzy', 'mpG');
  add('pieniądzom', 'mpD');
  add('pieniędzmi', 'mpI');
  add('dzień', 'msN', 'msA');
  add('dnia', 'msG');
  add('dniu', 'msD', 'msL');
  add('dniem', 'msI');
  add('dni', 'mpN', 'mpA', 'mpG');
  add('tydzień', 'msN', 'msA');
  add('tygodnia', 'msG');
  add('tygodniu', 'msD', 'msL');
  add('tygodnie', 'mpN', 'mpA');
  add('tygodni', 'mpG');
  return forms;
}

const entries = (list: string) => list.split(' ').map((entry) => entry.split(':'));

/** Stems that take -y, -a, -e; after k and g -i, -a, -ie. */
const adjectives =
  'now dostępn biał czarn czerwon niebiesk szar zielon duż mał krótk długi wysok nisk szerok star gotow bezpłatn darmow dodatkow osobn ' +
  'właściw prawidłow szybk piln dokładn kolejn następn zwrotn gwarancyjn kuriersk pocztow bankow metalow drewnian szklan plastikow ' +
  'ceramiczn elektryczn zastępcz poprawn błędn kompletn niekompletn brakując wadliw pust cał każd nasz robocz lepsz inn';
/** They may have an object or a means beside them: "opłacona kartą". */
const participles =
  'wysłan dostarczon zwrócon opóźnion uszkodzon anulowan zapakowan zamówion zepsut zagubion przewidywan planowan nadan otwart zamknięt ' +
  'rozbit stłuczon zarysowan wybran podan opłacon potwierdzon sprawdzon wymienion naprawion przyjęt doręczon spakowan przekazan wykonan ' +
  'odesłan nieuszkodzon porysowan pęknięt zgłoszon wstrzyman przygotowan zrealizowan odebran sprawdzan dołączon zmienion';

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['y', ['msN', 'msA', 'hsN']],
  ['a', ['fsN']],
  ['e', ['nsN', 'nsA', 'fpN', 'fpA', 'mpN', 'mpA', 'npN', 'npA']],
  ['ego', ['msG', 'nsG', 'hsG', 'hsA']],
  ['emu', ['msD', 'nsD', 'hsD']],
  ['ym', ['msI', 'msL', 'nsI', 'nsL', 'hsI', 'hsL', 'fpD', 'mpD', 'npD']],
  ['ej', ['fsG', 'fsD', 'fsL']],
  ['ą', ['fsA', 'fsI']],
  ['ych', ['fpG', 'fpL', 'mpG', 'mpL', 'npG', 'npL', 'hpG', 'hpL', 'hpA']],
  ['ymi', ['fpI', 'mpI', 'npI', 'hpI']],
];

function adjectiveForms(list: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const stem of list.split(' ').map((entry) => entry.replace(/i$/, '')))
    for (const [ending, readings] of endings) {
      const soft = /[kg]$/.test(stem) && !/^[aą]/.test(ending);
      const form = soft ? `${stem}i${ending.replace(/^y/, '')}` : `${stem}${ending}`;
      forms.set(form, new Set(readings));
    }
  return forms;
}

const pronouns: Readonly<Record<string, string>> = {
  ten: 'msN msA hsN',
  ta: 'fsN',
  tę: 'fsA',
  tą: 'fsI',
  te: 'fpN fpA mpN mpA npN npA',
  nasz: 'msN msA hsN',
  wszystkie: 'fpN fpA mpN mpA npN npA',
  wszystkich: 'fpG fpL mpG mpL npG npL hpG hpL hpA',
  jeden: 'msN msA hsN',
  jedna: 'fsN',
  jedną: 'fsA fsI',
  ostatni: 'msN msA hsN',
  ostatnia: 'fsN',
};

let made: {
  readonly nouns: ReadonlyMap<string, Readings>;
  readonly determiners: ReadonlyMap<string, Readings>;
  readonly participles: ReadonlyMap<string, Readings>;
} | null = null;

/** The forms of the trade's words, made when the first Polish sentence comes. */
export function polishForms() {
  if (made) return made;
  const determiners: Map<string, Readings> = adjectiveForms(adjectives);
  // "nasz" has no "naszy", and "każdy" no plural.
  for (const form of ['naszy', 'każde', 'każdych', 'każdymi']) determiners.delete(form);
  for (const [form, readings] of Object.entries(pronouns))
    determiners.set(form, new Set(readings.split(' ')));
  made = { nouns: nounForms(), determiners, participles: adjectiveForms(participles) };
  return made;
}
