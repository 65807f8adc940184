import type { Conjugation, Verb } from '../../../grammar/clause/word-forms.ts';

/** Regular verbs in -er; after the colon the stem before a mute ending, where it is another. */
const regular = `expédier livrer commander rembourser annuler retarder retourner endommager remplacer confirmer oublier trouver vérifier emballer casser changer
envoyer:envoi::enverr arriver:arriv demander attraper passer entrer rester tomber monter présenter signer déposer laisser garder donner montrer indiquer préciser communiquer
modifier corriger contacter appeler:appell rappeler:rappell acheter:achèt créditer débiter facturer payer:pai régler:règl effectuer procéder:procèd traiter préparer
charger recharger décharger brancher débrancher allumer fonctionner chauffer couper coller fixer monter démonter visser dévisser plier poser placer porter mesurer
contrôler tester essayer:essai réparer proposer conseiller informer signaler expliquer aider assurer souhaiter espérer:espèr désirer préférer:préfèr accepter refuser
excuser remercier prier regretter adresser transmettre-x transporter acheminer stocker commencer terminer continuer durer prolonger avancer reporter planifier programmer
choisir-x sélectionner enregistrer valider joindre-x scanner photographier imprimer consulter télécharger télécopier utiliser nettoyer:nettoi laver sécher:sèch graver broder
fabriquer importer récupérer:récupèr restituer échanger compléter:complèt compenser dédommager manquer dépasser occasionner causer provoquer rencontrer constater remarquer
abîmer rayer:rai déchirer mouiller bloquer débloquer circuler quitter arrêter avoisiner sembler rappeler:rappell noter ajouter supprimer activer désactiver installer
patienter répliquer renouveler:renouvell renvoyer:renvoi::renverr coûter éviter étiqueter:étiquett rassembler regrouper séparer partager comporter comparer correspondre-x
accompagner intégrer:intègr accéder:accèd déplacer retrouver rechercher chercher examiner étudier analyser discuter parler penser compter laisser loger emporter apporter
ramener:ramèn amener:amèn lever:lèv enlever:enlèv prélever:prélèv peser:pès mener:mèn signifier justifier identifier spécifier qualifier classer réserver conserver observer`;

