import type { ClauseRuleName, RuleExamples } from '../../../grammar/clause/clause-rules.ts';

export const spanishClauseExamples: Readonly<Record<ClauseRuleName, RuleExamples>> = {
  'noun phrase': { wrong: ['Los pedido saldrá el jueves.'], right: [] },
  'subject and verb': { wrong: ['Los paquetes ha salido hoy.'], right: [] },
  'subject and predicate': { wrong: ['La factura está adjunto.'], right: [] },
  'verb after auxiliary': { wrong: ['Hemos enviar su pedido.'], right: [] },
  'participle with have': { wrong: ['Los paquetes han salidos.'], right: [] },
  'auxiliary of motion': { wrong: ['El paquete es llegado.'], right: [] },
  'tense and time': { wrong: ['El paquete llegará ayer.'], right: [] },
  'if and future': {
    wrong: ['Si tendrá alguna duda, escríbanos.'],
    right: [
      'Si tiene alguna duda, escríbanos.',
      'Si el paquete está ahí, recibirá un aviso.',
      'No sabemos si llegará el viernes.',
    ],
  },
};
