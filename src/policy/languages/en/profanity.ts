import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'fuck fucks fucked fucker fuckers fuckwit fucktard shits shitting shithole shithead shite dipshit horseshit bitchy bitching ' +
    'assholes arseholes arse cunts crap crappy dickhead dickheads douchebag douchebags goddamn goddamned damned ' +
    'pissed wanker wankers bastards whores sluts niggers faggots motherfuckers cock-up prick pricks twats bugger sod-off fck fuk fking wtf stfu'
  ).split(' '),
  harmless: [
    ...(
      '2g1c anal anus ass auto_erotic autoerotic babeland bareback barenaked bastinado bbw bdsm beaner beaners big_black birdlock bondage boner boob boobs ' +
      'busty butt buttcheeks camgirl cialis clit clitoris cock cocks coon coons coprophilia cornhole cum darkie dendrophilia dick dildo ' +
      'dingleberry dingleberries dog_style dolcett domination dominatrix dvda ecchi ejaculation erotic erotism escort eunuch fecal fellatio ' +
      'figging fingering frotting futanari genitals girl_on girl_on_top grope guro hardcore hard_core hentai homoerotic hooker horny how_to_kill ' +
      'how_to_murder huge_fat humping incest intercourse jelly_donut juggs kinbaku kinky knobbing leather_restraint leather_straight_jacket lolita ' +
      'lovemaking masturbation milf mong mound_of_venus mr_hands nambla nawashi negro nipple nipples nude nudity nutten octopussy omorashi orgasm ' +
      'panties panty pegging penis playboy poof poon pubes pussy queaf quim rape raping rectum rimming sadism santorum scat schlong scissoring semen sex ' +
      'sexo sexy sexual sexually sexuality shibari shota shrimping skeet s&m smut snatch snowballing spastic spic spunk strap_on strapon strappado ' +
      'suck sucks swastika swinger tainted_love taste_my throating tied_up tight_white tit tits titties titty tongue_in_a topless tribadism tushy ' +
      'twink twinkie undressing upskirt urophilia vagina vibrator viagra violet_wand voyeur vulva white_power wrapping_men xx xxx yaoi'
    )
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
  ],
};
