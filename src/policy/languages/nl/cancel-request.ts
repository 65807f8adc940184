import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'annuleer|annuleert|annuleren|cancel|cancelt ..1 u|je|jij|alstublieft|alsjeblieft|de|het|uw|je|deze|dit|<goods> ! ?',
    'zie|ziet ..2 u|je ..6 af ..2 van & <goods>',
    'annulering|annuleringsverzoek|annulatie|verzoek_tot_annulering ..6 aanvragen|indienen|doorgeven|starten|aan|in|indient|aanvraagt',
    'vraag|vraagt|dien|dient|start ..8 annulering*|annuleringsverzoek*|annulatie*',
    'u|je|jij ... zelf|via_uw_account|in_de_app|aan_uw_kant ..4 <cancel>',
    '<cancel> ..4 zelf|via|aan ..2 account|app|kant|bestellingen|website',
    'kies|kiest|selecteer|geef|vermeld|vul ..10 <cancel>',
    'als u|je|jij ..10 <cancel> & makkelijkst|beste|sneller|fijn|handig*|eenvoudigst|snelst|helpen',
    'klik|klikt|druk ..3 annuleren|annuleer',
  ],
  unless: [
    'we|wij|ik|amazon|systeem|fabrikant|vervoerder ..1 hebben|heb|heeft|zullen|kunnen|moeten|moesten|gaan ... <=cancel> ! zelf',
    'hebben|zullen|kunnen|moeten|moesten we|wij|ik ... <=cancel> ! zelf ! vragen',
    'moet|moeten|zal|zullen ..8 <=cancel> ..1 worden & ?',
    'geannuleerd worden|hebben|is',
    'worden|wordt geannuleerd',
    'is|zijn|werd|wordt|al|reeds ..4 geannuleerd|voltooid|bevestigd',
    'uw|je ..1 verzoek|annulering|annuleringsverzoek ..8 ontvangen|bevestigd|verwerkt|voltooid',
    'verzoek om ..8 annuleren & <=cancel> ..4 ontvangen|bevestigd|verwerkt|voltooid',
    'als|indien|of ..3 u|je ..8 <=cancel> ..2 wilt|wil|wenst',
    'als|indien|mocht ..6 wilt|wil|liever|wenst ..4 <=cancel>',
    '<-cancel>',
    'zoals u|je vroeg|gevraagd|wenste|wilde',
    'wilt|wil|wenst u|je dat',
  ],
  good: [
    { text: 'We hebben de bestelling geannuleerd en het bedrag terugbetaald.', because: 'the seller did it' },
    { text: 'Annuleer de bestelling niet, hij vertrekt morgen.', because: 'the opposite' },
  ],
  bad: [
    {
      text: 'Annuleer de bestelling alstublieft via uw account.',
      marks: ['Annuleer de bestelling alstublieft'],
    },
    {
      text: 'Het artikel is uitverkocht. Kunt u een annulering aanvragen?',
      marks: ['Kunt u een annulering'],
    },
  ],
};
