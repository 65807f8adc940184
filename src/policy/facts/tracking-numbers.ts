const labels =
  'tracking|shipment number|consignment|Sendungsnummer|Sendungsverfolgung|Trackingnummer|Paketnummer|numéro de suivi|suivi|seguimiento|rastreo|tracciamento|tracking|spedizione n|volgnummer|track|śledz\\p{L}*|numer przesyłki|spårning\\p{L}*|kollinummer|rastre\\p{L}*|takip|追跡番号|お問い合わせ番号|送り状番号|单号|运单号|快递号|物流号';
const afterLabel = new RegExp(
  `(?:${labels})[^\\n\\d]{0,24}?(?<number>[A-Z]{0,4}\\d[A-Z0-9]{7,29})(?![A-Z0-9-])`,
  'giu',
);
const ofUps = /(?<![A-Z0-9])1Z[0-9A-Z]{16}(?![A-Z0-9])/gu;

/** The tracking numbers a text gives, in order. */
export function findTrackingNumbers(text: string): string[] {
  const found = [
    ...[...text.matchAll(ofUps)].map((match) => ({ at: match.index, number: match[0] })),
    ...[...text.matchAll(afterLabel)].map((match) => ({
      at: match.index,
      number: match.groups?.number ?? '',
    })),
  ];
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ number }) => number))];
}
