/** German words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    wir, uns, unser, unsere, unserem, unseren, unserer, unseres, ich, mir, mich, mein, meine, meinem,
    meinen, meiner, meines,
  `,
  you: `
    sie, ihnen, ihr, ihre, ihrem, ihren, ihrer, ihres, du, dich, dir, dein, deine, deinem, deinen,
    deiner, deines, euch, euer, eure, eurem, euren, eurer,
  `,
  not: `
    nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, weder, statt, anstatt, nichts, kaum,
  `,
  if: `
    wenn, falls, sofern, sobald, wer, vorausgesetzt, solange, unzufriedene, zufriedene,
    sollte|sollten|solltest ihnen|dir|sie|du|etwas|der|die|das|es|einmal|bei|ihre|dein|deine|ihr|einer,
    kunden|käufer|alle|allen|diejenigen|jeder|jedem die|der, im falle, im fall, für den fall,
    unter der bedingung, nur bei, bei gefallen, bei zufriedenheit, bei nichtgefallen,
    bei problemen, bei fragen, bei mängeln, bei unzufriedenheit,
  `,
  ask: `
    bitte, bitten, bittet, gebeten, ersuchen,
    könnten|würden|wollen|möchten|mögen|dürften|können sie|ihr, könntest|würdest|magst|kannst|willst|möchtest du,
    dürfen|darf|dürften wir|ich, wären|wäre sie|wir|ich|es|ihnen|schön|toll|nett|super|hilfreich|großartig|lieb,
    wären|wäre ..3 dankbar|verbunden|glücklich|froh, würden|würde ..6 freuen|helfen, freuen|freue uns|mich auf|über|wenn,
    freuen|freue ..4 auf|über, helfen|hilf|helft ..1 uns|mir,
    sie|du müssen|musst|sollten|brauchen|brauchst, laden ..3 ein, hoffen|hoffe auf|dass,
    nehmen|nimm ..3 zeit|moment|minute|minuten, seien|sei so, tun|tu ..3 gefallen, denken|denk daran,
    damit sie|du, am einfachsten wenn, es am, doch bitte, geben|gib uns|mir,
  `,
  again: `
    erneut, nochmal, nochmals, abermals, wiederholt, erinner*, erinnerung*, nachfass*, vergessen,
    untergegangen, noch_einmal, wieder einmal, ein weiteres mal, zum zweiten mal, zweites mal,
    zweite*|dritte*|letzte*|weitere*|neue*|andere* bitte|anfrage|nachricht|mail|versuch|anlauf|aufforderung|einladung|erinnerung|schreiben,
    frühere|früheren|vorherige|vorherigen|letzte|letzten bitte|anfrage|nachricht|mail|anschreiben|schreiben,
    haken|haken_wir|hake ..3 nach, nachhaken, nachgehakt, kommen ..4 zurück auf, bereits|schon gebeten|geschrieben|gefragt|angeschrieben|kontaktiert,
    vor ..2 tagen|woche|wochen|monat gebeten|geschrieben, wir warten noch, warten noch|immer_noch|weiterhin, warten wir noch|immer_noch,
    ausstehend*, steht ..4 aus, fehlt ..2 noch, noch nichts ..3 gehört, noch nicht ..4 erhalten|gehört|gesehen|gefunden,
  `,
  before: `
    bevor, zuerst, erst, zunächst, vorher, vorab, stattdessen, statt, anstatt, direkt, ehe, zuvor, lieber,
  `,
  contact: `
    kontakt*, antworten, antworte, antwortet, meldet, melde, melden, wenden, wende, wendet, anschreiben, bescheid,
    schreiben|schreib|schreibe|schreibt ..1 uns|mir, uns|mir ..2 schreiben|anschreiben|sagen|mitteilen|ansprechen|kontaktieren,
    lassen|lass|lasst ..3 wissen, sagen|sag|sagt ..1 uns|mir, teilen|teile|teil ..2 uns|mir ..6 mit, sprechen|sprich ..1 uns|mir,
    an uns, an unser, an unseren, an den, nachricht genügt|reicht, kurze nachricht, mit uns, zu uns, bei uns,
  `,
  leave: `
    abgeben, abgibst, abgegeben, abzugeben, hinterlass*, hinterlässt, schreib*, verfass*, teilen, teile, teil, veröffentlich*,
    geben, gib, gebt, gibst, dalassen, dalässt, posten, poste, vergeben, vergib, schenken, schenk, schenke, verraten, sagen, sag,
    erzählen, erzähl, mitteilen, bewert*, rezensier*, einstellen, beurteil*, schick*, senden, sende,
    lassen|lass|lasse|lässt ..6 da,
  `,
} as const;
