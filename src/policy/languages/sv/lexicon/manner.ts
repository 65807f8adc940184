/** Swedish words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    vi, oss, jag, mig, mitt, mina,
    vår|vårt|våra ..1 butik|sortiment|kollektion*|nyhetsbrev*|kundtjänst|team|kontor|företag|familjeföretag|hemsida|telefonlinje|telefon|produkter|shop|webbutik|webbshop|lager|verkstad|personal|sida|adress|lokal|nya|lilla|andra|katalog|varumärke|grundare,
  `,
  you: `
    du, dig, din, ditt, dina, ni, er, ert, era,
  `,
  not: `
    inte, ej, ingen, inget, inga, aldrig, utan, varken, knappt, icke, istället_för,
  `,
  if: `
    om, när, ifall, såvida, förutsatt, därest, missnöjda, så länge, så snart, skulle ..2 du|det|något|ni,
    kunder|köpare|alla|den|de|dem som, vid frågor, vid problem, vid missnöje, i fall,
  `,
  ask: `
    vänligen, gärna, snälla, tack, ber, be, begär, önskar, vill|kan|skulle|kunde|får|ville|kanske|bör|måste|ska du|ni, får|kan|skulle|kunde vi, skulle uppskatta, skulle ..3 hjälpa|betyda|glädja|uppskatta, vore ..2 bra|toppen|fint|roligt|kul|snällt|schyst|tacksamma|tacksam|glada|härligt|super|underbart,
    var så|snäll|vänlig, är du snäll, hjälp oss|mig, ge oss|mig, du|ni kan|får|behöver|bör|måste, ta ..2 stund|minut|minuter, passa på, vi hoppas, hoppas att, glöm inte, kom ihåg, skulle bli|vara ..3 glada|tacksamma|lyckliga|jätteglada, blir ..2 glada|tacksamma|jätteglada|tacksam|glad, är tacksamma, hjälper du oss|vår, enklaste är, enklast om, bäst om, uppmanar, det enklaste,
  `,
  again: `
    igen, återigen, ånyo, påminn*, påminnelse*, glömt, glömde, uppföljning, uppföljer, följer_upp,
    en gång till, ännu en gång, andra|tredje|sista|senaste|ny|nytt|nytt_försök|ytterligare förfrågan|meddelande|mejl|försök|påminnelse|gången|begäran|gång,
    tidigare|förra|senaste|föregående meddelande|mejl|förfrågan|begäran|fråga|brev|inbjudan, redan|tidigare|nyligen bett|frågat|skrivit|mejlat|kontaktat, vecka|veckor|dagar|månad sedan,
    väntar|inväntar fortfarande|ännu|än, fortfarande inte|väntar|inga|ingen|inget, ännu inte, inte ännu|än, har ..3 missat, inte hört|fått|sett|hittat, följa upp, återkommer ..2 om, råkat glömma, kommit bort ..3 mejl|meddelande,
  `,
  before: `
    innan, först, istället, dessförinnan, direkt, hellre, i stället, före, i första hand,
  `,
  contact: `
    kontakta*, kontakt, svara, svarar, mejla, skriv|skriver|mejla|meddela|ring|berätta ..1 till? oss|mig, skriv till, säg till, säga till, hör|höra ..2 av, av dig till oss, hör ..2 gärna, låt oss veta, låt ..3 veta, meddela, vänd|vända ..2 till oss, ta|tar ..2 kontakt, till oss, hos oss ..2 först, prata med oss, skicka ..3 meddelande,
  `,
  leave: `
    lämna, lämnar, lämnat, skriv, skriva, skriver, skrivit, ge, ger, gett, dela, delar, publicera*, posta, betygsätt*, betygsätter, recensera*, recenserar, berätta, berättar, sätt, sätta, sätter, skicka, skickar, säg, säga, säger, lägg, lägga, lägger, välj, tryck, klicka, bjud, skänk,
  `,
} as const;
