/** Cyrillic, Greek and other letters that look like Latin ones, each followed by the letter it passes for. */
const pairs =
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhѵvӏlпnАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS' +
  'αaοoνvρpτtιiκkυuχxηnεeωwϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'օoոnսuհhցgɑaɡgᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';
const latinFor = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[index * 2], pairs[index * 2 + 1]]),
);
/** Greek, Cyrillic, Armenian, and letters of phonetic script. */
const foreign = /[\u0250-\u02af\u0370-\u058f\u1d00-\u1d7f\ua730-\ua731]/;
const word = /[\p{L}\p{N}.@_-]+/gu;

/**
 * Reads letters of another script as the Latin ones they pass for, only in words that hold Latin letters too
 * ("shоp.com"): a text in Greek or Cyrillic stays as it is. For finding, never for display or spelling.
 * @returns a text of the same length
 */
export function foldLookAlikes(text: string): string {
  if (!foreign.test(text)) return text;
  return text.replace(word, (whole) => {
    const latin = /\p{Script=Latin}/u.test(whole);
    return latin ? whole.replace(/[^\p{ASCII}]/gu, (letter) => latinFor.get(letter) ?? letter) : whole;
  });
}
