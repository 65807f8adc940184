/** A verb that ends a clause. */
export interface FiniteVerb {
  /** Takes an object, takes none, or is a passive. */
  readonly voice: 'active' | 'passive' | 'intransitive';
  readonly tense: 'past' | 'future' | 'present';
  /** 1, 2 or 3 in the singular; `we`, `you`, `they`. */
  readonly person: '1' | '2' | '3' | 'we' | 'you' | 'they';
}

const words = (list: string) => list.split(' ');
const active = words(
  'gönder et ed hazırla paketle kargola onayla ver yap yatır güncelle değiştir al öde oluştur tamamla ekle kapat sağla ' +
    'ertele planla incele üret ulaştır çıkar yolla ilet düzelt düzenle kaybet kaybed getir götür bul paylaş yenile onar postala koy karşıla iste ' +
    'bekle yaz ara bil dile düşün dene sor öğren sun anla um iste rica',
);
const passive = words(
  'gönderil edil hazırlan paketlen kargolan onaylan veril yapıl yatırıl güncellen değiştiril alın öden oluşturul tamamlan ' +
    'eklen kapatıl sağlan ertelen planlan incelen üretil ulaştırıl çıkarıl iletil düzeltil düzenlen getiril bulun yenilen onarıl karşılan işlen kırıl',
);
const intransitive = words('gel ulaş gecik çık kal dön var görün geç düş tüken bit bozul kaybol');

const voices = new Map<string, FiniteVerb['voice']>([
  ...active.map((stem) => [stem, 'active'] as const),
  ...passive.map((stem) => [stem, 'passive'] as const),
  ...intransitive.map((stem) => [stem, 'intransitive'] as const),
]);

const finite =
  /^(?<stem>\p{L}{2,}?)(?:[dt][ıiuü](?<past>m|n|k|n[ıiuü]z|l[ae]r)?|m[ıiuü]ş(?<told>t[ıiuü]r|l[ae]r)?|y?[ae]c[ae][kğ](?<future>[ıi]m|[ıi]z|s[ıi]n|s[ıi]n[ıi]z|t[ıi]r|l[ae]r)?|[ıiuü]yor(?<present>um|sun|uz|sunuz|lar)?|m[ae]kt[ae](?<state>d[ıi]r))$/u;

/** @returns null where the word is no finite verb of the trade */
export function finiteVerb(word: string): FiniteVerb | null {
  const match = finite.exec(word);
  if (!match?.groups) return null;
  const { stem = '', past, told, future, present, state } = match.groups;
  const ending = past ?? told ?? future ?? present ?? state ?? '';
  const progressive = /[ıiuü]yor/.test(word);
  const voice = voiceOf(stem, progressive);
  if (!voice) return null;
  const tense =
    progressive || state ? 'present' : /[ae]c[ae][kğ]/.test(word.slice(stem.length)) ? 'future' : 'past';
  return { voice, tense, person: personOf(ending, tense) };
}

/** Denial stands between the stem and the ending; before "-yor" an open stem loses its vowel. */
function voiceOf(stem: string, progressive: boolean): FiniteVerb['voice'] | undefined {
  const plain = progressive ? stem.replace(/m$/, '') : stem.replace(/m[ae]$/, '');
  for (const form of [stem, plain]) {
    const voice = voices.get(form);
    if (voice) return voice;
    if (progressive) {
      const open = voices.get(`${form}a`) ?? voices.get(`${form}e`);
      if (open) return open;
    }
  }
  return undefined;
}

function personOf(ending: string, tense: FiniteVerb['tense']): FiniteVerb['person'] {
  if (/^(?:m|[ıiu]m)$/.test(ending)) return '1';
  if (ending === 'k' || /^(?:[ıi]z|uz)$/.test(ending)) return 'we';
  if (/^(?:n|s[ıiu]n)$/.test(ending)) return '2';
  if (/n[ıiuü]z$/.test(ending)) return 'you';
  if (/^l[ae]r$/.test(ending))
    return tense === 'past' || tense === 'future' || tense === 'present' ? 'they' : '3';
  return '3';
}
