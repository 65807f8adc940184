import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    'pożałuje*|pożałują ..2 pan|pani|państwo|tego',
    'tego ..2 pan|pani|państwo? pożałuje*|pożałują',
    'wiemy|wiem gdzie ..2 mieszka*|pracuje*',
    'inaczej|bo_inaczej|przeciwnym_razie ..8 policj*|sąd*|prokurat*|adwokat*|prawnik*|komornik*|pożałuj*',
    'spotkamy|zobaczymy się w_sądzie',
    'głupie|głupia|głupi|głupią|idiotyczn*|bezczeln*|żałosn*|śmieszn*|kretyńsk*|durn* ..1 pytani*|wiadomoś*|wymówk*|skarg*|klient*|kłamstw*|pretensj*|żądani*|zarzut*|reklamac*|opini*|wykręt*',
    'jest pan|pani ..2 chor*|śmieszn*|żałosn*|bezczeln*|ślep*|niepoważn*|głupi*|nienormaln*',
    'jesteś ..2 chor*|śmieszn*|żałosn*|bezczeln*|ślep*|głup*|nienormaln*|zerem|nikim',
    'zamknij|zamknąć ..2 się|mordę|gębę|pysk',
    'idź|idźcie|niech|spadaj|wynoś ..4 diabła|diabli|piekła|na_drzewo',
    'do diabła|cholery',
    'przestań|przestańcie|proszę_przestać ..2 jęczeć|marudzić|kłamać|zawracać',
    'robić|robi z ..2 idiot*|głupk*|wariat*|debil*',
    'wstyd*|wstydź się',
    'twoje|pana|pani kłamstwa|brednie|bzdury',
    'załatwi*|dorwi*|zniszcz* cię|pana|panią',
  ],
  unless: [],
  good: [
    { text: 'Pan Suchy odebrał paczkę przy ulicy Srebrnej.', because: 'names' },
    { text: 'Jajko ceramiczne i karmnik dla sikorek dotrą dwa dni później.', because: 'products' },
  ],
  bad: [
    { text: 'Ten cholerny kurier zgubił paczkę.', marks: ['cholerny'] },
    { text: 'Proszę odesłać towar, bo tego Pan pożałuje.', marks: ['tego Pan pożałuje'] },
  ],
};
