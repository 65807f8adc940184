import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 nosso|nossa|nossos|nossas|meu|minha ..2 <shop> ! manual*|instruc*|nota|garanti*|rastre*',
    'nosso|nossa|meu|minha ..1 <shop> ... agora|nov*|hoje|disponiv*|muit*|breve|tambem|outros|outras ! site|website|cara ..8 nov*',
    'talvez|tambem|pode|podem|poderia ..3 te|lhe? ..1 interess*',
    'talvez ..3 goste|curta|interesse',
    'quem|clientes ..3 comprou|compraram|levou|levaram|pediu|escolheu ... tambem',
    'aproveit* ..3 do|da|dos|das|de|noss*|os|as|esta|para_conhecer ! confirm*',
    'de|da|de_uma|dar|dando ..1 olhada|olhadinha|espiada|espiadinha|passada ! manual*|instruc*|<review>',
    'conheca|descubra|conhece|confira ..1 a|o|as|os|noss*|tambem|tod* ! manual*|instruc*|nota|status|rastre*',
    'compre|compra|adquira|garanta ja|agora|hoje|dois|duas|tres|outro|outra|tambem|mais|o_seu',
    'esperamos ..2 sua_visita|visita|em_nossa_loja|na_loja|na_nossa',
    'adicion*|salv*|coloq* ..5 favoritos|lista_de_desejos',
    'indique|indica|indicar|recomend*|fale|fala|falar|conte|conta|contar ..6 amigo*|amiga*|conhecidos|parentes|familiares',
    'recomendamos|sugerimos|indicamos ..1 tambem|noss*|experimentar|o_nosso|a_nossa',
    'temos|vendemos|oferecemos tambem',
    'agora|tambem disponiv* ..4 <shop>',
    'volte ..2 sempre|a_comprar|logo|a_nossa|na_nossa',
    'disponiv* ..4 no|na nosso|nossa ..1 <shop>',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'nota|fatura ... <promotion>',
    '<promotion> ... nota|fatura ! off|economiz*',
    'voce|senhor|senhora ..1 pediu|escolheu|selecionou|comprou ..4 <promotion>',
    'livro|bloco|talao|livreto ..4 <promotion>',
    '<promotion> ..6 usad*|utilizad*|pago|estornad*|inserid*|inseriu|aplicad*|inform*',
  ],
  always: [
    'codigo|cupom|voucher ..3 proxima|proximo|proximas|futura',
    '#|por_cento|%|desconto|vale|cupom|voucher ..5 proxima|proximo|proximas|futura|futuras|segunda compra|compras|pedido|pedidos',
    'visite|visita|visitem|visitar o|a|nosso|nossa ..1 loja|site|vitrine|pagina|perfil',
  ],
  good: [
    { text: 'Fizemos um reembolso parcial de 10%.', because: 'money back is no discount' },
    { text: 'A etiqueta de devolução gratuita está a caminho.', because: 'part of a return' },
  ],
  bad: [
    { text: 'Com o código VERAO15 você economiza 15% no caixa.', marks: ['Com o código'] },
    {
      text: 'Visite a nossa loja: chegou a nova coleção.',
      marks: ['Visite a nossa loja: chegou a nova coleção'],
    },
  ],
};
