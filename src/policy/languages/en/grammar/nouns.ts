/* The nouns of selling, and what a word says of number. */

const countable =
  `order parcel package shipment delivery item product refund return payment invoice box replacement carrier courier driver warehouse supplier
  manufacturer technician address label part battery charger cable lamp chair table mug frame message request color colour size number problem date
  design device machine unit question piece screw shoe detail photo picture customer buyer seller company depot office store shop door house apartment
  street neighbour neighbor bag envelope seal manual guide booklet page link code voucher coupon card account bank amount price fee charge cost
  day week month year hour minute weekend morning afternoon evening appointment slot window option choice model version type kind colourway set kit pack
  bundle pallet crate container truck van plane ship port country city town region bed sofa couch mattress pillow blanket sheet towel curtain rug carpet
  shelf bookcase desk drawer cabinet wardrobe mirror clock watch ring necklace bracelet earring shirt jacket coat dress sock hat cap glove scarf belt
  boot sandal backpack suitcase wallet phone laptop tablet computer keyboard mouse monitor screen printer cartridge camera lens tripod speaker headphone
  headset microphone adapter adaptor plug socket switch bulb fan heater kettle toaster blender mixer oven stove fridge freezer dishwasher vacuum cleaner
  filter pump hose tool drill saw hammer wrench screwdriver nail bolt nut washer bracket hinge handle knob lid cap leg arm seat cushion cover case strap
  buckle zipper button wheel tyre tire pedal bike bicycle scooter helmet tent racket ball toy doll puzzle game book pen pencil notebook calendar candle vase plate bowl
  cup glass spoon fork knife pan pot tray bottle jar plant seed flower pot bracket panel board plank rod tube pipe wire cord rope chain
  lock key scratch dent crack hole stain tear mark defect fault error mistake issue delay change update reply answer email letter call ticket case
  report complaint review scan signature receipt document form certificate colleague manager team agent department partner name surname street town
  sample gift present accessory ornament sticker poster print painting canvas picture wall floor room garden yard porch mailbox letterbox locker step
  corner edge side top bottom surface layer pound kilo gram inch foot metre meter litre liter watt volt euro dollar dimension measurement weight length width height
  photograph screenshot video file barcode serial instrument guitar drum violin stand hook basket bin bucket brush broom mop sponge umbrella stroller crib bottle
  tracking-number customs-form policy law rule holiday strike storm flood accident incident team-mate mechanic installer fitter plumber electrician person man woman child`.split(
    /\s+/,
  );
const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  foot: 'feet',
  mouse: 'mice',
  shelf: 'shelves',
  knife: 'knives',
  scarf: 'scarves',
};
/** One word for several, or for one and several. */
const pluralOnly =
  'goods contents instructions scissors glasses trousers headphones earrings shorts customs-duties clothes pants jeans leggings pyjamas tights tweezers pliers'.split(
    ' ',
  );
const mass =
  /^(?:information|feedback|equipment|advice|furniture|software|hardware|luggage|patience|money|stock|water|packaging|progress|help|time|damage|news|weather|post|mail|work|paper|cloth|fabric|leather|wood|metal|plastic|paint|glue|tape|dust|rain|snow|traffic|evidence|proof|quality|quantity|postage|shipping|delivery|understanding|assistance|support|service|communication|compensation|condition|transit|insurance|warranty|customs|electronics|logistics)$/;

export function pluralOf(noun: string): string {
  const own = irregular[noun];
  if (own) return own;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

const singulars = new Set(countable);
const plurals = new Set([...countable.map(pluralOf), ...pluralOnly]);

export type NounNumber = 'one' | 'many' | 'mass';

/** What a word names, as a noun; null where it is no noun that is known. */
export function nounNumber(lower: string): NounNumber | null {
  if (mass.test(lower)) return 'mass';
  if (singulars.has(lower)) return 'one';
  return plurals.has(lower) ? 'many' : null;
}

/** Nouns that stand for several with a verb in either number. */
export const groups =
  /^(?:number|lot|couple|pair|majority|minority|rest|remainder|team|staff|police|family|variety|range|series|half|most|some|none|any|company|crew|set|total|bank|percent|bunch|handful|batch)$/;

const adjectives = new Set(
  `new old last first second third next other blue red black white green grey gray brown pink large small big long short heavy light missing broken wrong damaged
  right correct spare extra free whole full empty original main entire same only single double separate faulty defective returned replaced ordered purchased
  requested remaining additional outer inner upper lower left front back wooden metal plastic leather glass cotton electric kitchen office garden bathroom bedroom living
  gift delivery shipping tracking return replacement order customer product power battery charging phone coffee tea bread wine water hair tooth face cell mobile
  local international nearest current previous latest final initial exact available delayed lost sealed torn cracked bent scratched late early updated
  more few several two three four five six seven eight nine ten twelve dozen beautiful nice good bad great small tiny huge thick thin matching existing`.split(
    /\s+/,
  ),
);
/** Whether a word may stand before a noun and say nothing of its number. */
export const isModifier = (lower: string) => adjectives.has(lower);
