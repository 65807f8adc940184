import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'cancele|cancela|cancelen|anule|anula|cancelad|cancelarlo|cancelarla ..2 <goods>|usted|tú|lo|mismo',
    '^ cancele|cancela|anule|anula|cancelen',
    'cancelara|cancelase|anulara|anulase|canceles|anules|cancelaras ! nosotros',
    'solicit*|pid*|tramit*|hag*|hacer|proced*|envi*|inici*|present*|realic*|realiz*|gestion* ..4 cancelación|anulación|desistimiento',
    'elij*|elig*|escoj*|seleccion*|puls*|haga_clic|marque|marca|indique|indica|ponga|use|utilice ..8 <cancel>',
    'cancel*|anul* ..8 desde|en|por su|tu|vuestra ..1 cuenta|parte|lado|página|perfil',
    'usted|tú ..1 mismo|misma ..6 <cancel>',
    '<cancel> ..6 usted|tú|ustedes ..1 mismo|misma|mismos',
  ],
  unless: [
    'nosotros|amazon|transportista|fabricante|sistema ..4 <=cancel> ! usted|tú',
    'hemos|he|vamos_a|podemos|debemos|tenemos_que|tuvimos_que|queremos|podríamos|habíamos|procederemos_a ..3 <=cancel> ! usted|tú',
    'cancelamos|cancelaremos|anulamos|anularemos|cancelemos|anulemos|cancelaríamos|anularíamos',
    'fue|ha|está|queda|quedó|sido|ya|se_ha ..1 cancelado|cancelada|anulado|anulada',
    'si|cuando ..2 prefiere|prefieres|desea|deseas|quiere|quieres|decide|decides ..4 <=cancel>',
    'quiere|quieres|desea|deseas|prefiere|prefieres ..3 <=cancel> & ?',
    'su|tu ..2 cancelación|anulación|solicitud_de_cancelación ..6 confirmada|aceptada|procesada|recibida|registrada|tramitada',
    'solicitó|pidió|solicitaste|pediste|solicitado|pedido_usted ..3 <=cancel>',
    'como|según desea*|pidió|pediste|solicit*|acord*|quería*',
  ],
  good: [
    { text: 'Hemos cancelado el pedido y le hemos reembolsado.', because: 'the seller did it' },
    { text: 'Por favor, no cancele el pedido, el artículo sale mañana.', because: 'the opposite' },
  ],
  bad: [
    { text: 'Le rogamos que cancele el pedido desde su cuenta.', marks: ['rogamos que cancele'] },
    {
      text: 'El artículo está agotado. ¿Puede solicitar la cancelación?',
      marks: ['Puede solicitar la cancelación'],
    },
  ],
};
