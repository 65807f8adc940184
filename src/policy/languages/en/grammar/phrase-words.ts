/* The words that the patterns of fixed phrases are made of. */

export const singular =
  'order|parcel|package|shipment|delivery|item|product|refund|return|payment|invoice|box|replacement|carrier|courier|driver|warehouse|supplier|manufacturer|technician|address|label|part|battery|charger|cable|lamp|chair|table|mug|frame|message|request|address|colour|color|size|tracking number|money|problem|date|design|device|machine|unit|stock';
export const plural =
  'orders|parcels|packages|shipments|deliveries|items|products|refunds|returns|payments|invoices|boxes|replacements|goods|parts|batteries|chargers|cables|lamps|chairs|mugs|frames|messages|questions|pieces|screws|shoes|colours|colors|sizes|units|details|photos|pictures|dates|problems|customers|devices|instructions';
/** What follows a noun that ends its phrase, so that "two day delivery" is left alone. */
export const phraseEnds =
  '(?= (?:is|are|was|were|have|has|had|in|on|at|of|from|to|for|will|would|can|and|or|later|ago|late|after|before|because|that|which|we|you|i|per|but|so|with|by|as|into)(?!\\p{L})|[.,;:!?]|$)';
export const domainVerbs: Readonly<Record<string, string>> = {
  ship: 'shipped',
  send: 'sent',
  deliver: 'delivered',
  refund: 'refunded',
  cancel: 'cancelled',
  return: 'returned',
  replace: 'replaced',
  process: 'processed',
  receive: 'received',
  confirm: 'confirmed',
  issue: 'issued',
  repair: 'repaired',
  resolve: 'resolved',
  lose: 'lost',
  find: 'found',
  arrange: 'arranged',
  notify: 'notified',
  inform: 'informed',
  pack: 'packed',
  reship: 'reshipped',
  complete: 'completed',
  approve: 'approved',
};
export const base = Object.keys(domainVerbs).join('|');
export const irregularPast =
  'sent|found|lost|gave|given|took|taken|made|told|got|knew|known|forgot|chose|broke|bought|paid|kept|went|came|was|were|had';
export const regularPast =
  'shipped|delivered|refunded|cancelled|canceled|returned|replaced|processed|received|confirmed|arrived|repaired|resolved|contacted|checked|arranged|informed|packed|solved|updated|changed|helped|ordered|provided';
export const thirdPerson =
  'arrives|ships|sends|takes|comes|delivers|receives|gets|works|needs|has|is|contains|includes|fits|goes|makes|gives|shows|means|wants|knows|provides|returns|replies';
/** From the plural verb to the singular one. */
export const toSingular = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
};
export const toPlural = {
  is: 'are',
  was: 'were',
  has: 'have',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  arrives: 'arrive',
  needs: 'need',
};
export const modal =
  "will|can|could|would|should|may|might|must|cannot|can't|won't|couldn't|wouldn't|shouldn't";

/** Words that name several without an s, or stand for a group that British English counts as several. */
export const pluralSense =
  '(?:following|rest|others?|two|three|four|five|six|remainder|majority|minority|number|people|staff|team|crew|family|police|public|company|pair|set|couple|range|variety|lot|total|series|half|few|many|same|latter|former|children|men|women|feet|data|media|goods|ones|more|most|what|which|who|way)(?!\\p{L})';
export const pluralEnd =
  'people|children|men|women|feet|teeth|fish|half|data|media|one|two|three|four|five|six|seven|eight|nine|ten|who|you|they|that|which|what';
/** Words that end in s and are one. */
export const singularInS =
  '(?:news|lens|series|means|customs|gas|bus|canvas|atlas|thermos|logistics|always|perhaps|this|his|its|as|was|has|does|yours|ours|bias|mathematics|electronics|tennis|trousers|species|summons|plus|versus|sometimes|besides)(?!\\p{L})';

/** The beginning of a clause: of the sentence, after a comma, after a word that opens one. */
export const clause = '(?:_|(?:that|because|but|so|since|while|unfortunately|however|sorry) )';
