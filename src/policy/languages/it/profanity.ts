import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'cazzi cazzate merde merdosa stronzi stronze stronzate incazzato incazzata incazzati puttane puttanata puttanate fottuto fottuta fottuti fottute fottiti fanculo ' +
    'bastardo bastarda bastardi maledetto maledetta maledetti maledette stramaledetto stramaledetta dannato dannata troie zoccole mortacci rompicoglioni cazzoni ' +
    'coglionate coglionata sfigato sfigati minchiata minchiate leccaculi porcoddio porcodio fuck fucking shit bullshit cagate puttaniere stronzetto vaffa affanculo'
  ).split(' '),
  // Fish, fennel, pumps, saws, quails and queens are goods; "monta", "tirare" and "battere" stand in instructions.
  harmless: (
    'allupato ammucchiata anale bagnarsi balle battere belino biga bofilo brinca bucaiolo cacca cadavere cagna casci cesso checca chiappa cozza fava femminuccia fica ' +
    'finocchio goldone guardone ingoio loffa loffare lofare mona monta montare mussa padulo palle palloso patacca pecorina pesce picio pippa pipì pisello pistolotto pompa ' +
    'porca porco potta quaglia regina rizzarsi ruffiano sbattere sbattersi sega slinguare soccia sorca spagnola succhione sveltina tarzanello tette tirare topa vacca ' +
    'vangare zinne'
  )
    .split(' ')
    .concat('nave scuola', 'zio cantante'),
};
