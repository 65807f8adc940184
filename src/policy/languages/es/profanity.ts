import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'puto putos putas joder jodido jodida jodidos jodidas jódete cojones gilipollez gilipolleces mierdas cabrona cabrones cagada hostia hostias coños ' +
    'pendejos pendeja pendejada chingar chingada chingado chinga pinches culero culera zorra zorras malparido hijueputa hdp carajo pelotudo boludo ' +
    'maricones malditos maldita malditas capullo capullos mamón fuck fucking shit bullshit'
  ).split(' '),
  // "Concha" is a name and a shell, "martillo" a hammer, "trío" a set of three, "heroína" a comic's; the film titles are legion.
  harmless:
    'Asesinato asno Caca concha Chupada Chupetón Coprofagía Culo Drogas Esperma Heroína infierno martillo Nazi Orina Pedo Pezón Pis Pinche Prostituta Racista Sádico Semen Sexo Sexo_oral Travesti Trio Vulva Haciendo_el_amor Fiesta_de_salchichas Maciza Verga Pervertido'
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
};
