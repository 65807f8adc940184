import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<review> ..2 <positive> ! <neutral> ! <unhappy>',
    '<positive> ..1 petit|produit|client|vendeur|amazon|et <review> ! <neutral>',
    '<leave>|<ask> ... mots|mot|phrase|phrases|paroles|commentaires ..1 gentil*|sympa*|aimable*|positif*|agréable*|chaleureu*|doux|élogieux',
    'gentil*|sympathiques|bons|belles mots|mot|paroles|lignes',
    'mots|mot|lignes|paroles|phrases ..1 élogieu*|flatteu*|enthousiaste*|chaleureu*',
    'dites|dire|dis|racont*|partag*|montr*|exprim* ..8 combien|à_quel_point ..3 <happy>|aimez|aimes|êtes',
    'indulgent*|généreu*|clément*|bienveillant*|indulgence|clémence & <review>|<stars>',
    '<stars> ..4 brill*|scintill*|étincel*',
    'brill*|scintill*|étincel* ..4 <stars>',
    'conserver|garder|maintenir|atteindre|préserver ..6 note|moyenne|score|réputation|%',
    'recommand* ..5 autres|amis|acheteurs|clients & <ask>|<review> ! <follow>',
    'éloge*|louange*|compliment* & <review>|<leave>|<ask>',
    'du bien de|du|d ..6 <goods>|nous|notre',
    'donn*|offr*|attribu*|accord*|mett*|mérit* ..4 <stars> ! ?',
    'not* ..4 <positive>|positivement|généreusement|favorablement|haut ! <neutral>',
    'évalu* ..6 positivement|favorablement|généreusement',
    'moins|inférieur*|en_dessous ..3 cinq|5 ..1 étoile|étoiles ! <contact>',
  ],
  unless: [
    'combien|quelles d_étoiles|étoiles',
    '<thanks> ..6 <positive> <review>',
    '<thanks> ..6 <review> <positive>',
    'bon|bonne|positif|positive|bons|bonnes ou|comme',
  ],
  good: [
    { text: 'Votre avis sincère sur la théière nous serait utile.', because: 'neutral' },
    {
      text: 'Le pôle positif de la pile est marqué en rouge.',
      because: 'not about a review',
    },
  ],
  bad: [
    {
      text: 'Quelle joie pour notre petit atelier de voir cinq étoiles dorées !',
      marks: ['cinq étoiles'],
    },
    { text: 'Merci de nous laisser un commentaire positif.', marks: ['commentaire positif'] },
  ],
};
