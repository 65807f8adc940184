/** Swedish words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    tack, tackar, tacka, tacksam, tacksamma, tacksamhet, uppskattar, uppskattas, förtroende, nöje att, ära att, glädje att, välkommen till, kul att, roligt att, fint att, glada|glad ..1 att|över, valde oss|vår|vårt, valt oss|vår, handlade hos, handlat hos,
  `,
  help: `
    hjälp, hjälper, hjälpa, hjälpsam*, kundtjänst*, kundservice*, support*, nöjdhet, belåtenhet, lösa, löser, lösning*, finns här, finns ..3 här|till, till din|ert|ditt tjänst|förfogande|hands, står till, vid din sida, alltid redo, tveka inte, tveka ej, dygnet runt, inom 24, 24 timmar, tar hand_om, ta hand_om, ordnar det, ordnar vi, fixar, i ordning, räkna med, räkna på oss, bistå, bistår, assistera*, vårt bästa, vägleda, ställer upp,
  `,
  wish: `
    mycket nöje, mycket glädje, lycka till, ha en|det|så, njut, njuta, hej då, allt gott, vi ses, önskar|önska dig|er|vi|alla, hoppas att|du|ni|allt, vi hoppas, trevlig|fin|skön|bra|härlig|solig dag|kväll|vecka|helg|eftermiddag|dag_önskar, ta hand om dig, bra val, utmärkt val, ser fram, på återseende, välkommen åter, välkommen tillbaka,
  `,
  insult: `
    idiot*, dumskalle*, dumbom*, puckad*, puckon, pucko, lögnare*, bedragare*, tjuv, tjuvar, skurk*, svin, as, äckel, kräk, cp, mongo, korkad*, efterbliv*, hjärndöd*, skitstövel*, skithög, fårskalle*, tönt*, nolla, knäppskalle, dårar, dåre, stolle, hycklare, lurendrejare*,
  `,
} as const;
