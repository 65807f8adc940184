/** Polish words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    my, nas, nam, nami, nasz*, ja, mnie, mi, mną, mój, moja, moje, moją, mojej, mojego, jesteśmy, mamy,
  `,
  you: `
    państwo, państwa, państwu, państwem, pan, pana, panu, panem, pani, panią, ty, ciebie, ci, cię, tobie, tobą, twój,
    twoja, twoje, twoją, twojej, twojego, twoim, wy, was, wam, wasz*, swój, swoją, swojej, swoje, swojego, swoim,
  `,
  not: `
    nie, bez, nigdy, żadn*, ani, zamiast, nic,
  `,
  if: `
    jeśli, jeżeli, gdy, gdyby*, kiedy, jakby*, o ile, w przypadku, w razie, pod warunkiem, jak tylko, kto, każdy kto,
    zadowolonych, niezadowolonych, ci którzy, wszystkich którzy, wszystkim którzy, tych którzy, klienci którzy, skoro jesteś,
    jak coś|będziesz,
  `,
  ask: `
    prosimy, proszę, poprosi*, prosić, prośb*, prosząc, uprzejmie, zachęcamy, zachęcam, zapraszamy, zapraszam, liczymy, liczę,
    wdzięczn*, zobowiązani, zechc*, mogłabyś, mógłbyś, moglibyście, oceniłabyś, oceniłbyś, chcielibyśmy, chciałbym, chciałabym,
    mógłby|mogłaby|mogliby|może|mogą pan|pani|państwo, pan|pani|państwo mógłby|mogłaby|mogliby, czy możesz, czy możecie, możesz,
    czy zrobisz|byłbyś|byłabyś|zgodzi*, miło ..3 gdyby, ucieszy* ..3 jeśli|gdy|gdyby|z, cieszyć ..2 z, będzie nam miło, byłoby nam,
    pomóż nam, pomóc nam, poświęć, poświęcić, znajdzi* chwil*, zrób, wystarczy, warto, musisz, muszą państwo, trzeba, daj nam,
    byłoby świetnie|super|wspaniale|miło, nie zapomnij, pamiętaj,
  `,
  again: `
    ponown*, powtórn*, przypomn*, przypomin*, przypomnieni*, jeszcze raz, raz jeszcze, po raz drugi|trzeci|kolejny|ostatni,
    drug*|trzeci*|ostatni*|kolejn* prośb*|wiadomoś*|przypomni*|prób*|mail*, wcześniejsz*|poprzedni*|ostatni* ..1 prośb*|wiadomoś*|mail*,
    zapomni*, przeocz*, umkn*, wraca* do|z|jeszcze, wrócić do, nadal|wciąż|ciągle czeka*, czeka* nadal|wciąż|ciągle, wcześniej prosi*,
    już prosi*|pisa*, prosiliśmy już|wcześniej|niedawno, niedawno prosi*|pisa*,
  `,
  before: `
    zanim, najpierw, przed, zamiast, bezpośrednio, wpierw, w pierwszej kolejności, wcześniej, pierw, uprzednio,
  `,
  contact: `
    kontakt*, skontakt*, odpis*, odpowied*, odezwij*, odezwa*, wiadomość, wiadomości, zgłoś*, zgłos*, zgłasza*, poinform*, powiadom,
    powiadomi*, zadzwoń, pisz śmiało, śmiało pis*, pisać do, pisz do, piszcie do, napisz* do|nam, napisać do|nam, napisanie do,
    daj|dać|dajcie|dawać|daj_nam ..2 znać, zwróci* się do, zwracać się do, do nas, zwróć się, powiedz nam, pisać śmiało,
    wystarczy pisać|napisać,
  `,
  leave: `
    wystaw*, zostaw*, pozostaw*, napisz*, napisa*, pisz, daj, dać, dajcie, dodaj*, doda*, podziel*, udostępni*, opublik*, publik*,
    zamieś*, zamiesz*, oceń, oceni*, przyzna*, przekaż*, przekaza*, wyraź*, wyraz*, opisz*, opisa*, skomentuj*, poleć, polec*,
    zarekomenduj*, prześlij, przesłan*, przesłać, powiedz*, kliknij, kliknięcie, zaznacz*, wypowiedz*, wstaw, podaruj*, nagrodź,
    recenzuj, zrecenzuj,
  `,
} as const;
