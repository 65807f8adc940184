/** German words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    dank, danke, danken, dankt, dankbar, dankbarkeit, dankeschön, bedanken, bedanke, schätzen, willkommen, vertrauen, freut uns, freuen uns|mich sehr? dass, freude ..2 bereitet, eine freude, eine ehre, ein vergnügen,
    für uns|mich entschieden, schön dass, toll dass, glücklich dass, uns sehr_freuen, zu schätzen, bedeutet uns viel,
  `,
  help: `
    hilf*, helf*, geholfen, weiterhelf*, weiterhilf*, behilflich, kundenservice, kundendienst, kundenbetreuung, support, serviceteam, zufriedenheit, kümmern, kümmere, lösung, lösen, jederzeit, unterstütz*, beraten, ansprechpartner*, rund um die uhr,
    zur verfügung, zur seite, an ihrer seite, für sie|dich|euch da, immer|gern|gerne ..2 da, gern|gerne|jederzeit weiter, zögern sie|bitte? nicht, zögern ..2 nicht, zöger ..2 nicht, scheuen ..3 nicht, keine scheu, ein offenes ohr,
    innerhalb von 24, binnen 24, 24 stunden, in ordnung bringen, klären, sind wir da, sind für, bemühen uns, zählen auf uns, auf uns zählen, wieder gutmachen,
  `,
  wish: `
    viel spaß, viel freude, viel vergnügen, viel glück, viel erfolg, bis bald, alles gute, alles liebe, genießen, gutes gelingen, gute nacht, auf wiedersehen, bis zum nächsten_mal,
    wünschen|wünsche ..1 ihnen|dir|euch|wir, schönen|schöne|schönes|guten|gute|angenehmen|sonnigen|sonnige tag|abend|woche|wochenende|sonntag|zeit|freitag|start, hoffen|hoffe dass|sie|es|ihnen|wir, wir|ich hoffen|hoffe,
    bleiben|bleib sie? gesund, gute wahl, ausgezeichnete wahl, hervorragende wahl, freuen uns auf, auf ein baldiges, beste wünsche,
  `,
  insult: `
    idiot*, vollidiot*, betrügen sie_uns, uns ..3 betrügen|verarschen|bescheißen, dummkopf*, depp, deppen, trottel*, blödmann, schwachkopf, schwachköpfe, lügner*, betrüger*, dieb, diebe, dreckskerl*, mistkerl*, penner, gauner, hirnlos*, volltrottel*, schwachsinnig*, armleuchter, vollpfosten, hornochse*, dreckig*,
    abzocker*, halunke*, versager*, drecksack, mistkuh, hohlkopf, halsabschneider*, dämlich*, bescheuert*, bekloppt*, schwachsinn,
  `,
} as const;
