/** Words of Portuguese by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: a, o, as, os, um, uma, uns, umas, de, do, da, dos, das, e, em, no, na, num, numa, nuns, numas, ao, aos, era, eram, foi, foram, fui, ser, sendo, sido, seja, sejam, sera, serao, seria, seriam, fosse, fossem, estar, esta, estao, estamos, estou, estava, estavam, estara, estarao, estaremos, estaria, esteve, esteja, estejam, estiver, estiverem, estivesse, ta, to, somos, sermos, seremos, fomos, ter, tem, tenho, temos, tenha, tenham, tinha, tinham, tinhamos, teve, tive, tivemos, tiveram, tiver, tiverem, tivesse, tera, terao, teremos, teria, teriam, tendo, tido, ha, havia, haver, houve, houver, havera, havendo, haviamos, fica, ficam, ficar, ficamos, ficou, ficaram, fique, fiquem, ficara, ficando, ficado, ficaria, ficariamos, lo, los, las, ora, eis, pois, tal, ne, ah, oh, eh, http, https, www, src, img, td, nbsp, h, p, c, v, m, r, g, s, d, t, etc, for, forem, n, sao, feira, nas, quase, demasiado, tais, conforme, la
review: resenh*, feedback*, review*, qualifica*, qualifique*, depoimento*, testemunho*, critica, criticas, rating*, recens*, avali*, reavali*, cotac*, classifi*, reclassifi*, requalifi*, votacao
opinion: opini*, opina*, opine*, opinou, impressao, impressoes, parecer, pareceres, julgamento*, julgar, julgue, visao, achismo
comment: comenta*, comente*, comento*, observacao, observacoes, relato*, relata*, relate
star: estrela*, estrelinha*, star, stars
score: nota, notas, notinha*, notao, notona, pontuac*, pontuar*, pontue*, pontua, pontuou, score*, conceito*
rank: ranking*, ranque*, algoritmo*, posicionamento
point: ponto, pontos, pontinho*
thumb: joinha, joinhas, polegar*
vote: vota*, voto, votos, vote, votem, votou
positive: positiv*, favorave*, elogios*
negative: negativ*, desfavorave*, critico, criticos, criticar*, critique, criticou, detona*
neutral: neutr*, imparcia*, isent*
honest: hones*, sincer*, franca, franco, francamente, franqueza, transparen*, autentic*, genuin*, objetiva, objetivo, objetivamente
truth: verdade*, fato, certeza*
fair: justa, justo, justamente, justas, justos, justica
unfair: injust*
public: public, publico, publica, publicos, publicamente
publish: publicar*, publicac*, publicad*, publicando, publicou, publique*, publicamos, poste, postag*, postou, postar*, upload*
post: post, posts, postamos
share: compartilh*, partilh*, divulg*, divide, dividir*, dividisse, dividam
recommend: recomend*, indica, indicar*, indique*, indicou, indicacao, indicacoes, indicamos, endoss*
praise: elogi*, louvor*, louva*, enaltec*, palma*, aplaus*, aplaud*
word: palavr*
sentence: frase*, linha, linhas, paragraf*
experience: experienc*, vivenc*
reviewer: avaliador*, resenhista*
tester: testador*, vine
reputation: reputac*, credibilid*
buy: compra, compras, comprar*, comprad*, comprando, compre*, comprou, comprinha*, compram, comprasse, adquir*, aquisic*, recompra*
order: pedido, pedidos, pedidinho*, encomend*, ordem, ordens
send: envia*, envie*, envio*, manda, mandad*, mandamos, mandando, mandar*, mande, mandem, mando, mandou, mandei, despach*, remet*, remess*, reenvi*, expedi*, postad*, encaminh*, frete*, embarc*
parcel: pacote*, encomendinha*, volume, volumes, correspondenc*
pack: embal*, embrulh*, empacot*, caixa, caixas, caixinha*, caixote*, envelope*, lacr*, sache, saches, pote, potes, saco, sacos, sacola*, sacolinha*
transit: transito
arrive: cheg*
deliver: entrega*, entregu*, entregou, reentreg*
carrier: transportador*, correio*, jadlog, sedex, pac, motoboy*, carteiro*, motorista*, caminhoneir*, entregador*, fedex, dhl, ups, loggi, transporte, transportes, agencia*
logistics: logistic*, distribuic*, expedicao, galpa*, galpo*
track: rastre*, monitor*, acompanh*, localizador*
number: numero*, digit, nº, lote, lotes, serie, serial, cnpj, cpf, cep, protocolo*
delay: atras*, demor*, adiad*, adiar*, adiamento*, adiou, adiamos, retard*
lost: perdi*, perde*, perda*, extravi*, sumi*, some, desaparec*
stolen: roub*, furt*
miss: falta, faltam, faltas, faltand*, faltar*, faltav*, faltou, falte, incomplet*, ausen*
refund: reembols*, estorn*, ressarc*, cashback*, restitu*, chargeback*
compensate: compens*, indeniz*
gift: presente, presentes, presentea*, presentinh*, presentao, presentei*, brinde, brindes, brindar*, brindinho*, mimo, mimos, mimar*, mimamos, mimozinho*, agradinho*, agrado, agrados, lembrancinh*, bonus, extra, extras, prenda*, regal*
voucher: cupom, cupon*, cupao, vale, vales, voucher*, valezinho*
card: cartao, cartoes, cartaozinho*, cartinha*
discount: descont*, abatimento*, abate, abater*, pechinch*, liquidac*, reduz*, reducao, promocod*, off, desc
code: codig*, qr, code, codes
free: gratis, gratuit*, gratuidade*, cortesia*, graca, livre*
surprise: surpres*, surpreend*
reward: recompens*, premi*, incentiv*, retribu*, gratific*, bonific*, remuner*, comissao, comissoes, suborn*, propina*
credit: credit*
money: dinheir*, grana, real, reais, dolar*, euro, euros, pix, paypal, saldo*, centavo*, pilas, conto, contos, trocado, trocados, deposit*, mercadopago, bolso, picpay, mango, verba*, moeda*, bufunfa, tutu, cifra*, pagamentozinho
percent: porcent*, percent*, cento
price: preco*, precinho*, custo, custos, custa, custar*, custas, custou, taxa, taxas, cobra, cobrad*, cobran*, cobrar*, cobre, cobramos, tarifa*, juros, valor*, quantia*
cheap: barat*, economic*
expensive: carissim*, custos*
pay: paga, pagam, pagar*, pagamento*, pagamos, pagando, pago, pagos, pague*, pagou, boleto*, parcelamos, parcela, parcelas
transfer: transfer*
earn: ganha*, ganhe*, ganhou, merec*, faturar
win: vence*, vitori*, conquist*, ganhador*
raffle: sorte*, rifa, rifas, loteri*, concurs*, concorr*, competic*
luck: sortud*, felizard*, sorte, fortuna*
chance: chance*, oportunid*
save: economiz*, poupa*, poupe*, economia, economias, salva, salvar, salvos
exchange: troca, trocad*, trocamos, trocar*, troque*, trocas, trocou, trocando, troquinha, permut*
return: devol*, retorno, retornos, retornar*, retorna
replace: substitu*, reposic*, repor, repomos, reposta, repoe, reponha
warranty: garant*
receipt: recibo*, comprovante*, laudo*
invoice: fatura, faturas, faturad*, faturamento, fiscal, nf, nfe, fiscais
vat: imposto*, icms, tribut*, alfandeg*, aduan*, iva, fisco
thank: agradec*, obrigado, obrigada, obrigados, obrigadas, obrigadao, brigad*, obg, valeu, valew, grato*, grata*, gratid*, vlw, thanks
happy: feliz*, felic*, satisf*, content*, alegr*, encant*, agradad*, agradou, agradar*, agradam, agrade, agradem, empolg*, entusiasm*, amou, prazer*, animad*, realizad*, maravilhad*, curtindo, sorri*, euforic*, anima, animar, animam, vibra*, radiant*, pulando
unhappy: insatisf*, infeliz, infelizes, desagrad*, decepc*, chatead*, chateac*, desapont*, desgost*, triste*, frustr*, irrit*, furios*, zangad*, brav, brava, bravo, aborrec*, magoad*, indignad*, desconten*, raiva, ressent*, cansou, cansad*, fart*, desanim*, desilud*, desilus*, revolt*
good: bom, boa, bons, boas, otim*, excelen*, legal, legais, bacana*, maravilh*, incriv*, fantastic*, show, massa, daora, sensacion*, espetacul*, extraordinar*, top, arras*, capric*, super, perfeitao, magnific*, brilhante, bonzinh*, boazinha, fabulos*, genial, excepc*, esplendid*, gostos*, belezinh*, beleza, supimpa, formidav*, topzera, primoros*
perfect: perfei*, impecav*, ideal, ideais, nota10
best: melhores, maxim*, imbativ*
better: melhor, superior*
bad: ruim, ruins, mal, mau, ma, maus, pior, piores, pessim*, horriv*, terriv*, porcaria*, lixo, lixos, nojent*, nojo*, porca, horroros*, fraco, fraca, fracos, fracas, baixa, baixas, inferior*, droga, toxic*, podre*, tosc*, vagabunda, deplorav*
quality: qualidade*
important: importan*, essencia*, fundament*, crucia*, vital
valuable: valios*, valia, valer, precios*, valoriz*, pena, penas
help: ajud*, auxili*, assist*, maozinha*, socorr*, ampar*, forca, forcinha*
support: apoi*, suporte*, sac, sustent*, prestigi*, patroc*
contact: contact*, contato*, contata*, procur*, fale, falem, fala, falar*, falando, falamos, falou, chame*, chama, chamar*, chamo, chamou, conversa*, converse*, papo, acion*, comunique*, comunica, comunicar*
write: escrev*, escrit*, redig*, redija*, digit*, anot*, rabisc*
tell: conte, contem, contar*, contando, avis*, inform*, relatar, diga, digam, comunic*, notifi*, explic*
say: diz, dizem, dizer*, dizendo, disse, dissemos, disser*, dito, dizia, mencion*, digo
express: express*, manifest*, expo*
describe: descr*, detalh*
reply: respond*, respost*
read: leia*, leem, ler, leu, lemos, leitura*, leitor*, lida, lidas, lido, lendo, leriamos, releia*, reler, le, letra, letras, secao
see: ver, veja*, ve, vemos, vimos, viu, viram, visto, vista, vistos, olha*, olhe*, espia*, confira*, confer*, enxerg*, veem, observ*
show: mostr*, exib*, apresent*, aparec*, demonstr*, parece*, transparec*, surg*, refle, reflet*, exponha, visivel, visiveis, consta*
find: encontr*, ach*, descobr*, descubr*
search: busc*, pesquis*, explor*
hear: ouv*, escut*
email: email*, mail, mails, inbox
message: mensag*, recado*, carta, cartas, whatsapp, zap, zapzap, wpp, sms, telegram, texto*, textinho*, bilhete*, msg*, direct, dm, torpedo*
call: liga, ligar*, ligue*, ligamos, ligou, ligado, ligacao, telefon*, ligando
newsletter: newsletter*, boletim, boletins, informativo*, mailing*
notice: aviso, avisos, notificac*, comunicado*, alerta*, circular, sinal, sinais
change: mud*, altera*, altere*, edit*, atualiz*, revis*, revej*, rever, modific*, ajust*, reescrev*, reescrit*, refaz*, refac*, refeit*, retific*, emend*, transform*, invert*, ajeit*, arrum*, convert*, adapt*, virar, vira, vire, virou, virarem, virmos, reformul*, reedit*
upgrade: upgrade*
improve: melhora*, melhore, melhorem, melhori*, aument*, sobe, subir*, suba, sobem, subiu, subam, elev*, aperfeic*, turbin*, alavanc*
correct: corrig*, corrij*, certo, certa, certos, certas, certinh*, corret*, retificad*, adequad*
remove: remov*, remoc*, apag*, exclu*, delet*, elimin*, retir*, tir*, suprim*, oculta*, escond*, raspe, raspar, derrub*, arranc*, desfac*, desfaz*, desfeit*, revog*, riscar, recolh*, descart*, sumam
reconsider: reconsider*, repens*, reveja, reanalis*, reflit*
persuade: convenc*, persuad*, insist*, pression*, forc*, obrigar*, incit*, estimul*, induz*
cancel: cancel*, anul*, desmar*, desist*, arrepend*, invalid*, suspend*, suspens*, abort*, sustar
stop: pare*, parar*, parada, parado, parados, paramos, encerr*, termin*, interromp*, cess*, acab*, finaliz*, abstenh*, abster*, basta, evit*, pausa*, stop
unsubscribe: descad*, desinscr*, desativ*, desassin*, desabilit*, opt, optout, desvincul*, spam
subscribe: assin*, inscrev*, inscri*, cadastr*, filia*, filie*, adesao, ader*, particip*
register: registr*, login*, ativ*
member: membro*, clube*, fidelid*, socio*, socia, socias, vip, vips, fiel, fieis, associad*, lealdade
list: lista*, catalogo*, liste*
follow: segu*, siga*
social-media: facebook, face, instagram, insta, tiktok, youtube, twitter, pinterest, redes, rede, sociais, social, blog*, linkedin, reels, stories, hashtag*, perfil, perfis, live, lives
channel: canal, canais, pagina*, forum*, feed, canalzinho
website: site*, online, internet, web, app, apps, aplicativo*, ecommerce, vitrine*, virtual, virtuais
link: link*, clica*, url*, cliqu*, atalho*
visit: visit*, passadinh*
shop: loja*, lojinh*, lojist*, brecho*, boutique*, butique*, showroom*, outlet*, ateli*, magazine*, mercado, mercados, marketplace*, mercadolivre, shopee, magalu, amazon, balcao, quiosque*, armarinho*
new: nova, novas, novo, novos, novinh*, novid*, inaugur*, estreia*, recem*, fresquinh*, inedit*, novissim*, lanca*
collection: colec*, edicao, edicoes, selecao, sortiment*, variedade*, kit, kits, mix, combo*
sale: saldao, queima, liquida, liquidacao, black, blackfriday, friday, bazar, feirao, saldoes, queimao, promos, cyber, remarcac*
sell: vend*, revend*
offer: ofert*, oferec*, promoc*, promo, relampago, imperdiv*, especial, especiais, superoferta*
exclusive: exclusiv*, limitad*, premium, vantajos*, seleto*
advert: anunci*, propagand*, publicid*, marketing, divulgac*, campanha*, cartaz*, folheto*, comercial, comerciais, banner*, panflet*, outdoor*, embaixador*
next: proxim*, seguinte*, vindour*, futur*
again: novamente, volta, volte, voltem, voltar*, voltou, voltamos, volto, denovo, repet*, repit*, reiter*, retom*, reabr*, renov*
another: outra, outras, outro, outros, adicional*
remind: lembr*, relembr*, recorda*, memori*
forget: esquec*
request: pedir*, pede, pedem, pedi, pedida, pedimos, pedindo, pediu, peco, pedinchar, solicit*, requer*, requis*, reivindic*, pleite*, apelo, apelamos, exig*, exij*
ask: pergunt*, implor*, rog*, suplic*, indag*, questione*
invite: convid*, convite*
please: favor, favorzinh*, favorzao, gentileza*, pfv, pf, pfvr, gentilmente, encarecid*, pff, plis, please
want: quer*, queir*, quis*, desej*, gostaria*, almej*, afim, vontade*, topa*, intencion*, preten*
wish: augur*, torc*, tomara, oxala, desejos
hope: esper*
can: pode*, podi*, poss*, pud*, consegu*, consig*, capaz, capazes
should: dever*, devia*, convem, convir
must: deve, devem, devemos, devo, obrigatori*, obrigac*, mandatori*, devido
will: vai, vao, vamos, vou, va, iremos, ira, irao
need: precis*, necess*
let: permit*, autoriz*, permiss*, licenc*, liber*, possibilit*
try: tent*, esforc*, empenh*, experiment*
if: se, caso, contanto, hipotese
when: quando
while: enquanto, durante
before: antes, previ*, anterior*, antecip*, vespera*, antecedenc*
after: depois, apos, posterior*
until: ate, prazo*, validad*
since: desde
instead: inves, contrario*
first: primeir*, inicial*, iniciais, principio
only: so, somente, apenas, unic*, exclusivamente
because: porque, causa*, causou, motivo*, raza*, razo*, pq, portanto, porquanto, culpa*
but: mas, porem, contudo, todavia, entanto, embora, apesar, entretanto
or: ou, senao
unless: exceto
for: para, pra, pro, pras, pros, por, pela, pelo, pelas, pelos
with: com, junto, juntos, junta, juntas
without: sem
against: contra
about: sobre, acerca, referente, cerca
between: entre
you: voce*, vc, vcs, te, ti, tu, lhe, lhes, contigo, vossa, senhor, senhora, sr, sra, senhores, ce, oce, ceis
your: seu, sua, seus, suas, teu, tua, teus, tuas
we: nos, gente, conosco, connosco, nois
our: nosso*, nossa*
i: eu, me, mim, comigo
my: meu, meus, minha, minhas
he: ele, dele, nele, ela, dela, nela
they: eles, elas, deles, delas, neles
it: isso, isto, disso, nisso, disto, aquilo
this: este, estes, estas, esse, essa, esses, essas, desta, deste, nesta, neste, nesse, nessa, desse, dessa, destes, destas, nestes
that: que, aquele*, aquela*, daquele*, daquela*, naquela, naquele
who: quem, cujo*, cuja*
what: qual, quais, oque
how: como, modo, modos, jeito*, maneir*, jeitinho*, forma, formas
where: onde, aonde
here: aqui, ca, daqui
there: ai, ali, dai
somewhere: algures
not: nao, nem
no: nenhum*
yes: sim, ok, claro, okay, talk
never: nunca, jamais
nothing: nada, zero
nobody: ninguem
something: algo
anything: qualquer*, quaisquer
everything: tudo
all: tod*, inteir*, integral*, total*, ambos, ambas, cada, complet*, plen*, tudinho, cheia*, cheio*, geral, gerais, lotad*
everyone: pessoal
someone: alguem
some: algum, alguma, alguns, algumas, pouco, pouca, poucos, poucas, pouquinh*, tiquinho
many: muit*, varios, varias, quant*, tanto, tanta, tantos, tantas, bastante*, monte, inumer*, milhares, milhoes, diversos, diversas
more: mais, maior, maiores, alem
most: maioria, principalmente, sobretudo
less: menos, menor, menores, minimo, minima
very: realmente, imens*, extrem*, bem, profund*, absolut*, enormement*, eternamente, calorosa*, altamente, tao, demais, caramba, superbem
enough: suficien*, chega
also: tambem, inclu*
still: ainda, continua
already: ja
always: sempre
often: normalmente, normais, geralmente, habitual*, costum*, frequen*, vezes
now: agora, imediat*, atual*, instant*
soon: breve*, logo, rapid*, correndo, corra*, corre, urgen*, pressa, depressa, cedo, jaja, ligeir*, agil*, velo*, prontamente, cedinho, voando
today: hoje
yesterday: ontem
tomorrow: amanha
perhaps: talvez, possivelmente, eventual*, quica, provavel*
exactly: exat*, precisamente, literal*, concret*
same: mesm*, igual*, iguai*, identic*, combina*, semelhan*
different: diferen*, errad*, erra, distint*, discrep*
mistake: erro, erros, engan*, falha*, falhou, equivoc*, confus*, esquecimento, descuid*, lapso*, vacil*, deslize*, gafe*
problem: problema*, dificuldade*, contratempo*, impreci*, probleminha*, perrengue*, empecilho*, complic*, inconvenien*, impede, risco*
solve: resolv*, soluc*, sana*, consert*
question: duvid*, questao, questoes, indagac*, interrogac*
survey: enquete*, questionari*, pesquisa, pesquisinha*, formulario*, sondage*
apologise: desculp*, perdo*, perdao, lament*, sentimos, sinto, lastim*
inconvenience: incomod*, transtorno*, aborrecimento*, chatice*, perturb*, atrapalh*, chato, chata
unfortunate: infelizmente, infortun*
complaint: reclam*, queix*, chora, choradeira, chorand*, procon, denunci*, disput*, contestac*
damage: danific*, dano, danos, quebr*, defeit*, avari*, amassad*, amassou, rachad*, trinc*, risca, riscado*, riscou, lascad*, estrag*, furad*, borrad*, rasg*, prejudic*, prejuiz*, vaza*, queimad*, queimou, afeta*, superaquec*, pane, panes, explodi*, bichad*, enferruj*
repair: consertar*, conserto*, repara, reparad*, reparamos, reparos, reparo, manutenc*
dead: morr*, mort*, falec*, cadaver*
part: peca, pecas, pecinh*, acessori*, componente*, unidade*, pedaco*, refil, refis, ponteira*, placa, placas, parte, partes
stock: estoque*, estocar, armazem, armazen*, almoxarif*, reabastec*, abastec*
unavailable: indispon*, esgot*
available: dispon*, pronto, pronta, prontos, prontas, prontinh*, disposic*
address: enderec*, rua, ruas, avenida*, bairro*, apartamento*, predio*, portaria*, destinatari*, condominio*, portao, residencia*, complemento
home: casa, casinha*, lar, lares, casas, domicil*
neighbour: vizinh*
location: lugar*, local, locais, regiao*, regioes, cidade*, pais, paises, estado, interior, capital, zona*, campo, brasil, espaco*, praca, brasileir*, nacional, nacionais, regional, municip*, vila
pickup: colet*, retirada*, pegar*, pega, peguem, pegue
size: tamanho*, medid*, medir*, dimens*, grande*, enorm*, larg*, altura*, compri*, alta, alto, altos, altas, cm, mm, metro, metros, gigant*, mediana, centimetro*
fit: cabe, cabem, caber*, caiba, serve, servem, servir*, encaix*, compativ*, compatibil*, sirv*
colour: cor, cores, colorid*, branc*, pret*, azul, azuis, verde, verdes, vermelh*, amarel*, cinza*, dourad*, pratead*, prata, rosa, lilas, rox*, bege*, marrom, laranja, tons, tom, ouro, estampa*, larj*
model: modelo*, versao*, versoes, tipo, tipos, design, estilo*, layout*, desenho*
personalise: personaliz*, grava, gravac*, gravad*, gravar*, bordamos, bordar*, bordad*, customiz*
name: nome*, apelido*, sobrenom*, logotip*, grafia*, monogram*
instructions: instruc*, manual*, manuais, guia*, tutoria*, dica, dicas, orient*, bula*, diagrama*, passo, passos
instruct: mont*, instala*, instale*, configur*, parafus*, aparafus*, aperte*, gire*, colamos, cole
use: usa, usad*, usam, usando, usar*, use, usem, uso, usou, usei, utiliz*, util, uteis, pratic*, habito*
useless: inutil, inuteis, imprestav*
care: cuid*, zel*, carinho*, dedic*, cautel*, preserv*
clean: limp*, lava, lavad*, lavag*, lavar*, lave, enxag*, esfreg*, seque, secar
switch-on: botao, botoes, segure, pression, reinici*, toque, toques, tecla*, tocados, deslig*
check: verific*, checa*, cheque*, conferenc*, analis*, examin*, test*, inspec*, control*, consult*, prova, provar*
confirm: confirm*, aprov*, aceit*, concord*, consent*, reconhec*, acat*, valida, validar*
process: process*, prepar*, trat*, andament*, provident*, procediment*, separ*
get: receb*, ganh, obte*, resgat*, retid*
give: dar*, dada, dadas, dado, dao, damos, dando, dei, deu, deram, der, derem, doar, doamos, concede*, forneca*, emit*
take: leva*, leve, levem, levou, tomar*, tomad*, tomou, toma, tomem
bring: traz*, trag*, trouxe*
put: coloc*, coloq*, ponh*, poe, puser*, inserir*, insir*, bota, bote, fixa, fixe, fixar
add: adicion*, acrescent*, anex*, junte
leave: deix*, abandon*
keep: mant*, guard*, conserv*
make: faz*, fac*, feit*, fez, fizer*, fizemos, fizesse*, fara, faremos, faria*, cria, criac*, criar*, criamos, criou, produz*, produc*, fabric*, realiz*, efetu*, confeccion*, gera, gerar
handmade: artesa*, manualmente, costura*, marcen*
go: ir, indo, ida, parti*, sai*, dirija*, ande, andar, anda, rumo
come: vem, venha*, vir, vinda*, vindo*, veio, vier*, viria
back: costas, tras
start: comec*, inici*, abertur*
continue: continu*, prossig*, prossegu*
open: abr*, abert*
close: fecha*, feche*, fechou, tranc*
choose: escolh*, opta*, opte, prefer*, prefir*, selecion*, decid*, decis*, opc*
tap: toca, escane*, aperta
enter: entra*, preench*, insira*, acess*, entrou, enche*
print: imprim*, impress, impresso*, etiquet*, adesiv*, copia*, print, prints, estampad*
photo: foto*, imagem*, imagens, fotinha*, selfie*, retrato*
video: video*, filme*, filma*
know: sabe*, saib*, sei, soub*, conhec*, entend*, ciente*, ciencia, compreen*, esclarec*
think: pens*, acredit*, creio, cremos, consider*, sent*
learn: aprend*, ensin*, estud*, aula, aulas, curso, cursos
trust: confi*, contamos
promise: promet*, compromiss*, compromet*, jur*
worry: preocup*, medo*, receio*, medrontar, assust*, hesit*, aflit*
understanding: pacienc*, empati*, compreensao
live: viv*, vida, vidas, sobreviv*, depend*, pao, mora, moram, morar, exist*
work: trabalh*, funcion*, empreg*, contrat*, labut*, suamos, suor, trampo*, obra, obras
job: vaga, vagas, curriculo*, estagi*, profiss*, oficio
business: negoci*, empreend*, microempre*, mei
company: empres*, companhia*, firma, firmas, fabricante*, corporac*, fornecedor*, industri*, marca, marcas
team: equipe*, time, times, departament*, setor*, escritorio*, atendente*, colega*, turma, turminha, grupinho, plantao, equipinha, galera
family: famili*, filh*, mae, maes, pai, irmao*, irma, irmas, vovo*, avo, avos, mulher*, esposa*, marido*, sobrinh*, tia, tio, casal, herdeir*, papai, mamae, papis
child: crianc*, bebe, bebes, menin*, garot*, pequerruch*, molec*
friend: amig*, amizade*, parceir*, camarada*
small: pequen*, micro, mini, humild*, minuscul*, cantinho, familiar, familiares
customer: cliente*, comprador*, consumidor*, fregue*, usuario*
seller: vendedor*, comerciant*, concorrent*, revendedor*, negociant*
boss: chef*, gerent*, gerenc*, diretor*, dono*, dona, donas, proprietari*, fundador*, patrao, patroa
service: servic*, atend*
people: pessoa*, homem, homens, mulheres, rapaz*, moca, mocas, adulto*, caras, individuo*
world: mundo*, natureza, planet*, comunid*, terra
product: artigo*, item, itens, mercador*, coisa*, coisinha*, objeto*, produt*
goods: luminari*, airfryer*, almofada*, aquecedor*, armario*, arranhador*, aspirador*, avental*, aventais, babador*, bandeja*, barraca*, batedeira*, bateria*, bicicleta*, bike*, blusa*, bolas, bolsa*, bolsinha*, botas, botina*, brinquedo*, bule*, cabo, cabos, cachecol, cadeira*, cafeteir*, caneca*, caneta*, capa, capas, capinh*, carrinh*, carregador*, celular*, chaleira*, chave, chaves, cobertor*, colcha*, colchoes, copo*, cortador*, cortina*, cosmetic*, creme*, edredo*, escada*, escova*, espelho*, estante*, facas, facao, ferramenta*, filtro*, fone, fones, forno*, fralda*, frasco*, freezer*, frigideir*, furadeir*, garraf*, geladeir*, grampeador*, inseticid*, jaqueta*, jogo, jogos, joguinho*, lamina*, lampada*, lantern*, liquidific*, livro*, lencol*, luva*, luz, luzes, macaneta*, manta, mantas, maquina*, mesa, mesas, mesinha*, mochila*, moldura*, motor, motores, moveis, movel, oleo*, panela*, patinete*, pelicula*, persiana*, pilha*, plugue*, poltrona*, prateleir*, prato*, pulseir*, relogi*, robo, robos, sapato*, sapatilh*, sofa*, tablet*, tampa*, tampo*, tapete*, tenis, toalha*, tomada*, travesseir*, vaso*, vasinho*, vela, velas, ventilador*, vestido*, vidro*, violao, violoes, xicar*, ziper*, camisa*, camiset*, calca, calcas, chip*, couro, tecido*, madeira*, aneis, anel, churrasqueir*, coifa*, boton, cola, pano*, papel*, papeis, parede*, pele, perfume*, aromas, fragranc*, cafe, cafes, cha, chas, bolo, bolos, arvore*, planta, plantas, semente*, cama, camas, camera*, janela*, porta, portas, mangueir*, mamadeir*, pelucia*, quebracabec*, impressora*, notebook*, computador*, televis*, mouse, teclado*, shampoo*, sabao, vinho*, chocolat*, comida*, racao, coleira*, cachorro*, gato*, tinta*, prego*, serra*, tesour*, meias, cinto*, oculos, colar, colares, brinco*, tiara*, fita, fitas, corda*, cadarco*, fio, fios, carga, cabide*, cesta*, balde*, vassour*, ferro, gelo, agua*, aparelho*, software, firmware, bluetooth, wi, fi, base, bases, alca*, algodao, linho, inox, plastico*, bambu*, gesso, resina*, ceramic*, porcelan*, latao, pedra*, fogao, torradeir*, sanduicheir*, cuia*, chinelo*, sandalia*, casac*, moletom*, vestuari*, pijama*, roupa*, bone*, lata, latas, bolinh*, terno*, quadro*, luminos*, alarme*, drone*, microfone*, violino*, guitarra*, tabuleiro*, xadrez, patins, skate*, halter*, vara, pesca*, cozinha*, decorac*, decorativ*, jardin*, elevador*, cafezal, coco, massinha, pomada*, spray*, cortar*, corta, regar, bola, rolo, rolos, sabonet*, plugs, plug, abajur*, torneira*, mala, malas, lavanda, vinagre, balao, baloes
weight: pesa, pesad*, pesar*, peso*, kg, quilo*, grama, gramas, litro*, toneladas
minute: minut*, min
second: segundo, segundos, segundinho*, seg, segunda, segundas
moment: momento*, momentinho*, instante*, instantinho*, tempinho
hour: hora*, horinha*
time: tempo*, data, datas, epoca*, periodo*, calendari*, agend*, vez
day: dia, dias, tarde, tardes, noite*, manha, manhas, diari*, almoc*, dormir*, madrugada*, diazinho
week: semana*
weekend: fds, finde
month: mes, meses, mensal*, mensais
year: ano, anos, anual*, anuais
tuesday: terca*
wednesday: quarta, quartas
thursday: quinta, quintas
friday: sexta, sextas, sextou
saturday: sabad*
sunday: doming*
january: janeir*
february: fevereir*
march: marco
april: abril
may: maio
june: junho
july: julho
august: agosto
september: setembr*
october: outubr*
november: novembr*
december: dezembr*
one: unid, sozinh*
two: dois, duas, dobr*, dupl*, par, pares
three: tres, tripl*
four: quatro
five: cinco
six: seis
seven: sete
eight: oito
nine: nove
ten: dez, dezena*, dezinho
hundred: cem, mil, vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa, quinze, doze, onze, treze, quatorze, dezesseis, duzentos, trezentos, quinhent*, milhao
half: metade*, meia, meio, meios, parcial*
third: terceir*
last: ultim*, final, finais, finalmente, enfim, fim
early: adiantad*
old: velh*, antig*, idade*
recent: recent*
long: longo, longa, longos, estend*, longe, dura, duram, duravel, durabil*
appointment: remarc*, reuniao*, marcad*, marcar, marcando, marque*, marcou, hospe*
reserve: reserv*
heart: corac*
love: amor*, ama, amar, amam, amad*, ador*, beij*, abrac*, apaixon*, paixao, bjs, emocion*
enjoy: aproveit*, desfrut*, deliciar*
fun: divert*, divirt*, diversao, brinca, brincar*, brincad*, folia*, risad*, farra, festa*, festej*, joga, jogar, jogue*
warm: calor*, calid*, aconcheg*, agasalh*
kind: gentil, gentis, amav*, bondad*, simpatic*, simpatia, cordial, generos*, educad*, seriedade, gentilissim*
regards: atenciosamente, cordialmente, att, atte, saudac*, respeitosamente, cumprimentos, abs, abraco, abracos, tchau, despec*, atento*, despedimo*, bejos
dear: prezad*, carissimo, querid*, estimad*, caro, caros, cara
hello: ola, oi, oie, oii, opa, alo, oba, bemvind*, eai, eae
congratulate: parabens, parabeniz*, comemor*, celebr*, aniversari*, casamento*, formatura*, felicitac*
holiday: feriad*, feria, ferias, pascoa*, carnaval*, festas, tiradentes, padroeir*, corpus, christi, ramada*, juninas, junina, junino, saojoao, finados, independencia, proclamac*, aparecida, pentecost*, pascal, festiv*, quaresm*, recesso, diadasmaes
christmas: natal*, noel, advento, ceia
new-year: reveillon, anonovo, prospero*, virada
valentine: namorad*
spring: primavera*
summer: verao, veroes, veran*, praia*
autumn: outono*
winter: inverno*
weather: chuv*, clima*, sol, solar, frio, frios, fria, calorao, tempestad*, enchente*, alagament*, vento*, ventania*, neve*, nevasca*, furac*, granizo, temporal*, terremoto*, deslizament*, temperatur*, tufao, tufoes, queimadas, incendi*, nublad*
peace: paz, tranquil*, sossego, calma, silencio*
healthy: saud*, seguranc*, seguro, segura, doenc*, doent*, adoec*, medic*
dream: sonh*
journey: viag*, viaj*, estrada*, turism*, transit, passeio*, trilha*, hotel*, voo, voos, aviao
story: historia*, historico*, trajetori*
politics: polit*, elei*, governo*, presidente*, partido*, lula, bolsonaro, ministr*, congresso, deputad*, senador*, prefeit*, vereador*, brasilia, petista*, bolsonarist*, greve*, protest*, democra*, revoluc*, brexit, trump, stf, esquerda, esquerdist*, direitista*, candidat*, urna, urnas, referend*
war: guerra*, exercito*, ucran*, gaza, soldad*, russia, israel, conflito*
religion: deus, jesus, cristo, abencoe*, bencao*, abencoa*, igreja*, rezar*, reza, oracao*, oracoes, fe, santo, santa, biblia*, evangel*, catolic*, amem, ala, profeta*, templo, pastor*, missa, oremos, milagr*
charity: carid*, doac*, doe, doem, ong, ongs, solidari*, filantrop*, vitimas, orfanat*, creche*, voluntari*, beneficent*, desabrig*
news: notici*, manchet*, covid*, pandemi*, inflac*, jornal*, acontecimento*, atualidades, futebol, copa, campeonat*, horosc*, campeao, campeoes, torneio*, olimpiad*
idea: ideia*, sugest*, suger*, sugir*, propo*, conselho*, orcament*
project: projet*, plano, planos, planej*, programa*, iniciativ*
information: informac*, dados, arquivo*, documento*, relatori*, pdf*, inventari*, ficha*
contract: acord*, condic*, contratual, contrato*, clausul*, combinado
rule: regra*, lei, leis, lgpd, norma*, diretriz*, proib*, bloque*, bani*, viol*, legisl*, conformid*, regulament*
right: direito*
privacy: privac*, privad*, confidenc*, sigilo*, segred*, secret*, discret*, quietinh*, anonim*, calad*, cala, privativ*, pessoalment*, pessoais, particular*
account: conta, contas, senha*, continha
certificate: certific*, inmetro
interest: interess*, curios*
success: sucess*, benefic*, vantag*, lucr*, cresc*, prosper*, rende, render
result: result*, efeito*, consequen*
penalty: penal*, punid*, punic*, castig*, sanc, multa, multas
mean: signific*, sentido*
stupid: estupid*, burr*, tapad*, ridicul*, palhac*, ignorant*, tolo, tola, tolic*, idiotic*, besta, louc*, doid*, cego*, preguic*, asno, asneir*, jumento*, toupeir*, analfabet*, imbecilid*, absurd*, patetic*, sonso, lerdo, lerda, demente*, retardad*, besteir*, fracassad*, coitad*, pobre, lesad*, abestad*
idiot: idiota*, imbecil*, imbecis, babac*, otari*, trouxa*, palerma*, panac*, mane, anta, antas, boco, burrald*, bocal, energumen*, debil, debiloid*, paspalh*, cretin*, bestalh*, palhaco*
scum: canalh*, vagabund*, bandid*, safad*, desgrac*, escrot*, corno*, arrombad*, puta*, puto, putos, fdp, viad*, cuzao, cuzoes, pilantr*, ratazan*, verme*, parasit*, laia, cafajest*, ordinario*, ordinaria*, rabo, cu, cagand*, cagao, cagad*, nojentinha, miserave*, infame*, rale, gentalha, porco*, covarde*, vergonh*, cacet*, ingrat*, fedelh*, trastes, traste, otariozinho, piranha*, vadia*, lazarent*
swear: merda*, porra*, caralho*, foda*, foder*, fode, fuder*, inferno*, bosta*, diabo*, pqp, krl, maldit*, buceta*, cacetada, dane, danese
liar: mentir*, mentind*, mente, mentes, fraud*, golpe*, golpist*, trapac*, ladra, ladrao*, ladroes, ladroag*, fals*, engana, enganad*, enganar*, picaret*, calote*, estelionat*, chantag*, difam*, calunia*, extors*, vigarist*, embust*
threat: ameac*, consequenc*, ving*, revid*, perseg*, terror*, reagiremos, retali*, advertenc*
police: polic*, delegac*, delegado*, preso*, prisao, cadeia, crime*, crimin*, prender*, civil
lawyer: advog*, juiz*, tribuna*, judicia*, juridic*, extrajudic*
sue: litig*, indenizac*, processinho, ajuizar, ajuizare*, acionaremos
hit: bater*, batem, bato, bate, surra*, soco*, tapa, tapas, porrada*, espanc*, agred*, agress*, chut*, ferir*, ferid*, machuc*, furar*, pancad*, arma, armas, atira*, tiro, tiros, bomba*, esmurr*, estrangul*, arrebent*, facad*, paulad*
kill: mata, matar*, matem, mato, matou, assass*, suicid*, killer, matador*
hate: odi*, odeio, detest*, despre*, repugn*
cry: grita*, grito*, berr*
body: boca*, cabeca*, olho, olhos, mao, maos, pe, pes, dente*, braco*, rosto*, ouvido*, cerebr*, nariz, dedo*, barrig*, pescoc*, corpo*
naked: nu, nua, sex*, porno*, pelad*, tesao, transar, safadeza
drug: alcool*, maconha*, cocaina*, drogad*, cerveja*, cachaca*, cigarr*
race: racist*, racism*, negro*, negra, judeu*, muculman*, gay, gays, bicha*, imigrant*, nordestin*, japones*, estrangeir*, chines*, baian*
hard: dificil*, dificeis, dureza*, duro*, duras, complicad*, duramente
easy: facil*, faceis, simple*, confort*, tranquilinh*, pratico, comod*
clear: claramente, nitid*, evident*, claros, clareza, claras
unclear: confusa, obscur*, ambigu*, dubi*
real: realid*, realment
possible: possiv*, possibilid*
impossible: impossiv*, incapaz*
strong: forte*, firmeza, firme, firmes, resistent*, robust*
soft: macio, macia, gross*, fina, fino, suav*
empty: vazi*
wet: umid*, molhad*, mergulh*, molhar
wait: aguard*, espere*, esperand*, paciente, pendente*, devagar, lent, lenta, lento, lentidao
expect: expectativ*, esperav*, previst*, previsao, previsoes, esperad*
meet: reuni*, encontro*
turn: rotac*, girar*
push: empurr*, desliz, puxe*, puxar*
fall: cai, cair, caido*, caiu, caem, queda*, despenc*
run: roda, rodar, rodou, execut*, correu, correr*
sit: sentad*, descans*, relax*
eat: come, comer*, comem, comeu, coma, cozinhar, degust*, aliment*, ingerid*, digest*, apetit*, receita*, fom
spend: gasta*, gasto*, gaste*, invest*
refuse: recus*, rejeit*, negou, negar*, negamos, nega, repud*, indefer*, reprov*
ignore: ignor*, desconsider*, despercebid*
belong: pertenc*
attention: atenc*, foc*, destaqu*, destac*
proud: orgulh*, honr*
respect: respeit*, admir*, apreci*
favour: favorec*, favores, gesto*
owe: divida*, devedor*
position: dentro, fora, cima, baixo, embaixo, abaixo, acima, lado, lados, frente, centro, topo, fundo, fundos, perto, debaixo, esquerdo, rodape
example: exemplo*, amostra*
reference: referenc*, asin, sku, ref, id, fonte*
situation: assunto*, situac*, circunstanc*, evento*
step: etapa*, fase*, degrau*
way: caminho*, via, vias
group: grupo*, categor*, classe*
level: nivel*, nivei*, grau, graus, limite*
goal: meta, metas, finalid*, fins, destin*, alvo*
school: escola*, facul*, universid*, tese, estudant*, professor*, alun*
media: revist*, tv, radio*, telej, jornalist*, podcast*, novela*
warehouse: fabrica, fabricas, oficina*, oficininh*
vehicle: porto, portos, navio*, caminhao, caminhoes, caminhonet*, carro, carros, carreto*, onibus, veiculo*, trem, garage*, bondinho
popular: popular*, favorit*, famos*, tendenc*
unique: original*, individual*, rara, raro, exclusividade
beautiful: lind*, bonit*, bela, belo, belas, belos, fof*, elegant*, charmos*, brilh*
wonder: encanto*
normal: comum, comuns, basic*, padrao
automatic: automatic*
separate: separadament*, avuls*, divid*
merge: unir, uniao, agrup*, mistur*
responsible: responsab*, responsav*
investigate: investig*, apur*
transaction: transac*, negociacao
complete: conclu*, cumpri*
then: entao, seguida, assim
language: ingles*, portugues*, espanhol*, idioma*, traduz*, traduc*, lingua*
direct: diret*
action: agir, ato, atitud*, acao, acoes
apply: aplic*
status: status, estatus
download: baixe*, baixar*, baixam, download*, descarreg*
system: sistem*
statistics: estatistic*, grafico*, indicador*
recall: recall*
become: torn*
past: passad*, passou, passa, passam, passand*, passar*, passe, passem
pleasant: agradave*
sound: som, sons, barulh*, ruid*
dark: escur*
technician: tecnic*, eletricist*, encanad*, pintor*, montador*, instalador*, porteiro*
like: gosta, gostam, gostamos, gostar*, goste*, gosto, gostou, gostando, curte, curtiu, curta, curtir, curtam, curtida*, like, likes, fa, fas
mind: importari*
stay: rest*, permane*
`;
