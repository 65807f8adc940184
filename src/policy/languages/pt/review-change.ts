import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change>|<remove> ..8 <review>|<stars>|<opinion>',
    '<review>|<stars>|<opinion> ..6 <change>|<remove>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    'negativ*|ruim|ma|baix* ..2 <review>|<opinion> ... <change>|<remove>',
    '<review>|<opinion> negativ*|ruim ... <change>|<remove>',
    'de uma|duas|tres|1|2|3 ..1 estrelas|estrela? ..1 para cinco|quatro|5|4 ! energ*',
    '<stars> ... mude|altere|troque|reveja|reconsidere|edite|corrija',
    'nova|outra|segunda <review> ..6 em_vez|substitu*|no_lugar',
  ],
  unless: [
    '<we> ..1 <=change>|<=remove> ! <ask>',
    'ja|nos|equipe alteramos|mudamos|atualizamos|corrigimos|melhoramos|trocamos|revisamos|retiramos ! <ask>',
    'alteramos|mudamos|atualizamos|corrigimos|melhoramos|revisamos ! <ask>',
    'ajud* ..4 a_melhorar|melhorar|melhorarmos',
    'para|a melhorar|melhorarmos|melhorias',
    'nos permite|permitem|ajuda|ajudam ..2 <change>',
    'melhor dia|horario|data|forma|opcao',
  ],
  good: [
    { text: 'Altere o endereço de entrega até o meio-dia.', because: 'no review' },
    { text: 'Retire a película protetora antes do primeiro uso.', because: 'no review' },
  ],
  bad: [
    { text: 'Pedimos que apague a avaliação ruim.', marks: ['apague a avaliação'] },
    {
      text: 'Agora que a bomba nova chegou, pode atualizar a avaliação?',
      marks: ['atualizar a avaliação'],
    },
  ],
};
