import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'porras caralhos merdas bostas puto putos putaria putinha cuzão cuzao cuzona arrombado arrombada fdp pqp vsf tnc krl caraio karalho fodido fodida fodidos foda-se fodase foderam fodeu ' +
    'desgraçado desgraçada desgraçados desgraça filhos-da-puta viado corno bastarda bastardos vagabunda vagabundo escroto escrota escrotos babacas babaca boquete buceta cacetada cagada cagadas ' +
    'cagou cagaram bundão bundao punheta punheteiro otário otária merdinha bosta cretino cretina fuck fucking shit bullshit maldito maldita vadias'
  ).split(' '),
  // Beer, butter donkeys, taps, spiders, roosters' sacks and breasts of chicken are goods; "comer" and "chupar" stand in product texts.
  harmless: [
    ...(
      'aborto amador ânus aranha ariano balalao bissexual boob bumbum burro camisinha cerveja chupar clitoris cocaína coito comer cona consolo corno cu fecal gozar grelho heroína ' +
      'heterosexual homoerótico homosexual inferno lésbica lolita mama paneleiro pau peidar pênis pinto queca sacanagem saco torneira transar veado vibrador bicha'
    ).split(' '),
    'frango assado',
    'passar um cheque',
    'homem gay',
    'dar o rabo',
    'dum raio',
    'braulio de borracha',
  ],
};
