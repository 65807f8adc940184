/** Words of Turkish by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: bir, a, e, u, da, de, ki, ta, ise, den, dan, ten, tan, ktir, ldiz, lik, lan, nin, nizi, unu, yu, c, h, s, w, y, be, ya, olarak, olur, oldu, olup, olsun, olsa, olmak, olmasi, olmasin, olmasini, olmali, olmaniz, olacak, olacaktir, oldugu*, olurdu, olursa, olursun*, olursaniz, oluruz, oluyor*, olabilir*, ol, olun, olmayan, olmayin, olmaz*, olmadi*, olan*, eder, ederim, ederiz, eden*, ederken, edersek, edersen*, ediyor, ediyorum, ediyorsun, ediyoruz, edin, edip, ediver, edelim, edecek*, edecegi*, edebil*, edeme*, edildi*, edilen, edilir, edilme*, edilmi*, edilecek, ede, et, etti, ettik, ettigi*, etm*, gore, gibi, tir, dir, idi, iken, imis, var, vardir, varsa, varken, varsiniz, www, http, https, com, vb, vs, in, inde, indi, nde, na, eyle*, uzere, ait, bulunmak, bulundu*, bulunan*, yor, alfa, ex, tarafindan, suretiyle, olusur, edersin, daki, deki, ni, taki, haliyle, haliniz, icindir
review: yorum, yorumu*, yoruma, yorumda*, yorumla*, yorumsuz, inceleme*, puanla*, puanli, geribildir*, review*, feedback*, elestiri*, notlandir*, yildizla, reyting*, elestir, degerlend*, gorusbildir*, yorumcuk*
opinion: gorus, gorusun*, gorusler*, dusunce*, izlenim*, fikir*, fikri*, kanaat*, goruse
comment: yazdiklar*, serh
star: yildiz*
score: puan, puana, puani*, puandan, puanda, puanla, puanlar, puanlari*, not, nota, notu, notun*, notuyla, skor*, notlar*, oyunu
rank: siralama*, algoritma*
thumb: parmak*, basparmak*, basparmag*
vote: oy, oyla, oyver*, oylama*, oylari*
positive: olumlu*, pozitif*, arti, artisiyla, yapici
negative: olumsuz*, negatif*, elestirel*, eksisi*, eksi
neutral: tarafsiz*, bagimsiz*, notr
honest: durust*, samimi*, acikca, icten*, acikyurek*, yureklilik*, objektif*
truth: dogrusu*, gercek*, hakikat*, dogruyu, gercegi*, hakiki
fair: adil*, hakkaniyet*
unfair: haksiz*, adaletsiz*
public: alenen, kamuya
publish: yayinla*, yayimla*, yayinda*, yayina, yayin
post: paylasim*, ilan*
share: paylas*
recommend: oner*, tavsiye*, onerir*
praise: ovgu*, oven, ovme*, ovun*, methet*, iltifat*, ov
word: kelime*, sozcuk*, soz, sozler*, sozu*
sentence: cumle*, satir*, paragraf*, metin, metni*
experience: deneyim*, tecrube*, yasadik*, yasadigi*
reviewer: yorumcu*, degerlendiren*, degerlendirici*, elestirmen*
tester: testci*, deneme*
reputation: itibar, itibari, sohret*
buy: satinal*, aldigin*, satin, alim*, alisveris*, edindi*, alisver*
order: siparis*
send: gonder, gonderd*, gondere*, gonderm*, gonderil*, gonderin, gonderir*, gonderiy*, gonderim*, gonderse*, yolla*, yollu*, kargola*, kargoya, kargoda*, kargo, sevk*, postala*, kargoyla, yolcula*, iletild*, iletmis*, postadaydi, atalim, atariz, atiyor*
parcel: paket, paketi*, pakete, paketten, pakette, kargonuz*, kargonun, kargom*, kargoyu, gonderi, gonderiniz*, gonderisi*, gonderini, koli*, paketler
pack: paketle*, paketli*, ambalaj*, kutu*, zarf*, posetle*, sarma*
arrive: ulasti*, ulasac*, ulasma*, ulasmis*, ulasinca, gelecek, geldi*, geliyor*, gelir, gelirse, gelme*, gelmis*, gelmiyor, gelsin, vardigi*, varir*, varis*, varacak*, ulasir*, varma*, gelince, eline, elinize, elinizde, vardi
deliver: teslim*, dagit*, getir*
carrier: kurye*, nakliye*, posta, postaci*, ups, dhl, yurtici, aras, ptt, mng, surat, fedex, tasiyici*, sofor*, surucu*, postasi
logistics: lojistik*, sube*, aktarma*
track: takibi*, takipno
number: numara*, no, rakam*, sayi, sayisi*, haneli*
delay: gecik*, gec, ertele*, rotar*, aksama
lost: kayip*, kayb*, yitir*
stolen: calin*, hirsizlik*, caldi*, caliyoruz, calacak, calmis*
miss: eksik*, kacir*, yetersiz*, noksan*
refund: iade, iadesi*, iadeye, iadeyi, iadeden, iadele*, geriode*, cashback*, iaden*
compensate: telafi*, tazmin*, karsilariz
gift: hediye*, armagan*, bonus*, ikram*, jest*, supriz*, esantiyon*
voucher: kupon*, cek, ceki, cekini, cekle, cekler
card: kart, karta, karti, kartin*, kartla*, karttan, kartta, kartvizit*, kartiyla, kagid*, kagit*
discount: indirim*, iskonto*, tenzilat*, ucuzlat*, outlet, ucuzluk*
code: kod, kodu, kodla, kodun*, koduyla, karekod*, kodlar*, sifre*
free: ucretsiz*, bedava*, bedelsiz*, masrafsiz*, karsiliksiz*, parasiz*, beles*
surprise: sasirt*, surpriz*
reward: odul*, karsiligin*, mukafat*, komisyon*, prim, primi*, rusvet*, tesvik*, paracek
in-return: karsiliginda, karsilik, karsiligindaki, karsiligini, mukabilinde, karsiligi
credit: kredi*, bakiye*, cuzdan*
money: para, parasi*, parayi, paraniz*, parami, paranin, parani, tl, lira*, kurus*, euro*, dolar*, tutar, tutari*, nakit*, miktar*, ucret*, meblag*, banka*
percent: yuzde*
price: fiyat*, bedel, bedeli*, masraf*, maliyet*, zam, zamm*
cheap: ucuz*, hesapli, ekonomik*
expensive: pahali*, pahaland*
pay: odeme*, oderi*, odedi*, oden*, ode, oduyor*, odersi*, odemi*, paypal*, odey*
transfer: havale*, eft, yatir*, transfer*, hesabina, aktar, aktarir*
earn: kazan*, hak, haket*
win: kazandi, kazanan*, kazanir, talihli*
raffle: cekilis*, yarisma*, piyango*, kura
chance: sans, sansi*, imkan*
save: tasarruf*, birik*, kurtar*, kurtul*
exchange: degisim*, takas*, degistokus
return: geriyolla*, iadekargo
replace: yenisi*, muadil*, yedegiy*
warranty: garanti*
receipt: fis, fisi*, makbuz*, dekont*, tutanak*, tutanag*, belge*
invoice: fatura*
vat: vergi*, kdv, gumruk*
thank: minnet*, sagol*, sukran*, takdir*, tesekur*, tsk, eyvallah, mersi, mutesekkir*, sukur*, tesekku*, duaci*
happy: memnun*, mutlu*, sevin*, hosnut*, gonlun*, keyif*, keyfi*, hosun*, hosumuza, tatmin*, neseli*, nese, mesut*, huzurlu, gulums*, cosku*, bahtiyar*, gulucuk*, ferah*, mest, haz, hazzi
unhappy: memnuniyetsiz*, memnundeg*, begenmed*, begenmey*, begenmiy*, begenmez*, uzul*, uzgun*, uzdu*, uzucu*, hayalkirik*, kirikli*, mutsuz*, pisman*, sinmedi*, bikti*, sikil*, bezdi*, keyifsiz*, moral*, uzer*, ofke*, tatminsiz*, huzursuz*, huzun*, husran*, sitem*, gucen*, dertli, kustu*, uzuntu*, magduriyet*, memnunsuz*, kirgin*, kizdi*, kizgin*, sinirl*, cileden, bunal*, rahatsizlik*, uzuyor*, uzmek
good: iyi, iyisi*, guzel*, harika*, super*, muhtesem*, enfes*, sahane*, hos, efsane*, nefis*, fevkalade, muazzam, iyiydi, iyidir, basarili, olaganustu, premium, kaliteli*, nadide, saglam*, pro, yuksek*
perfect: mukemmel*, kusursuz*, dortdortluk, sorunsuz*, eksiksiz*, ideal*
best: eniyi, enyuksek, birinci*, maksimum, zirve*
better: dahaiyi, ustun
bad: kotu*, berbat*, rezalet*, fena*, vasat*, igrenc*, dusuk*, dandik*, boktan, felaket*, rezil*, tatsiz*, cirkin*, kalitesiz*, vahim*, zayif*
quality: kalite*
important: onem*, muhim, oncelik*
valuable: kiymet*, deger, degeri*, degecek*, degeceg*
help: yardim*, yararli*, fayda*, yararlan*, kolaylastir*
support: destek*, desteg*
contact: iletisim*, ulasin*, ulasabil*, basvur*, gorusmek, gorustuk*, gorusel*, gorusebil*, bildirin, bildirmen*, haberles*, ulasman*, ulas, irtibat*, temas*, danis*, bagvur*
write: yazm*, yazd*, yazi, yaziy*, yazil*, yazin, yazinc*, yazini*, yazip, yazis*, yaza*, yazim*, yaz, yazs*, kaleme, cizikt*, karala*, dokt*
tell: anlat*, soyle*, soylu*, bildir*, haber, haberi*, haberdar*, bilgilendir*, iletir*, iletin, ilettik, bahsed*, bahset*, acikla*, belirt*
say: dedi*, diyor*, derim, derse*, demek*, demeniz*, demis*, diye, konus*, sohbet*, der, dersin*, diyen*, denir
express: ifade*, dilegetir*, beyan*
describe: aciklam*, tarif*, ayrinti*, detay*, tanim*
reply: cevap*, yanit*, cevab*, karsilikver*, donus, donme*, tepki*
read: oku*
see: gor, gord*, gorm*, gorur*, goruy*, gorulu*, gorun*, gorsun, gorece*, gorebil*, goreme*, bak, bakin*, bakip, bakma*, bakar*, bakac*, bakti*, bakil*, bakal*, goz, gozden, gozat*, bakis*, izle*, izliyor*, goze, gozle, seyret*
show: goster*, yansit*, sergile*, sunuyor*, gozuk*, gorunu*
find: bul, bula*, bulduk, buldun*, buluy*, bulunam*, bulma*, bulur*, bulun
search: ariyor*, arayal*, arastir*, arayan*, aradig*
hear: duy*, dinle*, isit*
email: eposta*, mail*, emaili*, gelenkutu*, postalar*
message: mesaj*, ileti, iletiy*, iletimiz, iletiler*, mektup*, mektub*, sms, whatsapp, yazismam*
call: telefonla, ara, arayin*, arayabil*, arayacak, arama*, ararsan*, cagri*, hat, hatti*
newsletter: bulten*
notice: duyur*, bildirim*, ihbar, tebli*, bilgilendirme*
change: guncel*, duzenle*, revize*, cevir*, degis*, donustur*, tashih, yenile*, revizyon*, duzelis
upgrade: gelistir*
improve: yukselt*, artir*, iyilestir*, arttir*, yukari*, yukselis*, yumusat*
correct: duzelt*, dogru, dogrul*, dogrudur, dogrular*
remove: sil, sile*, sili*, silm*, sild*, sils*, kaldir*, cekin, cekerse*, cekme*, cekil*, geric*, yokeden*, gizle*, yoket*, cekip, feshet*, cekiniz, cekmiy*, cektig*, cekersi*
reconsider: yenidendegerlen*, gozdengecir*, gecirmeniz*, gecir, dusunmen*, gecirilmesi*, gecirir*
persuade: ikna*, israr*, zorla*, baskiya, baskisi*, yureklendir*
cancel: iptal*, vazgec*, caym*, fesih*
stop: dur, durdur*, dursun, son, sona, sonlandir*, bitir*, stop, kes, kesil*, keser*, kesebil*, bitsin, sonaer*, birakmak, durm*, duruy*, kesm*, kesiy*, kesin
unsubscribe: abonelikten, ayril, ayrilma*, ayrilin, ayrilabil*, listeden, listesinden, listemizden, unsubscribe, uyelikten, abonelig*, cikis, cikmak, aboneliktencik*, cikin, ciksan
subscribe: kaydol*, katil*, abone*, uyeol*
sign: imza*
register: kayit*, kaydi*, kaydet*, etkinlestir*, aktiv*, girisyap*
member: uye, uyel*, kulup*, kulub*, sadakat*, ayricalik*
list: liste, listesi*, listemiz*, listeniz*, katalog*, listede
follow: takip*, etiketle*, takibe
like: begen, begend*, begene*, begeni*, sev, seve, seven*, sevdi*, sevile*, sevmi*, sevme*, severse*, bayil*, hayran*, seversi*, favori*
social-media: facebook*, instagram*, tiktok*, youtube*, twitter*, insta, blog*, hashtag*, sosyal, influencer*, fenomen*, discord, telegram, linkedin, pinterest, reels
channel: kanal*, sayfa*, profil*, forum*
website: site, sitesi*, sitemiz*, siteye, sitede*, sitenin, web, internet*, uygulamam*, uygulamayi, online, cevrimici*
link: link*, baglanti*, tikla*, url
visit: ziyaret*, ugra*
shop: magaza*, dukkan*, market*, carsi*, butik*, mazaga*, pazaryeri*, fuar*, stant, standi*
new: yeni, yenili*, yepyeni*, taze*, sonmodel, lansman*, cikan, vitrin*, ilkkez, yenisezon, piyasa*
collection: koleksiyon*, seri, serisi*, serimiz, serideki, yelpaze*, cesit*, kreasyon*, sezonun
sale: indirimgun*, satis, satisi*, satista*, efsanecuma, tasfiye*, sezonson*
sell: satil*, satar*, satiyor*, satti*, satan*, satmak*
offer: firsat*, teklif*, sunar*, sunuyoruz*, sunuy*, kampanya*, kacirilma*
exclusive: ozel, ozelle*, sinirli*, kisitli*, limited, ayricalikli*
advert: reklam*, afis*, pazarlama*, sponsor*, isbirli*, brosur*, spam*, tanit*, promosyon*
next: sonraki*, onumuzdeki, yaklas*
again: tekrar*, yeniden, yine, yinele*, gene, bidaha
another: baska*, diger*, ilave*, oteki*
remind: hatirla*, aklin*, anims*
forget: unut*
request: rica, ricam*, ricadan, ricayi, talep*, talebi*, istegi*, istek*, istirham*, dilekce*, basvuru*
ask: sor, sora*, sord*, sorm*, soruyor*, yalvar*
invite: davet*, buyurun, cagir*
please: lutfen, lutfed*, zahmet*, lutfet*, lutfn, mumkunse, nolur, noolur, nolursun
want: istiyor*, ister*, istey*, istem*, istedi*, niyet*, arzu*, gonullu*, razi, yegle*, istenir, iste, dilediginiz, dilerseniz
wish: dileriz, dilerim, diler, diliyor*, dilek*, dileyi*, temenni*, dilegi*
hope: umar*, umuy*, umut*, umid*, umit*
can: bilir*, yapabil*, elverir
would: misin*, musun*, miydi*, muydun*, miyiz, miyim
whether: mi, mu, acaba
should: gerekirdi
must: gerekir*, gereken*, gerekecek, gerekmiyor*, lazim*, zorunda*, mutlaka, zorunlu*, sart, sarttir, mecbur*, gerekiy*, gerektig*, gerekli*
need: gerek, geregi*, ihtiyac*, gerekin*
let: izinver*, birakalim, hadi, haydi, haydin
try: dene*, deniyor*, ugras*, cabal*, caba
if: eger, sayet, halinde, takdirde, durumda
when: zaman, zamani*
while: sirasinda, sirada, esnasinda, sure, suresi*, surece
before: once, onceki*, oncesi*, evvel*, onceden
after: sonra, sonradan, sonrasi*, ardindan, akabinde
until: kadar, dek, degin
since: beri, itibaren
instead: yerine, yerinize
first: ilk, ilki*, oncelikle, basta, bastan, evvela
only: sadece, yalniz, yalnizca, tek, salt, yeter, sirf
because: cunku, nedenle, yuzden, yuzunden*, sebep*, sebeb*, dolayi, sayesinde, neden, nedeni*, zira, dolayisiyla, gerekce*, oyleyse, bundan, ondan, vesile*, kaynaklan*
but: ama, ancak, fakat, lakin, ragmen, yinede, oysa, halbuki
and: ve
or: veya, yahut, yoksa, yada, veyahut
unless: haric, disinda, aksi
for: icin, adina, namina, ugruna
with: ile, birlikte, beraber*, la, le, yaninda
without: olmadan, onsuz
from: tarafiniz*, tarafimiza
against: karsi, aleyh*
about: hakkinda*, ilgili*, iliskin, konuda, konusu*, dair, yaklasik, konulu, konularda, civari*, konudaki, istinaden
between: arasinda, arasindan, arada, aramizda
through: boyunca, araciligi*
you: siz, size, sizi, sizden, sizde, sizle, sizinle, sizce, sen, sana, seni, senden, sende, sence, seninle, sizler*, kendiniz*, kendine, kendini, ikiniz
your: sizin, senin, sizinki*, seninki*
we: biz, bize, bizi, bizden, bizde, bizle*, bizimle, bizce, birimize, kendimiz*, hepimiz
our: bizim, bizimki*
i: ben, bana, beni, bende, benden, benimle, kendim*
my: benim
he: ona, ondaki, kendisi*
they: onlar*, bunlar*, sunlar*
it: o, onu, onun, onda
this: bu, bunu, buna, bunun, bunda, bununla, budur, isbu, boyle, boylesi*, soyle, sudur
that: su, suna, sunu, oyle, ote, susu, sunun
who: kim, kime, kimi, kimin, kimden, kimler*
what: ne, nedir, neler*, neyi, neye, nesi*, hangi*, neyin
how: nasil*, kac, kacinci, kacta
why: niye, nicin
where: nerede*, nereye, neresi*
here: burada*, buraya, burasi, surada, suraya
there: orada*, oraya
somewhere: biryer*
not: degil*, edemi*, edemez, edilemez, edilemed*, edemem*
no: yok, yoktu*, hayir, hicbir*, yoksunuz
yes: evet, tamam, tabii*, elbette, peki, tabi
never: asla, hic, hicbirzaman, katiyen, sakin
nothing: hicbirsey*, sifir*, hicbisey
nobody: kimse*
something: sey, seyi*, seyde, seye, seyler*, birsey*, bisey*
anything: herhangi*
everything: hersey*
all: tum, butun*, tamami*, tamamen, her, hep, hepsi*, tam, komple, ikisi*
everyone: herkes*
someone: biri, birine, birini*, birisi*, birilerin*
some: biraz, birkac*, bazi*, az, birazcik, ufaktan
many: bol, onlarca, binlerce*, yuzlerce*, fazla, pekcok, nice, epey, epeyce, adet*, adedi*, tane, tanesi*, yigin*, bircok
more: daha, fazlasi*, dahasi, fazlaca
most: en, ozellikle, cogu*, bilhassa
less: dahaaz, enaz, azal*, asgari, minimum
very: cok, pek, gayet, oldukca, asiri*, fazlasiyla, epeyi, cokcok, sonsuz*
enough: yeterli*, kafi, yeterince, yetmi*, yetmez, yetisiyor*
also: ayrica, bile, hem, dahi, ustelik, hatta, keza, dahil*
still: hala, henuz, halen
already: zaten, coktan
always: daima, surekli*, devaml*, herzaman
often: siklikla, genelde, genellikle, bazen, sik, duzenli*, arasira
now: simdi*, artik, hemen, halihazirda, derhal, aninda, suan*
soon: yakinda*, birazdan, cabuk*, hizli*, hizla*, acele*, ivedi*, tez, cabucak, acil*, ekspres*, vaktinde*, kisasurede
today: bugun*
yesterday: dun, dunku
tomorrow: yarin*
perhaps: belki*, sanirim, galiba, herhalde, muhtemel*, olasi
exactly: tamolarak, aynen, tipki, harfi*, birebir, tastamam
same: ayni*, benzer*, esit*, esdeger*, eslesme*, uygun, uyuyor*
different: farkli*, yanlis*, fark, farki*, uyusm*, uymu*, uymaz*
mistake: hata*, yanlislik*, kabahat*, karistir*, karisik*, yanlisti
problem: sorun, sorunu*, sorunda, problem*, sikinti*, aksilik*, terslik*, zorluk*, dert*, derdi*, belasi*, basarisiz*, puruz*, sorunlar*
solve: coz, cozd*, coze*, cozm*, cozul*, cozum*, hallet*, halled*, hallol*, gider*
question: soru, sorular*, soruniz, sorunuz*, soruniza, sordugu*, suphe*, tereddut*, tereddud*, sual, sorum, sorumuz*
survey: anket*, form, formu*
apologise: ozur*, pardon, kusura, affed*, mahcup*, affiniz*, affet*
inconvenience: rahatsiz*, magdur*
unfortunate: maalesef, yazik*, malesef, talihsiz*
complaint: sikayet*, itiraz*, soylen*, sizlan*
damage: hasar*, kirik, kiril*, kusur*, bozuk*, bozul*, bozuy*, catla*, cizik*, cizil*, yirtil*, yirtik*, zarar*, ezik*, defolu*, kirma*, ariza*, bozma*, paramparca, kopuk*, kopab*, kirar*, dagil*, sikis*, kaza, sarkma*, asin*, patla*, deforme*
repair: onar*, tamir*
dead: olum*, geber*, olu, cenaze*
part: parca*, yedek*, yedeg*, aksesuar*, vida*, bilesen*, conta*, pul, somun*, mil
stock: stok*, depolan*, tedarik*, envanter*, toptan
unavailable: tuken*, bitti*, kalmad*
available: mevcut*, musait*, hazir, haziriz
stay: kal, kalin, kalir*, kalan, kaldi*, kalac*, kalma*, kalsin, kalik
address: adres*, kapi, kapin*, bina*, sokak*, sokag*, daire*, cadde*, mahalle*, kapida, postakodu, zil, zilde, apartman*, asansor*, merkez*
home: evde, evin*, oda, odasi*, odadan, bahce*, eve, mutfak*, mutfag*, duvar*, tavan*, salon*, balkon*, teras*, banyo*, ev, evi, evim*, evler*
neighbour: komsu*
location: yer, yeri, yerde, yerel*, bolge*, ulke*, sehir*, turkiye*, istanbul*, ankara*, izmir*, bolu, kose*, ilce*, memleket*, konum*, semt*, karadeniz*, bulgaris*, frankfurt, roma, kapadokya, cin
pickup: gelal*, teslimal*, topla*
size: beden*, boy, boyu*, boyda, olcu*, buyuk*, genis*, cm, mm, xl, milimetre*, santim*, metre*, kisa*, uzun*, ebat*, litre*
fit: uygun*, uyar, uyumlu*, otur*, uymak, yakis*, uydu*
colour: renk*, reng*, siyah*, beyaz*, kirmizi*, mavi*, yesil*, gri, grisi*, lacivert*, mor, pembe*, sari, turuncu*, kahverengi*, bej
model: model*, surum*, tip, tipi*, tasarim*, desen*, stil*, versiyon*, cins*, tasarla*
personalise: gravur*, kazi*, nakis*, isimli*, kisisel*, kisiyeoz*
name: ad, adi*, isim*, ismi*, soyad*, unvan*
instructions: kilavuz*, talimat*, tarife*, rehber*, sema, ipuc*, kullanmakilav*
instruct: kurul*, montaj*, tak, takin*, takma*, takili*, ayar*, monte*, kurma*, kurab*, bagla*, takilan, kurduk*, yerlestir*, vidala*
use: kullan*, uygula*, yararlandi
useless: gereksiz*, yaramaz*, bosuna, faydasiz*, degersiz*
care: ozen*, dikkat*, titiz*, bakim*, itina*, ilgilen*, ilgi, ilgini*, ilgisi*
clean: temiz*, yika*, kuru*, kurula*, silinebil*, durula*
switch-on: dugme*, tus, tusu*, basin, basip, basili*, acma, basman*, calistir*, sifirla*, acip
check: kontrol*, incele*, denetim*, denetle*, test*, dogrula*, gozdengec*
confirm: onay*, teyit*, kabul*, dogruluyor*, mutabik, kesinles*, dogrulan*
process: isle, islem*, hazirl*, isleyel*, yurut*, islendi, isleni*
get: al, aldi*, ali, alir*, aliyor*, alab*, alac*, alal*, alam*, alan, alana, alinm*, alindi*, alma*, almis*, alsin, elde, alin, alinir
give: ver, verd*, vere*, veril*, verin*, verir*, veriy*, verm*, vers*, veriver*, sagliyor*, sagla*, sun, uzat*, tanimla*
take: gotur*, ayir*
bring: tasi*
put: koy, koya*, koyd*, koyu*, koym*, koys*, yerlest*, sok, sokup, atin*, kondu, atmay*, atman*, yapistir*
add: ekle*, ekli*, ekte*, ek, ilisik*
leave: birak*
keep: sakla*, tut, tutun*, tutup, tutuyor*, koru*, muhafaza*, tutal*, tutma*
make: yap, yapa*, yapi*, yapm*, yapt*, uret*, olustur*, yaps*, dikil*
handmade: elyapimi, elle, elislem*, elemegi, elisi
go: git, gidi*, gitm*, gitti*, gidec*, gide, cik, cikt*, cikm*, cikiy*, cika*, ciksin, giden*, gidem*, yola, ayrildi, yolland*, yoluna, kalkt*, kalki*, kalka*, kalkm*, kalks*, kalk, yolacik*
come: gel, gele*, gelin, gelip, geliriz, geldin
back: geri*, don, done*, dondu*, donm*, donul*, donuyor*
start: basla*, basli*
continue: devam*, suruyor*, surer, surecek, surebil*
open: ac, acik*, aciy*, acin, acma*, acar*, acti*, acabil*, acildi*, acilis*, acilab*
close: kapa, kapat*, kapali*, kapan*, kilit*, kilid*
choose: sec, sece*, seci*, secm*, secti*, tercih*, karar*, isaretle*
tap: dokun*, okut*, tara, taray*
enter: gir, gird*, gire*, giri*, girm*, doldur*, gonderform
print: yazdirin, etiket*, baski, basilm*, basili, kopya*, ciktisi*, cikartma*
photo: fotograf*, foto, fotosu*, resim*, resmi*, gorsel*, ekrangor*, goruntusu*
video: video*, film*, kutuacil*
know: bil, bilir, bili*, bilm*, anla, anlas*, anliyor*, anladi*, anlam*, tani*, bilerek, farkinda*, ogrendi*
think: dusun*, inan*, saniyor*, sanir*, zannet*, farzet*
learn: ogren*
trust: guven*
promise: vaat*, vaad*, taahhut*, yemin*, vadet*, tartism*
worry: endise*, kork*, merak*, tasa, kaygi*, cekiniy*
understanding: anlayis*, sabir*, sabr*, hosgoru*
live: yasa, yasi*, yasam*, yasar*, yasat*, gecim*, ekmeg*, ekmek*, gecin*, hayat*, ayakta, omur*
work: calis*, isci*, mesai*, emek*, emeg*, ugrasi*
job: is, isi, isin, isini*, isler, ozgecmis*, kariyer*, staj*
business: isletme*, esnaf*, isyeri*, ticaret*, ticari*, girisim*, sektor*
company: firma*, sirket*, marka*, uretici*, kurum*, kurulus*
team: ekip*, ekib*, takim, takimi*, birim*, calismaark*, ofis*, departman*, personel*, kadro*, eleman, elemani, sef, sefler*
family: aile*, anne*, baba*, kiz, kizi*, oglu*, ogul, esi, esim*, abla*, abi*, buyukanne*, torun*, dede*, dayi*, amca*, teyze*, es, karde*
child: cocuk*, cocug*, bebek*, bebeg*, evlat*, yavru*, minik*
friend: arkadas*, dost*, kanka*, ahbap*
small: kucuk*, ufak*, minicik, mini, ufacik, kucucuk
customer: musteri*, alici, aliciy*, alicid*, alicin*, alicil*, tuketici*
seller: satici*, rakip*, rakib*, bayi*
boss: patron*, mudur*, sahib*, sahip*, kurucu*, yonet*
service: hizmet*, servis*, temsilci*, memur*, emrinizde*, gorevli*
people: insan*, kisi*, adam*, kadin*, erkek*, halk*, beyler, hanimlar*, konuk*, misafir*
world: dunya*, doga*, topluluk*, alem*, gezegen*
product: urun*, mal, mali, malin, malz*, esya*, nesne*, cihaz*
goods: lamba*, ampul*, avize*, caydanl*, cay, cayi, cayla*, kahve, kahvesi, kahven*, kupa*, fincan*, bardak*, tabak*, tencere*, tava, tavay*, tavala*, bicak*, bicag*, sandalye*, koltuk*, koltug*, masa, masas*, masan*, masam*, sehpa*, dolap*, dolab*, yatak*, yatag*, yastik*, yastig*, yorgan*, nevresim*, battaniye*, havlu*, hali, halisi, perde*, vazo*, saksi*, mum, mumu, mumla*, ayakkabi*, bot, botun, elbise*, gomlek*, ceket*, mont, montu*, montla*, kazak*, tisort*, pantolon*, eldiven*, corap*, canta*, kemer*, saat, yuzuk*, kolye*, kupe*, anahtarlik*, kulaklik*, kulaklig*, hoparlor*, kilif*, telefon*, tablet*, televizyon*, klavye*, mikrofon*, kamera*, modem*, yazici*, kartus*, makine*, bulasik, camasir, buzdolab*, supurge*, firin*, utu, utus*, blender*, mikser*, ogutuc*, matkap*, matkab*, testere*, mangal*, izgara*, bisiklet*, scooter*, cadir*, semsiye*, hamag*, hamak*, krem*, sampuan*, parfum*, firca*, mama, mamasi*, mamam*, maman*, sabun*, oyuncak*, oyuncag*, kitap*, kitab*, defter*, kalem*, cerceve*, klima*, pil, pili*, pille*, batarya*, adaptor*, kablo*, sulama, hortum*, merdiven*, raf, rafi*, rafla*, tirmik*, kasesi, kase, tepsi*, termos*, tornavida*, kumanda*, pompa*, filtre*, gozlug*, gozluk*, lens*, minder*, dosyalik*, dosyalig*, kumas*, deri, ahsap*, kirtasiye*, alet*, zeytinyag*, bal, ceviz*, tohum*, kedi*, kopek*, kopeg*, hayvan*, ayna*, sise*, kavanoz*, biber*, kumbara*, ekran*, puzzle*, porselen*, seramik*, cam, camd*, plastik, puset*, bezi, emzik*, sutyen*, tulum*, isitici*, vantilator*, sus, susle*, set, seti*, setle*, sette, robot*, motor, motoru, kapak*, kapag*, govde*, tost*, murekkep*, isik, isig*, aydinlat*, led, tahta*, anahtar, anahtari*, kanepe*, pencere*, kap, kabi, kabin*, keten, kapuson*, anten, alyan*, brulor*, haznes*, hazne, ocagin, priz, prize, rezistan*, rozet*, tabela*, tablo*, torba*, vana*, iplik*, iplig*, koku*, panel*, albumd*, yuva*, tezgah*
weight: agirlik*, agirlig*, agir, kg, kilo*, gram*, hafif*
minute: dakika*, dk
second: saniye*, ikinci*
moment: an, anda, lahza
hour: saat*
time: kez, kere, defa*, sefer*, tarih, tarihi*, tarihli*, vakit*, vakt*, takvim*, zamaninda, donem*, zamandir, sezon*
day: gun, gunu*, gunde*, gunku, gunluk, sabah*, aksam*, gece*, ogle*, isgunu, gundu*
hello: merhaba*, selam*, gunler, gunaydin*, hosgeldin*, alo, mrb, slm, gunleri*, hosbul*
week: hafta*
weekend: haftason*
month: ay, ayda, aydir, ayin, aylar*, aylik*, ayi
year: yil, yili*, yillik, yilki, yillar*, sene*, yasinda, yas, yilda, yildir
monday: pazartesi*
tuesday: sali*
wednesday: carsamba*
thursday: persembe*
friday: cuma, cumaya, cumadan
saturday: cumartesi*
sunday: pazar, pazara, pazari
january: ocak, ocaktan, ocakta
february: subat*
march: mart, marta, martta
april: nisan*
may: mayis*
june: haziran*
july: temmuz*
august: agustos*
september: eylul*
october: ekim, ekimde
november: kasim*
december: aralik, aralikta
one: tekli*, birer, teki, tekini, birtane, biricik
two: iki, ikiye, ikiden, cift, cifti, ikili, ikiser
three: uc, uce, ucten, ucu, uclu
four: dort, dordu, dortte, dorde, dortten
five: bes, bese, besi*, beste*, beslik
six: altilik
seven: yedi, yedinci
eight: sekiz*
nine: dokuz*
ten: on, onuncu
hundred: yuz, bin, binden, binler*, yirmi*, otuz*, kirk, elli, altmis, yetmis, seksen, doksan, milyon*
half: yari, yarisi*, yarim, bucuk
third: ucuncu*
fourth: dorduncu*
last: sonu, sonun*, sonlari, nihayet*
early: erken*
old: eski*, yasli*
recent: gecen, gectigimiz, gecenlerde
long: uzun, uzunca
future: gelecegi*, ileride*, ilerle*
appointment: randevu*, bulusma*, gorusme*
reserve: rezerv*, ayirdik, ayirttik
heart: kalp*, kalb*, gonul*, gonlu*, yurek*
love: sevgi*, ask, aski*, asig*, muhabbet*, opuyor*, opucuk*
enjoy: afiyet*, lezzet*, tadi*, tat, keyfini
fun: eglen*, gulu*, gule*, guldur*, komik*, gulumse*, saka*
warm: sicak*, ilik*, sicaci*
kind: nazik*, nezaket*, comert*, kibar*, iyilik*, candan, sefkat*, gonuld*
regards: saygi*, selamlar*, hosca*, sevgiler*, hurmet*, bye, gorusuruz, selametle, saglicakla, esenlik*
dear: sayin, degerli*, sevgili, canim, kiymetli, muhterem, bey, hanim*, beyefendi*, azizim, beycigim
congratulate: kutla, kutlu*, kutlar*, tebrik*, dogumgun*, dugun*, kutlama*, dogum, nikah*
holiday: bayram*, tatil*, ramazan*, kurban, arife*, kandil*, hidrellez, iftar*, sahur*, oruc*, regaip, mubarek*, paskalya*, cumhuriyet, zafer, yortu*
christmas: noel*
new-year: yilbasi*, yeniyil*
valentine: sevgililer
spring: bahar*, ilkbahar*, nevruz*
summer: yazlik*, yazaylar*
autumn: sonbahar*, guz
winter: kis, kislik*, kisin, kar, karli*
weather: hava, havay*, havala*, gunes*, yagmur*, firtina*, ruzgar*, sel, deprem*
peace: huzur*, baris*, sessiz*, rahat*
healthy: saglik*, saglig*, hasta*, doktor*, ilac*, tedavi*, guvenli, gecmisolsun, sifa*
dream: ruya*, hayal*, uyku*, uyu*
luck: ugur*, talih*, kismet*, hayirli*
journey: seyahat*, yolcu*, gezi*, tur, otel*, ucak*, tren*, yol, yolu*, yolda*, gezdir*, trafik*
story: hikaye*, oyku*, masal*, tarihce
politics: siyas*, cumhurbaskan*, hukumet*, parti, partiler*, partiden, muhalef*, meclis*, basbakan*, bakan, belediye*, egemenlik*, cumhuriyet*, ulusal*, millet*, milli*, secmen*, secimler*
war: savas*, ordu, asker*, nukleer*, ukrayna*
religion: allah*, tanri*, dua, dualar*, cami, cennet*, insallah, masallah, islam*, rabb*, namaz*, makbule, bereket*
charity: bagis*, hayirk*, barinak*, barinag*, dernek*, vakif*, vakf*, zekat*
news: haberler*, gundem*, gazete*, pandemi*, salgin*, enflasyon*, grev*, mujde*
idea: fikri, oneri*
project: proje*, plan*, program*
information: bilgi*, veri, verileri*, dosya*, pdf, rapor*
contract: sozlesme*, kosul*, sartlar*, anlasma*
rule: kural*, kanun*, yasal*, yasak*, engel*, politika*, mevzuat*, ihlal*, yasagi*
right: hakki, hakkin, hakkini*, izin*, izni*, yetki*, riza*
privacy: gizli*, sir, mahrem*, kvkk, sessizce
account: hesap*, hesab*
certificate: sertifika*, iso, uygunluk*, standart*
interest: ilginc*, hobi*
success: basari*, avantaj*, muvaffak*
result: sonuc*, netice*, etki*
penalty: ceza*, yaptirim*
mean: demektir, anlamin*, demek
stupid: aptalca*, sacma*, mankafa*, aptall*, kafasiz*, beyinsiz*, cahil*, bunak*, zekasiz*, akilsiz*, gulunc*, budala*, deli, delis*, cilgin*, kor, korsun, kafali*, zavalli*, utanmaz*, terbiyesiz*, zekali*, mantiksiz*, uyusuk*, safsata*, zirdeli, kacik
idiot: aptal*, salak*, embesil*, dangalak*, malsin, ahmak*, dingil*, hiyar*, okuz*, esek*, moron*, ebleh*, angut*, manyak*, gerzek*, sersem*, enayi*, odun, avanak*, hodbin, gerizeka*, keriz*, hebennek*, kalas, dallama*, denyo*, andaval*, salag*
scum: serefsiz*, pislik*, pic, pici, alcak*, asagilik*, haysiyetsiz*, kopeks*, orospu*, kahpe*, it, itler, itin, namussuz*, hayvansin*, herif*, domuz*, ahlaksiz*, kaltak*, gavat*, pezeven*, ibne*, pust*, surtuk*, soysuz*, karaktersiz*, hiciz, hicsin, kavgaci*, sicani, cop*, adi, soytari*, magand*, yavsak*, kopoglu, sulale*, bayagi, kevase*, kalles*, hain, hainl*, itoglu*, dalavere*, sapik*
swear: siktir*, sikey*, sikim*, sikeri*, amk, aq, bok*, lanet*, kahretsin, kahrol*, cehennem*, defol*, yuh*, ulan, allahkahr*, gotu*, got, hassiktir, amina, amcik*, yarra*, zikkim*, kusmuk, naneyi, basbelas*, tovbe
liar: yalan*, dolandir*, sahte*, hirsiz*, uckagit*, duzenbaz*, kandir*, aldat*, uyanik*, hile*, uydur*, santaj*, soygun*, kazikla*, kazikci*, dumen*
threat: tehdit*, pismanol*, ihtar*, gorursun*, gununu, gunungor*, ayagini*, bedelini, mahvet*, mahved*, hesapver*, sonuclarina, uyari*, tehlike*, intikam*, ifsa*, rezilet*, bulurum, bulacagim, imha*, ates*, yakar*, burnun*, dikkatet, ensende*, kacamaz*, pesinde*, pesini*, yakandan, odetec*, odetir*, hesabini
police: polis*, hapis*, hapse*, savci*, karakol*, suc, sucdu*, suclu*, emniyet*, tutukla*, jandarma*
lawyer: avukat*, mahkeme*, hukuk*, yargi*, hakem, bilirkisi*, noter*
sue: dava*, hakemheyet*
hit: vur, vurd*, vuru*, vurs*, vurac*, dov, dove*, dovd*, tokat*, yumruk*, tekme*, saldir*, sopa*, dayak*, kirari*, yarala*, patlat*, dovulme*, canini, canimizi, aciti*, kirardim, agrit*, carpil*, kafani, cak, bictik
kill: oldur*, gebert*, bogaz*, bogar*, infaz*, intihar*, kessin, gomer*, kazar*, bicti
hate: nefret*, igreniy*, tiksin*, kin
cry: agla*, bagir*, cigli*, haykir*
body: kafa, kafan*, bas, basi, basiniz*, el, eli, elim*, ele, ayak, ayag*, yuzun*, agiz, agz*, dis, disle*, burun*, beyin*, beyni*, sirt*, parmag*, kemik*, kol, bacak*, bacag*, cene*, kan, kulag*, diz, vucut*, popo*, cilt*
naked: ciplak*, seks*, porno*
drug: uyusturucu*, alkol*, bira, sarap*, icki*, sigara*, icelim
race: irkci*, yahudi*, ermeni*, kurt, kurtler, gavur*, arap*, suriyeli*, cingen*, zenci*, escinsel*
hard: zor, zorl*, sert*, guctur, zordur
easy: kolay*, basit*, konfor*, pratik*, zahmetsiz*, rahatlik*
clear: acik, belli*, aciktir, besbelli, net, netles*
unclear: belirsiz*, anlasilm*, okunam*, karmas*
possible: mumkun*, olabildig*, olasilik*, olanak*
impossible: imkansiz*, olanaksiz*
strong: guc, gucu*, guclu*, kuvvet*
empty: bos, bosal*, bosluk*
wet: suya, suyu*, sular*, islak*, nem, nemli*, buz*
wait: bekle*, bekli*, tereddutet*, cekinme*, sira, siraya, kuyruk*
expect: beklenti*, beklendi*, beklenen*, umul*, tahmin*
meet: tanis*, karsila*, bulus*, karsiliyor*
turn: dondur*, cevirer*, ters, tersi, terse
push: ittir*, kaydir*
fall: dus, duse*, dusm*, dust*, dusur*, duslem*, dusuyor*, dusul*
run: kos, kosu*, kosar*, kaciy*, kacm*, kacan*
lead: yonlendir*, surdur*
sit: oturm*, yat, yatac*, yatin*, yatiy*, uzan*, dinlen*, oturdu*, yatar*
eat: yemek*, ye, yiyor*, yeme, yemey*, pisir*, sofra*, yedig*, icme*, tatli*, demle*
spend: harca*, gecirin, geciriy*
refuse: reddet*, red, ret, reddedil*, istenmeyen
ignore: gormezden, yoksay*, umursa*, umurum*, dikkatealma*, ihmal*, aldirm*, onemsem*
belong: kendi, aittir, kendisin*
count: say, sayiy*, sayil*, sayim*, sayan, hesapla*, sayar*
proud: gurur*, onur*, seref*, iftihar*
respect: sayginlik, saygideg*, uyarinca
favour: iyilikolsun, ricaolur, esirge*
owe: borc*
position: alt, alti*, asagi*, ust, ustu*, uzeri*, yan, yanin*, ic, icine*, icer*, disi*, disari*, onunde*, arka*, sag, sol, sola, soldan, sagda, karsin*, orta*, ustte*, alttak*, dip, dibe, kenar*, uzak*, yakin*, ileri, icind*
example: ornek*, ornegi*, numune*
reference: referans*, kimlik*, id
step: adim*, asama*
way: yontem*, sekil*, bicim*, usul*, tarz*
group: grup*, grub*, sinif*, kategori*
level: seviye*, duzey*, derece*, sinir
goal: hedef*, amac*
school: okul*, ogrenci*, universite*, sinav*, ogretmen*, ders, dersi*, egitim*
media: dergi*, dizi, dizil*, gazeteci*, medya*, muhabir*, tv
warehouse: depo*, fabrika*, atolye*, palet*
popular: populer*, unlu*, gozde*, coksatan*, moda*, trend*
unique: essiz*, benzersiz*, orijinal*, emsalsiz*
beautiful: zarif*, guzellik*, sirin*, cekici*, sevimli*, estetik*
wonder: mucize*, merakla
normal: normal*, siradan*, sade
automatic: otomatik*
separate: ayri*
merge: birles*
responsible: sorumlu*
investigate: arastirma*, sorustur*
transaction: sepet*, alisveri*
complete: tamamla*, bitirec*, tamamdir
then: ozaman, derken
language: turkce*, ingilizce*, almanca*, dil, dili*, ceviri*, almanya*, cince
direct: dogrudan, bizzat, direkt
mind: akil, akli*, zihin*
wear: giy*
action: eylem*, hareket*
apply: gecerli*, basvurmak, kapsa*
status: statu*
download: indirin*, indirme*, yukle*
system: sistem*, yazilim*, sunucu*
statistics: istatisti*, ortalama*
become: haline, olustu, halini, donus*
section: bolum*, kisim*, kismin*, alanda, alani*, alanlar*
past: gecti*, gecmis*, gecer, gecince, gecsin, gecis*, gecmey*
pleasant: hosa, hosuna
sound: ses*, gurultu*, gicirda*, sinyal*, alarm*
dark: karanlik*, los
technician: teknisyen*, usta, ustam*, tesisatci*, tamirci*, montajci*
sport: mac, macta, futbol*, turnuva*, madalya*, sampiyon*
situation: durum*, hal, halde, hale, olay*, mesele*, konu, konuy*, vaka*, husus*, halleri
recharge: sarj*, elektri*, watt, volt, enerji*, dolum*
attention: dikkatin*, odaklan*
vehicle: arac, araba*, araci*, kamyon*, gemi*, liman*, otomobil*, garaj*, park*, otopark*
soft: ince, yumusak*, kalin*, keskin*
`;
