import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Sabrınız için teşekkür ederiz: paket 6 Mayıs günü, iki gün geç ulaşacak.',
      because: 'news of a delay',
    },
    { text: 'Siparişiniz için teşekkürler. Hangi rengi gönderelim?', because: 'a question' },
  ],
  bad: [
    { text: 'Alışverişiniz için teşekkür ederiz! Sorularınız olursa yardımcı oluruz.' },
    { text: 'Bizi tercih ettiğiniz için mutluyuz.' },
  ],
};
