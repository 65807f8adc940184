/** Polish words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    dziękuj*, dzięki, dziękować, podziękow*, podziękować, wdzięczn*, doceniamy, doceniam, zaufani*, miło nam że|gościć, bardzo nam miło, cieszymy się że|z, cieszę się że|z, nam niezmiernie miło,
    fajnie|super|świetnie|wspaniale|dobrze że ..2 kupi*|wybra*|zamówi*|jesteś|zdecydow*|wpad*|zajrza*|trafi*, cieszy nas, to dla nas zaszczyt|przyjemność|radość, wybór nasz*, wybrali państwo,
  `,
  help: `
    pomóc, pomoż*, pomag*, pomoc*, pomocni, wspar*, wsparci*, dyspozycji, służ* ..2 pomoc*|rad*, jesteśmy ..1 tutaj|tu|dla|do|gotowi|blisko, obsług* klienta, chętnie pomo*|odpow*|dorad*|rozwi*|wyjaśni*, nie wahaj* się, bez wahania, śmiało,
    rozwiąż*, rozwiąza*, zajmiemy się, zaopiekuj*, w ciągu 24, całodobow*, przez całą_dobę, zadowolenie, zadowoleniu, zadowolenia, na nas liczyć, zawsze|chętnie ..2 pomo*|dyspozycj*, wyjaśni*, do usług, proszę pisać, prosimy pisać, liczyć na nas, możesz na_nas, odpowiadamy w|na|szybko, pozostajemy do|w,
  `,
  wish: `
    miłego|udanego|dobrego|wspaniałego|przyjemnego|spokojnego|pięknego dnia|weekendu|korzystania|użytkowania|tygodnia|wieczoru|popołudnia, życzymy, życzę, życzy, mamy|mam nadzieję, do zobaczenia, do usłyszenia, wszystkiego dobrego|najlepszego,
    udanych zakupów, niech ..2 służy|służą, smacznego, dobry|świetny|doskonały wybór, powodzenia, trzymaj* się, dużo radości|zdrowia|słońca, zapraszamy ponownie, do następnego,
  `,
  insult: `
    idiot*, kretyn*, debil*, głup*, głupk*, oszust*, złodziej*, kłamc*, bezczeln*, dureń, durni*, baran, barany, cham, chamy, chamsk*, palant*, frajer*, matoł*, ćwok*, tępak*, tępy, świr, świry, żenujący, naciągacz*, pasożyt*, gnojek, gnoje, bałwan*_ty, łajdak*, drań, drani*, imbecyl*, półgłów*, krętacz*,
  `,
} as const;