/** The participle, the six persons of the present, the stems of imperfect and future, the subjunctive's stem. */
const irregular = `être|été|suis es est sommes êtes sont|ét|ser|soi
avoir|eu|ai as a avons avez ont|av|aur|ai
aller|allé|vais vas va allons allez vont|all|ir|aill
pouvoir|pu|peux peux peut pouvons pouvez peuvent|pouv|pourr|puiss
devoir|dû|dois dois doit devons devez doivent|dev|devr|doiv
vouloir|voulu|veux veux veut voulons voulez veulent|voul|voudr|veuill
savoir|su|sais sais sait savons savez savent|sav|saur|sach
faire|fait|fais fais fait faisons faites font|fais|fer|fass
venir|venu|viens viens vient venons venez viennent|ven|viendr|vienn
revenir|revenu|reviens reviens revient revenons revenez reviennent|reven|reviendr|revienn
parvenir|parvenu|parviens parviens parvient parvenons parvenez parviennent|parven|parviendr|parvienn
prévenir|prévenu|préviens préviens prévient prévenons prévenez préviennent|préven|préviendr|prévienn
convenir|convenu|conviens conviens convient convenons convenez conviennent|conven|conviendr|convienn
tenir|tenu|tiens tiens tient tenons tenez tiennent|ten|tiendr|tienn
obtenir|obtenu|obtiens obtiens obtient obtenons obtenez obtiennent|obten|obtiendr|obtienn
contenir|contenu|contiens contiens contient contenons contenez contiennent|conten|contiendr|contienn
partir|parti|pars pars part partons partez partent|part|partir|part
sortir|sorti|sors sors sort sortons sortez sortent|sort|sortir|sort
servir|servi|sers sers sert servons servez servent|serv|servir|serv
recevoir|reçu|reçois reçois reçoit recevons recevez reçoivent|recev|recevr|reçoiv
voir|vu|vois vois voit voyons voyez voient|voy|verr|voi
prévoir|prévu|prévois prévois prévoit prévoyons prévoyez prévoient|prévoy|prévoir|prévoi
prendre|pris:prise|prends prends prend prenons prenez prennent|pren|prendr|prenn
reprendre|repris:reprise|reprends reprends reprend reprenons reprenez reprennent|repren|reprendr|reprenn
comprendre|compris:comprise|comprends comprends comprend comprenons comprenez comprennent|compren|comprendr|comprenn
apprendre|appris:apprise|apprends apprends apprend apprenons apprenez apprennent|appren|apprendr|apprenn
mettre|mis:mise|mets mets met mettons mettez mettent|mett|mettr|mett
remettre|remis:remise|remets remets remet remettons remettez remettent|remett|remettr|remett
permettre|permis:permise|permets permets permet permettons permettez permettent|permett|permettr|permett
transmettre|transmis:transmise|transmets transmets transmet transmettons transmettez transmettent|transmett|transmettr|transmett
dire|dit|dis dis dit disons dites disent|dis|dir|dis
écrire|écrit|écris écris écrit écrivons écrivez écrivent|écriv|écrir|écriv
inscrire|inscrit|inscris inscris inscrit inscrivons inscrivez inscrivent|inscriv|inscrir|inscriv
lire|lu|lis lis lit lisons lisez lisent|lis|lir|lis
suivre|suivi|suis suis suit suivons suivez suivent|suiv|suivr|suiv
vendre|vendu|vends vends vend vendons vendez vendent|vend|vendr|vend
rendre|rendu|rends rends rend rendons rendez rendent|rend|rendr|rend
perdre|perdu|perds perds perd perdons perdez perdent|perd|perdr|perd
attendre|attendu|attends attends attend attendons attendez attendent|attend|attendr|attend
entendre|entendu|entends entends entend entendons entendez entendent|entend|entendr|entend
répondre|répondu|réponds réponds répond répondons répondez répondent|répond|répondr|répond
correspondre|correspondu|corresponds corresponds correspond correspondons correspondez correspondent|correspond|correspondr|correspond
joindre|joint|joins joins joint joignons joignez joignent|joign|joindr|joign
ouvrir|ouvert|ouvre ouvres ouvre ouvrons ouvrez ouvrent|ouvr|ouvrir|ouvr
offrir|offert|offre offres offre offrons offrez offrent|offr|offrir|offr
choisir|choisi|choisis choisis choisit choisissons choisissez choisissent|choisiss|choisir|choisiss
fournir|fourni|fournis fournis fournit fournissons fournissez fournissent|fourniss|fournir|fourniss
finir|fini|finis finis finit finissons finissez finissent|finiss|finir|finiss
garantir|garanti|garantis garantis garantit garantissons garantissez garantissent|garantiss|garantir|garantiss
réussir|réussi|réussis réussis réussit réussissons réussissez réussissent|réussiss|réussir|réussiss
ralentir|ralenti|ralentis ralentis ralentit ralentissons ralentissez ralentissent|ralentiss|ralentir|ralentiss
produire|produit|produis produis produit produisons produisez produisent|produis|produir|produis
réduire|réduit|réduis réduis réduit réduisons réduisez réduisent|réduis|réduir|réduis
connaître|connu|connais connais connaît connaissons connaissez connaissent|connaiss|connaîtr|connaiss
disparaître|disparu|disparais disparais disparaît disparaissons disparaissez disparaissent|disparaiss|disparaîtr|disparaiss
inclure|inclus:incluse|inclus inclus inclut incluons incluez incluent|inclu|inclur|inclu`;

const roles: Readonly<Record<string, 'have' | 'be' | 'modal'>> = {
  avoir: 'have',
  être: 'be',
  pouvoir: 'modal',
  devoir: 'modal',
  vouloir: 'modal',
  aller: 'modal',
  souhaiter: 'modal',
};
const subjunctives: Readonly<Record<string, string>> = {
  être: 'sois sois soit soyons soyez soient',
  avoir: 'aie aies ait ayons ayez aient',
};

/** Participles in their four forms, from the masculine and, where it isn't made with an e, the feminine. */
export function fourForms(
  masculine: string,
  feminine = feminineOf(masculine),
  plural = pluralOf(masculine),
): string[] {
  return [masculine, feminine, plural, `${feminine}s`];
}

function feminineOf(masculine: string): string {
  if (masculine === 'dû') return 'due';
  return masculine.endsWith('e') ? masculine : `${masculine}e`;
}

export function pluralOf(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (/(?:eau|eu)$/.test(word) && !/(?:bleu|pneu)$/.test(word)) return `${word}x`;
  if (/al$/.test(word)) return word.replace(/al$/, 'aux');
  return `${word}s`;
}

export function frenchVerbs(): Verb[] {
  return [
    ...regular
      .split(/\s+/)
      .filter((entry) => !entry.endsWith('-x'))
      .map(regularVerb),
    ...irregular.split('\n').map(irregularVerb),
  ];
}

function regularVerb(entry: string): Verb {
  const [infinitive = '', mute = infinitive.slice(0, -2), , future] = entry.split(':');
  const stem = infinitive.slice(0, -2);
  const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
  // "espérer" keeps its é in the future; "acheter", "appeler" and "payer" do not keep theirs.
  const futureStem =
    future ?? (/[éè]/.test(mute.slice(-3)) && /é.er$/.test(infinitive) ? infinitive : `${mute}er`);
  const present = [`${mute}e`, `${mute}es`, `${mute}e`, `${soft}ons`, `${stem}ez`, `${mute}ent`];
  return {
    infinitive,
    participle: fourForms(`${stem}é`),
    conjugations: [
      { tense: 'present', forms: present },
      ...conjugated(soft, stem, futureStem),
      {
        tense: 'subjunctive',
        forms: [`${mute}e`, `${mute}es`, `${mute}e`, `${stem}ions`, `${stem}iez`, `${mute}ent`],
      },
    ],
    role: roles[infinitive] ?? null,
  };
}

function irregularVerb(line: string): Verb {
  const [infinitive = '', participle = '', present = '', imperfect = '', future = '', subjunctive = ''] =
    line.split('|');
  const [masculine = '', feminine] = participle.split(':');
  const [one, two] = [`${imperfect}ions`, `${imperfect}iez`];
  const forms = subjunctives[infinitive]?.split(' ') ?? [
    `${subjunctive}e`,
    `${subjunctive}es`,
    `${subjunctive}e`,
    one,
    two,
    `${subjunctive}ent`,
  ];
  return {
    infinitive,
    participle: infinitive === 'être' ? [] : fourForms(masculine, feminine),
    conjugations: [
      { tense: 'present', forms: present.split(' ') },
      ...conjugated(imperfect, imperfect, future),
      { tense: 'subjunctive', forms },
    ],
    role: roles[infinitive] ?? null,
  };
}

function conjugated(before: string, stem: string, future: string): Conjugation[] {
  const imperfect = [
    `${before}ais`,
    `${before}ais`,
    `${before}ait`,
    `${stem}ions`,
    `${stem}iez`,
    `${before}aient`,
  ];
  return [
    { tense: 'imperfect', forms: imperfect },
    { tense: 'future', forms: ['ai', 'as', 'a', 'ons', 'ez', 'ont'].map((ending) => future + ending) },
    {
      tense: 'conditional',
      forms: ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'].map((ending) => future + ending),
    },
  ];
}
