/** Words of English by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: the, a, an, of, to, in, on, at, by, as, than, is, are, am, be, been, being, was, were, do, does, did, done, doing, have, has, had, having, don, doesn, didn, isn, aren, wasn, weren, haven, hasn, hadn, couldn, wouldn, shouldn, ain, s, re, ve, m, etc, eg, ie, unto, upon, itself, thereof, o, www, http, https, com, src, img, td, nbsp, vs, hereby, per, via, onto, into, oh, ah, er, um, well
review: review*, rate, rates, rated, rating*, feedback*, testimonial*, evaluat*, assess, assesses, assessed, assessment*, apprais*, critique*, rev, reviev*, reveiw*, rewiew*, revew*, recension*, rave, raves, raving, writeup*, eval, rerate*, rerated, fivestar*, reviwe, ratting
opinion: opinion*, view, views, viewpoint*, verdict*, impression*, thought, thoughts, judgement*, judgment*, standpoint*
star: star, stars, starred, fivestar
score: score, scores, scored, scoring, mark, marks, marked, grade, graded, grading
rank: rank, ranks, ranked, ranking*, algorithm*
point: point, points
thumb: thumb*
vote: vote, votes, voted, voting
positive: positiv*, favorabl*, favourabl*, upbeat
negative: negativ*, unfavourabl*, unfavorabl*, critical*, criticis*, criticiz*, adverse
neutral: neutral*, unbiased, impartial*, unvarnished
honest: honest*, candid*, frank, frankly, sincer*, truthful*, genuin*, authentic*, objectiv*, openly
truth: truth, true, truly
fair: fair, fairly
unfair: unfair*, unjust*
public: public*, publicly
publish: publish*, posting, postings, publication*, upload*, republish*
post: post, posts, posted, repost*
share: share, shares, shared, sharing
recommend: recommend*, endors*, vouch, refer, refers, referr*, referral*, suggest, suggests, shoutout*
praise: praise*, praising, compliment, compliments, complimented
word: word, words, wording
sentence: sentence*, line, lines, paragraph*
experience: experienc*
reviewer: reviewer*, rater*
tester: tester*, vine
reputation: reputation*, credib*
buy: buy, buys, buying, purchas*, rebuy, shopped, bought, procure*
order: order, orders, ordered, ordering, rder, preorder*, orderd
reorder: reorder*, repurchas*
send: sends, sending, sent, ship, ships, shipped, shipping, shippment*, dispatch*, despatch*, mailed, mailing, forward, forwarded, forwarding, resend*, resent, reship*, shiped, postage, send
parcel: parcel*, package, packages, packet*, shipment*, consignment*, pacakge, packge
pack: pack, packs, packed, packing, packer*, packag*, packaging, box, boxes, boxed, unbox*, wrap, wraps, wrapped, wrapping, carton*, crate*, envelope*
transit: transit, underway, route, enroute, freight, cargo
arrive: arriv*, landed, lands
deliver: deliver*, delivar*, delivr*, undeliver*, redeliver*
carrier: carrier*, courier*, haulier*, postman, postmen, mailman, driver*, fedex, ups, dhl, usps, evri, hermes, dpd, gls, royal, parcelforce, yodel, purolator, ontrac, postnl, postnord, colissimo, correos, airmail
logistics: logistic*, depot*, distribution, haulage
track: track, tracks, tracked, tracking, tracknum, trackable, trace, traced, sendungsverfolgung
number: number*, serial*, digit, digits, numeral*
delay: delay*, late, belated*, overdue, lateness, backlog*, holdup, postpone*, postponing
lost: lost, lose, loses, losing, disappear*, vanish*, mislaid
stolen: stolen, steal, steals, theft
miss: miss, missed, missing, lack, lacks, lacking, absent, incomplete, shortage*
refund: refund*, reimburs*, repaid, repay*, repayment*, rebate*, cashback*, chargeback*
money-back: moneyback
compensate: compensat*, recompens*, indemn*, goodwill
gift: gift, gifts, gifted, present, presents, giveaway*, freebie*, goodie*, prize*, treat, treats, bonus*, perk*, extra, extras, goody, goodies, hamper*, souvenir*, trinket*
voucher: voucher*, coupon*, giftcard*
card: card, cards, postcard*
discount: discount*, deduct*, slash, slashed, markdown*, bargain*, reduc*, clearance*, percentoff, halfprice, cutprice, saver, reduced, lowered, knock, knocked
code: code, codes, promocode*, qr
free: free, freely, gratis, complimentary, freeof
surprise: surpris*
reward: reward*, incentiv*, award*, bribe*, remunerat*, payback*, kickback*, sweetener*, commission*, payout*, stipend*, honorarium
credit: credit*, credits
money: money, cash, dollar*, euro*, usd, eur, gbp, pound, pounds, quid, buck, bucks, cent, cents, pence, income*, wage*, salary, fortune, funds, fund, bank
percent: percent*
price: price*, pricing, cost, costs, costing, fee, fees, charge, charged, charges, surcharge*
cheap: cheap*, inexpensive, affordab*, budget*
expensive: expensiv*, costly, overpriced
pay: pay, pays, paying, paid, payment*, paypal, unpaid, prepaid, payable, venmo
transfer: transfer*, wire, deposit*
earn: earn*, deserv*, merit, merits
win: win, wins, winning, winner*
raffle: raffle*, lotter*, draw, drawn, drawing, draws, sweepstake*, contest*, competition*, lucky
chance: chance*, opportunit*
save: save, saves, saved, saving, savings
exchange: exchang*, swap*, trade, trades, traded, trading
return: return*, sendback
replace: replac*, substitut*
warranty: warrant*, guarant*
receipt: receipt*, proof, proofs
invoice: invoic*, bill, bills, billed, billing
vat: vat, tax, taxes, customs, duty, duties
thank: thank*, thx, gratitude*, grateful*, appreciat*, ty, cheers, indebted, acknowledg*, obliged, thankyou*, tysm, kudos, thnx, thanx
happy: happy, happily, happier, happiness, satisf*, pleas, pleased, pleasure*, glad, gladly, delight*, contented, thrilled, joy, joys, joyful, joyous, cheer, cheering, cheerful*, overjoyed, ecstatic, chuffed, happiest, content, smitten, enchanted, cheerfully, contentment, tickled
unhappy: unhappy, unhappi*, dissatisf*, unsatisf*, disappoint*, displeas*, discontent*, sad, sadly, upset*, unimpressed, frustrat*, annoy*, disgruntled, angry, anger, furious, underwhelm*, unsatisfactory, dismay*, fed, regretful, miserable, unpleas*, displeased, fuming, irritat*, grumpy, bummed
good: good, great*, super, superb*, nice, nicely, excellent*, excellence, amazing*, wonderful*, fantastic*, awesome*, lovely, marvellous*, terrific, brilliant*, fine, finest, outstanding, glowing, stellar, exceptional*, magnificent*, fabulous*, positively, neat, cool, stunning, topnotch, impressive, impress*, praiseworthy, remarkable, splendid, gem, phenomenal, incredible*, incredibly
perfect: perfect*, flawless*, ideal, ideally, spotless
best: best, top, ultimate
better: better, superior
bad: bad, badly, poor, poorly, worse, worst, awful*, terribl*, horribl*, lousy, rubbish, crap, crappy, ugly, inferior, dreadful*, garbage, trash, trashy
quality: qualit*, craftsmanship
important: important*, essential*, crucial*, vital*, key, matter, matters, mattered
valuable: valu*, precious*, treasure*, worth, worthwhile, priceless
help: help*, assist*, aid, aids, helpline*, helpdesk*, backing, guidance
support: support*, lifeline, sustain*, uphold*
contact: contact*, reach, reaches, reached, reaching, touch, dm, approach, getintouch, correspond*
write: write, writes, writing, wrote, written, jot*, pen, draft*, compos*
tell: tell, tells, telling, told, inform, informed, informs, informing, notify*, notifie*, advise, advised
say: say, says, said, saying, speak*, spoke, talk*, chat, chats, chatting, state, states, stated, stating, mention*
express: express*, voice, voiced, convey*
describe: describ*, description*, explain*, explanation*, detail*
reply: reply*, replie*, repying, respond*, response*, answer*, unanswered
read: read, reads, reading, reader*
see: see, sees, seen, saw, seeing, look, looks, looked, looking, watch, watched, watching, glance*, peek
show: show, shows, showed, shown, showing, display*, reflect, reflects, demonstrat*, appear*, visible, visibly
find: find, finds, finding, found, discover*, locat*
search: search*, seek, seeks, seeking, browse*, browsing, explore*, exploring
hear: hear, hears, heard, hearing, listen*
email: email*, mail, mails, mailings, inbox*, mailbox*
message: message*, letter, letters, note, notes, text, texts, texting, sms, whatsapp, wechat, telegram, memo
call: call, calls, called, calling, ring, rang, dial*, hotline*
newsletter: newsletter*, mailinglist
notice: notice, notices, noticed, notif*, notification*, announce*, bulletin*, noted, spotted
change: change, changes, changed, changing, edit*, updat*, revis*, modif*, amend*, alter, alters, altered, altering, alteration*, adjust*, rewrite*, rewrote, rewritten, rewriting, rephras*, reword*, overwrit*, convert*, switch, switched, switching, redo, redone, flip, flips, flipped, tweak*, retype*, swapping
upgrade: upgrad*
improve: improve*, improving, raise, raised, raising, boost*, increas*, bump*, uplift*, enhanc*, lift, lifted, higher, highest, sweeten*, rise
correct: correct*, rectif*, redress*
remove: remov*, delet*, eras*, withdraw*, withdrew*, takedown*, retract*, scrap, scrapped, wipe*, purge*, pull, pulled, pulling, revok*, rid, strike, undo, undone, expunge*, rescind*, waive*, strip, unpublish*, unpost*, removing, scrub*
reconsider: reconsider*, rethink*, rethought, revisit*, reassess*, reevaluat*, overthink, reexamin*, rereview*, secondthought*
persuade: persuad*, convinc*, urge, urged, pressur*, coax*, encourag*, motivat*, nudge*, prompt, prompts, force, forced, forcing
cancel: cancel*, void, annul*, cancell*, calloff, abort*, cancl*, canel*, cancle*, nullif*
stop: stop*, quit, quits, cease*, ceasing, terminat*, end, ends, ended, ending, discontinu*, halt*
unsubscribe: unsubscrib*, unsub, optout*, opt, opting, deregister*, unlist*, unfollow*, deactivat*, mute, muted
subscribe: subscri*, signup*, join, joins, joined, joining, enrol*, enlist*
sign: sign, signs, signed, signing, signature*
register: register*, registration*, activat*, login
member: member, members, membership*, club*, vip, loyalty, loyal
list: list, lists, listed, listing*, catalogue*, catalog*
follow: follow*, follower*, following, tag, tagged
like: like, likes, liked, fan, fans
social-media: facebook, instagram, insta, tiktok, youtube, twitter, pinterest, youtu, hashtag*, linkedin, blog*, socials, snapchat, discord, reddit, threads, vk, messenger, reel*, livestream*, influencer*, vlog*
channel: channel*, forum*, page, pages, profile*, feed
website: website*, webpage*, site, sites, online, internet, web, homepage*, webshop*, app, apps
link: link*, url*, click*, clicking
visit: visit*
shop: shop, shops, store, stores, storefront*, shopping, webstore*, boutique*, outlet*, showroom*, marketplace*, market, markets, eshop
new: new, newer, newest, brandnew, latest, fresh, freshly, novel*, launch*, debut*, unveil*, introducing, preview*, arrivals, releas*, relaunch*, rebrand*, premiere*, sneak
collection: collection*, range, ranges, lineup*, assortment*, selection*, series, edition*
sale: sale, sales, blackfriday, closeout, blowout, stocktaking, cybermonday, cyber
sell: sell, sells, selling, sold, resell*
offer: offer*, deal, deals, promo, promos, promotion*, promotional, special, specials, flashsale, unmissable, bogof
exclusive: exclusiv*, limited
advert: advert*, ad, ads, marketing, commercial*, sponsor*, campaign*, publicity, banner*, leaflet*, flyer*, promoting, promote*, advertorial, hype, teaser*
next: next, upcoming, coming, forthcoming
again: again, anew, repeat*, afresh
another: another, additional*, others, other, else, rest, remaining, remainder
remind: remind*, memory, remember*
forget: forget*, forgot*, overlook*
request: request*, petition*, demand*, plea, appeal, appealed
ask: ask, asks, asked, asking, beg, begs, begging, implor*, inquir*, enquir*
invite: invit*
please: please, pls, plz, kindly, pleasse, plese
want: want, wants, wanted, desire*, wanna, willing, willingly, eager*, keen
wish: wish, wishes, wished, wishing
hope: hope, hopes, hoped, hopeful*, hoping
can: can, could, may, might, able, capable
would: would, d, wud
should: should, ought, suppose*
will: will, ll, shall, gonna, won
must: must, required, requir*, oblig*, mandatory, compulsor*
need: need, needs, needed, necessary, necessit*
let: let, lets, letting, allow*, permit*, permission*, enable*
try: try, tries, tried, trying, attempt*, effort*
if: if, provided, providing, assuming, incase
whether: whether
when: when, whenever, once
while: while, whilst, during, meanwhile
before: before, prior, previous*, beforehand
after: after, later, afterward, thereafter
until: until, till, untill, deadline*, expir*
since: since, ago
instead: instead, rather
first: first, firstly, initial*
only: only, just, merely, simply, solely, sole
because: because, cause, caused, causes, causing, due, reason*, therefore, cos, coz, thus, hence
but: but, however, though, although, yet, despite, nonetheless
and: and, plus
or: or, either, otherwise, nor
unless: unless, except*
for: for
with: with, together, along, alongside
without: without
from: from
against: against
about: about, regarding, concerning, around
between: between, among
through: through, throughout
you: you, u, ya, yourself, yourselves, y
your: your, yours, ur
we: we, us, ourselves
our: our, ours
i: i, me, myself, im
my: my, mine
he: he, him, his, himself, she, her, hers, herself
they: they, them, their, theirs, themselves
it: it, its
this: this, these
that: that, those
who: who, whom, whose
what: what, which, whatever, whichever
how: how
why: why
where: where, wherever
here: here, herewith
there: there
somewhere: somewhere, elsewhere, anywhere, nowhere
not: not, t, cannot, dont, doesnt, cant, wont, isnt, didnt
no: no, none, nope
yes: yes, ok, okay, sure, yep
never: never
nothing: nothing, nil, zero
nobody: nobody, noone
something: something, someth*
anything: anything
everything: everything
all: all, whole, entire*, full, fully, both, total*, altogether, every, each
everyone: everyone, everybody
someone: someone, somebody, anyone, anybody
some: some, any, few, fewer, several, couple, bit, little
many: many, much, lot, lots, dozens, plenty, tons, numerous, amount*, loads
more: more, further, furthermore
most: most, mostly, especially, particularly
less: less, least, minimum, minimal, lower, lowest, low
very: very, so, really, too, extremely, highly, such, quite, absolutely, totally, heartily, deeply
enough: enough, sufficient*
also: also, even, including, include*
still: still, anyway, remain*
already: already
always: always, forever, ever, anytime, constantly
often: often, usual*, normally, frequent*, regular*, sometimes
now: now, currently, immediate*, instant*, straight, nowadays, presently, current, asap
soon: soon, shortly, quick*, fast, faster, swift*, rapid*, promptly, hurry, hurri*, speed*, speedy, urgent*, rush*
today: today, tonight
yesterday: yesterday
tomorrow: tomorrow
perhaps: perhaps, maybe, possibly, probably, likely
exactly: exactly, precise*, literally, actual*
same: same, similar*, equal*, match, matches, matching, identical
different: differ*, wrong*, incorrect*, misprint*, mismatch*
mistake: mistak*, error*, fault, faults, misunderst*, slip, slipped, blunder*, accident*, typo*, oversight*
problem: problem*, issue, issues, trouble*, difficult*, hiccup*, glitch*, fail, fails, failed, failing, failure*, snag*, wrongdoing, concern, concerns, hassle*, mishap*, malfunction*
solve: solve*, solving, solution*, resol*, settle*, settling, fix*, sort, sorted, sorting, remedy, remedie*
question: question*, query, queries, faq*, doubt*
survey: survey*, questionnaire*, poll, polls, form, forms, quiz*, census*, research*
apologise: apolog*, sorry, regret*, forgiv*, pardon, excuse*
inconvenience: inconven*, inconvin*, bother*, disturb*, disrupt*, nuisance
unfortunate: unfortun*, misfortune*
complaint: complain*, dispute*, claim, claims, claimed, grievance*, moan*, whin*, nag, nags, nagging, escalat*
damage: damag*, broken, broke, break, breaks, breaking, breakage*, defect*, faulty, crack, cracks, cracked, scratch*, leak*, torn, tear, dent*, smash*, shatter*, ruin*, spoil*, burst, ripped, bent, peel, peels, peeled, stuck, jam, jammed, wobbl*, loose, destroy*, stain*, worn, burn, burnt, burned
repair: repair*, mend*
dead: dead, death, die, dies, died, dying, perish*
part: part, parts, spare, spares, piece, pieces, component*, accessor*
stock: stock*, inventor*, noinventory, supply, supplies, supplier*, restock*
unavailable: unavailab*, soldout, outofstock, unobtain*
available: availab*, ready, readily
stay: stay, stays, stayed, alive
address: address, addresses, addressed, adress*, street*, zip, postcode*, postal, apartment*, house, road, building*, floor, entrance*, doorbell
home: home, homes, household*
neighbour: neighbo*
location: place, places, area*, location*, local*, region*, city, town, country, countries, spot, corner, district*
pickup: pickup*, pick, picked, picking, collect, collected, collecting, fetch*
size: size, sizes, sized, sizing, large, larger, largest, big, bigger, biggest, width, height, length, depth, measur*, dimension*, inch, inches, centimet*, cm, mm, millimet*, metre*, meter*, tight, wide, narrow, tall, short, shorter
fit: fit, fits, fitted, fitting, suit, suits, suited, suitable, compatib*
colour: colour*, color*, black, white, red, blue, green, grey, gray, brown, pink, yellow, orange, silver, gold, golden, copper, purple, beige, shade
model: model, models, version*, type, types, style, styles, design, designs, variant*
personalise: personali*, custom, customis*, customiz*, engrav*, bespoke, monogram*, nameplate*
name: name, names, named, naming, spelling, spelled, surname
instructions: instruction*, manual, manuals, guide, guides, guideline*, diagram*, howto, tutorial*, tip, tips, trick, tricks, recipe*, handbook*
instruct: assembl*, install*, mount, mounted, setup, setting, settings, set, sets, attach, fasten*, tighten*, plug, plugged, unplug*, connect*, clip
use: use, used, uses, using, usage, useful*, handy, operate*, operating
useless: useless*, worthless*, pointless
care: care, cares, careful*, carefully, gentle, gently, maint*
clean: clean*, wash*, dry, drying, rinse, dust
switch-on: power, powered, button*, reset*, press, pressed, pressing, hold, holds, held, restart*
check: check*, inspect*, verif*, examin*, control*, test, tests, tested, testing
confirm: confirm*, approv*, accept, accepts, accepted, accepting, validat*, agree*, consent*, okayed, corroborat*, affirm*, ratif*, confrim*
process: process*, prepare*, preparing, arrange*, arranging, handle, handled, handling
get: get, gets, getting, got, gotten, receiv*, recieve*, obtain*, recip*, acquir*, redeem*
give: give, gives, giving, gave, given, grant, grants, granted, provide, provides, hand, hands, handed, lend
take: take, takes, taking, taken, took, grab*
bring: bring*, brought, carry, carried, carries
put: put, puts, putting, insert*, placed, placing
add: add, adds, added, adding, addition*, enclos*, attachment*, attached, append*
leave: leave, leaves, leaving, left, drop, drops, dropped
keep: keep, keeps, keeping, kept, retain*, storage
make: make, makes, making, made, creat*, produce*, produc*, manufact*, built, build
handmade: handmade, handcraft*, craft*
go: go, goes, going, went, gone, move, moves, moved, moving, proceed*, head, heads, heading
come: come, comes, came
back: back, backs
start: start*, begin*, began, begun, commence*, initiat*
continue: continu*, ongoing
open: open*, unlock*, reopen*
close: close, closed, closes, closing, shut, shuts, lock, locked
choose: choos*, chose, chosen, choice*, select*, prefer*, option*, decide*, decision*
tap: tap, taps, scan, scanned, scanning, swipe*
enter: enter, enters, entered, fill, fills, filled, submit*, typed
print: print*, label*, sticker*, copy, copies
photo: photo*, picture*, image*, screenshot*, snap, snaps, pic, pics, selfie*
video: video*, film, films
know: know, knows, knew, known, aware, understand*, understood, realis*, realiz*
think: think*, believe*, reckon*, consider, considers, considering, considered, feel, feels, feeling*, felt, guess
learn: learn*, study, studying, studie*
trust: trust*, confiden*, rely, relies, relied, reliab*
promise: promis*, commit*, pledge*, swear, sworn
worry: worr*, afraid, fear*, anxious*
understanding: patien*, sympath*
live: live, lives, living, life, lifeblood, surviv*, breadwinner*, livelihood*, depend*, exist*, mouths, bread
work: work, works, worked, working, function, functions, functioning, employ*, staff, hiring, hire, vacanc*
job: job, jobs, intern, resume, recruit*, interview*
business: business*, firm
company: compan*, corp, corporat*, enterprise*, brand*, manufacturer*
team: team*, department*, office*, crew, colleague*
family: famil*, daughter*, son, sons, sister*, mother*, father*, mum, mummy, mom, dad, wife, husband*, parent*, grandmother*, grandma, grandpa, relatives, brother*
child: child*, kid, kids, baby, babies, toddler*
friend: friend, friends, buddy, pal, mate, acquaintance*
small: small, smaller, smallest, tiny, independent*, mini
customer: customer*, client*, buyer*, shopper*, patron*, consumer*, purchaser*
seller: seller*, vendor*, merchant*, retailer*, shopkeeper*, trader*, dealer*, competitor*, rival*, reseller*
boss: boss, bosses, manager*, owner*, founder*, ceo, director*, manage, managed
service: service*, serve*, serving, agent, agents, rep, issued
people: people, person, persons, man, woman, women, men, guy, guys, adult*, folk, folks
world: world*, nature, planet, community, communit*
product: product, products, item*, article*, merchandise, goods, stuff, thing, things, gadget*
goods: lamp*, kettle*, chair*, phone*, jacket*, charger*, mug*, shoe*, headphone*, earphone*, earbud*, backpack*, bag, bags, basket*, battery, batteries, bed, bedding, belt*, bicycle, bike*, blade*, blanket*, blender*, board, boards, bolt*, book, books, bookcase*, boot, boots, bottle*, bowl*, bracket*, buckle*, bulb*, cabinet*, cable*, camera*, candle*, canister*, case, cases, casing*, cookware, cooker*, coffee, tea, collar*, costume*, cover, covers, cup, cups, curtain*, cushion*, cutter*, dishwasher*, door, doors, drone*, dress, dresses, drill*, diffuser*, dimmer*, dollhouse*, earring*, fabric*, filter*, foam, frame*, freezer*, fridge*, fryer*, furniture, fuse*, gear, glass, glasses, glove*, glue, grinder*, hairdryer*, headset*, heater*, hook, hooks, hose*, iron, jewell*, jewel*, juicer*, keychain*, keys, keyboard*, knife, knives, knob*, leather, leash*, lens*, lid*, light, lights, lipstick*, machine*, mallet*, mask, masks, mat, mats, material*, mattress*, microphone*, mirror*, mixer*, monitor*, mower*, necklace*, nut, nuts, oven*, pan, pans, paper, peg, pegs, pendant*, pillow*, pillowcase*, pipe*, plate*, plant, plants, pot, pots, pole, poles, printer*, puzzle*, radio*, rack*, remote*, roll, rolls, rug, rugs, scale, scales, scarf*, scarve*, screen*, screw*, screwdriver*, seal*, seat*, sensor*, shaver*, sheet*, shelf, shelves, shirt*, skirt*, trouser*, jean*, sleeve*, slipper*, soap*, sock, socks, sofa*, steel, stand, stands, stroller*, suitcase*, table, tables, tablet*, tape, tapes, tent, tents, thermostat*, toaster*, tool, tools, toothbrush*, towel*, toy, toys, trainers, treadmill*, tray, trays, tree, tyre*, tire, tires, vacuum*, valve*, vase*, voltage*, wall, walls, wallet*, wardrobe*, wheel*, wood, wooden, wool*, yoga, albums, album, alarm*, amplifier*, backrest*, balloon*, bamboo, barbecue*, bell, bells, binder*, cloth, clothes, clothing, clock*, cork, cotton, creams, cream, desk*, device*, firmware*, flavour*, garage*, handbag*, houseplant*, hat, hats, lantern*, laptop*, compass*, ornament*, oil, perfume*, piano*, pillows, pin, plastic, poster*, protector*, protein*, racket*, rubber, scented, skates, sleepingbag, spanner*, statue*, stainless, stone, swatch*, teapot*, tops, tumble*, utensil*, walnut*, headband*, hammock*, helmet*, planter*, garden, gardens, kitchen*, bottom, ceramic*, cordless, dolls, doll, game, games, guitar*, fabricsoft*, hair, jumper*, sweater*, hoodie*, coat, coats, router*, saucepan*, stool*, thermos, umbrella*, vitamin*, food, foods, cake*, chocolate*, ink, toner*, motor*, engine*, bluetooth, usb, software, tumbler*, cookie*, dog, dogs, cat, cats, pet, pets, kitten*, cow, horse*, bird*, slot*, notch, string*, strap*, stitch*, hole, holes, base, bases, side, sides, cap, caps, screenprotect*, camping, fishing, sewing, bath*, shower*, sink, drinking, drink*, ingredient*, descaler*, limescale, diaper*, nappy, nappies, sandal*, sneaker*, wok, blanket, carpet*, broom*, mop, hammer*, wrench*, drawer*, bracelet*, rings, sunglasses, candleholder*, notebook*, pencil*, crayon*, pump, pumps, soup, juice, ticket*, paint*, heel, window*, dice, magnet*, speaker*, sleepers
weight: weigh*, heavy, heavier, kg, kilo*, gram*, litre*, liter*, bulk*
minute: minute*, min, mins
second: second, seconds, sec
moment: moment*
hour: hour*, pm, hrs
time: time, times, period*, date, dates, dated, schedule*, timeslot*
day: day, days, daily, weekday*, night*, afternoon*, morning*, evening*, noon, midday, midnight, lunch*, dawn
week: week, weeks, weekly, fortnight*
weekend: weekend*
month: month*
year: year*, annual*, anniversar*
monday: monday*, mondays, mon
tuesday: tuesday*, tue
wednesday: wednesday*, wed
thursday: thursday*, thu
friday: friday*, fri
saturday: saturday*, sat
sunday: sunday*, sun
january: januar*, jan
february: februar*, feb
march: march
april: april
june: june
july: july
august: august
september: septemb*, sept
october: octob*, oct
november: novemb*, nov
december: decemb*, dec
one: one, ones, single, alone
two: two, twice, double, pair, pairs
three: three, thrice, triple
four: four
five: five
six: six
seven: seven
eight: eight
nine: nine
ten: ten
hundred: hundred*, thousand*, million*, forty, fifty, sixty, twenty, thirty, eleven, twelve, fifteen
half: half
third: third, thirds
fourth: fourth, fifth, sixth, tenth
last: last, lasts, lasting, final, finally, eventual*
early: early, earlier, sooner, ahead
old: old, older, age, ages, ancient, former
recent: recent*, lately
long: long, longer, longest, extend*
future: future*, onwards
appointment: appointment*, reservation*, meeting*, rdv
reserve: reserve*, booked, booking*
heart: heart*
love: love*, loving, lovers, ador*, affection*, kiss, kisses, hug, hugs
enjoy: enjoy*, relish*, savour*, savor*
fun: fun, funny, amus*, entertain*, exciting, excite*, smile*, laugh*, cosy, comfy, cozy
warm: warm*
kind: kind, kindest, kindness, friendly, generous*, polite*
regards: regards, greet*, greetings, faithfully, regard, cheerio, goodbye*, bye, farewell*, respectfully
dear: dear, dearest, darling
hello: hello, hi, hey, welcome*, hiya
congratulate: congrat*, celebrat*, birthday*, wedding*
holiday: holiday*, festiv*, vacation*, easter, diwali, ramadan, eid, hanukkah, passover, thanksgiving, halloween, carnival, pentecost, bankholiday, season, seasons, seasonal, festival*, mothersday, fathersday, ascension, hanuk*, kwanzaa, bonfire, midsummer, solstice
christmas: christmas*, xmas, merry, advent, santa
new-year: newyear*, hogmanay, eve, firework*
valentine: valentin*
spring: spring*, springtime
summer: summer*
autumn: autumn*
winter: winter*, snow*
weather: weather*, sunny, rain*, storm*, flood*, thunder*, fog, hurricane*, temperature*, hot, cold, lightning, earthquake*, heatwave*, typhoon*, blizzard*, drought*, sunshine, breeze*, frost*, chilly, cloud*, forecast*, wildfire*
peace: peace*, silence, quiet, calm
healthy: health*, safe, safely, safer, safety, sick, ill, illness*
dream: dream*
luck: luck, fortunate*
journey: journey*, travel*, trip, trips, hotel*, flight*, traffic, motorway*, queue*, walk*
story: story, stories, history, journal, adventure*
politics: politic*, government*, election*, minister*, president*, parliament*, democrat*, republican*, liberal*, conservative*, senate*, senator*, congress*, ballot*, referend*, protest*, brexit, trump, biden, putin
war: war, wars, army, ukrain*, gaza, invasion*, soldier*, refugee*, ceasefire*
religion: god, jesus, pray*, bless*, church*, bible, allah, lord, christ, heaven*, amen, faith*, prophet*, mosque*, temple*, buddha*
charity: charit*, donat*, shelter*, ngo, victim*, orphan*, fundrais*, foundation*, homeless*, relief, rescue*, volunt*
news: news, headline*, pandemic, covid*, corona*, inflation, climate*
idea: idea*, suggest*, proposal*, propos*, advice
project: project*, plan, plans, planned, planning, programme*, program*, initiative*
information: info*, information*, data, file, files, document*, report*, pdf
contract: contract*, terms, condition*, policy, policies, agreement*
rule: rule*, law, laws, legal*, regulation*, violat*, comply, complian*, prohibit*, ban, banned, banning, block, blocks, blocked, blocking, suspend*
right: right, rights, entitle*
privacy: privacy*, private*, privately, confidential*, secret*, secretly, quietly, anonym*
account: account*, password*, username*
certificate: certif*, standard*, iso, tuv
interest: interest*, curious*, hobb*
success: success*, profit*, benefit*, advantage*
result: result*, effect*, outcome*
penalty: penal*, punish*, suffer*
mean: mean, means, meant, meaning*
stupid: stupid*, dumb*, fool*, brainless, retard*, clueless, ignoran*, silly, crazy, blind, lazy, mad, insane, daft, absurd*, ridiculous*, nonsense, laughable, incompetent*, brainless*, senseless
idiot: idiot*, moron*, imbecil*, loser*, clown*, dimwit*, dumbass*, halfwit*, twat*, cretin*, cretin, nitwit*, blockhead*, dunce*, numbskull*, buffoon*, dork*, nutter*, muppet*, dolt
scum: scum*, pig, pigs, filth*, bastard*, bitch*, wanker*, prick*, dick, dickhead*, cunt*, asshole*, arsehole*, ass, arse, cock, cocks, creep, creeps, jerk*, coward*, vermin, whore*, slut*, rat, monkey*, parasite*, disgrac*, shame*, pathetic, troll*, lowlife*, skank*, sod, git, knobhead*, tosser*, douche*, pussy, hag, swine, leech*, freeloader*, ungrateful
swear: fuck*, shit*, bullshit*, damn*, piss*, hell, bloody, bollocks, f, wtf, motherfuck*, goddamn
liar: liar*, lie, lies, lied, lying, fraud*, scam*, cheat*, thief, thieves, crook*, dishonest*, fake*, fraudster*, swindl*, bogus, phony, deceiv*, decept*, manipulat*, extort*, blackmail*, slander*, defam*, libel*
threat: threat*, threaten*, consequences, warn*, revenge*, hunt, hunted, hunting, revenge, retaliat*, beware, consequence*, stalk*, haunt*, expose*, doxx*, doxing
police: police*, arrest*, prison*, jail*, crimin*, crime*, prosecut*, fbi, interpol, sheriff*, handcuff*
lawyer: lawyer*, attorney*, solicitor*, court*, judge, judges
sue: sue, sues, sued, suing, lawsuit*, litigat*, litigation, damages
hit: hit, hits, beat*, punch*, slap*, smack*, kick*, choke*, strangl*, hurt*, harm*, attack*, stab*, shoot*, gun, guns, bomb*, injur*, bash*
kill: kill*, murder*, suicid*
hate: hate*, hating, despis*, loath*, detest*, disgust*
cry: cry, cries, crying, shout*, yell*, scream*
body: face, faces, eye, eyes, brain*, teeth, tooth, skin, leg, legs, toe, toes, fingernail*, arm, arms, mouth*, nose, neck, foot, feet
naked: naked, sex*, nude*, porn*, horny, sexy
drug: drug*, alcohol*, weed, cannabis
race: racis*, race, races, muslim*, jew, jews, christian*, gay, gays, immigrant*, foreigner*
hard: hard*, tough
easy: easy, easier, easiest, easily, simple, simpl*, convenient*, effortless*, comfortabl*
clear: clear, clearly, obvious*, evident*
unclear: unclear, confus*, ambiguous
real: real, reality
possible: possible, possibilit*
impossible: impossib*, unable
strong: strong*, robust
soft: soft, soften*, rough, smooth, thick, thin, sturdy
empty: empty, vacant
wet: wet, moist, water*, air, ice
wait: wait, waits, waited, waiting, await*, hesitat*
expect: expect*, anticipat*
meet: meet, meets, met, rejoin
turn: turn, turns, turned, turning, rotat*, spin, clockwise, twist*
push: push*, slide*
fall: fall, falls, fell, fallen
run: run, runs, ran, running
lead: leads, leading, led, conduct*
sit: sit, sits, sleep*, rests, relax*
eat: eat, eats, ate, eaten, cook, cooking, bake*, baking
spend: spend*, spent, invest*
refuse: refus*, reject*, declin*, deny, denied, denies
ignore: ignor*, disregard*
belong: belong*, own, owns, owned
count: count, counts, counting, counted
attention: attention*, focus*
proud: proud*, pride, honour*, honor*
respect: respect*, esteem*
favour: favour, favor, favours, favors, courtes*
owe: owe, owes, owed
behalf: behalf
position: position*, outside, inside, under, underneath, underside, behind, below, beneath, above, over, front, up, down, out, off, away, upwards, upside, toward, towards, near, nearby, far, aside, within, middle, centre*, center*
example: example*, sample*, specimen*
reference: reference*, id, ids, ref, token*
situation: circumstanc*, event, events, situation*
step: step, steps, stage*, phase*
way: way, ways, manner*, method*
group: group*, class*, category, categor*
level: level*, degree*, limit*, maximum, max
goal: goal*, aim, aims, target*, purpose*
school: school*, college*, universit*, student*, thesis, teacher*, taught, teach*, exam*
media: magazin*, newspaper*, tv, television*, movie*, podcast*, journalist*
recharge: recharg*
warehouse: warehous*, factory, factories, workshop*
vehicle: port, ports, kerb*, porch*, lorry, lorries, truck*, van, vans, train*, plane*, car, cars
popular: popular*, bestsell*, favourit*, favorit*, trend*, rare*
unique: unique*, individual*, original*
beautiful: beaut*, pretty, gorgeous, elegant*, attractiv*, sweet*, stylish*
wonder: wonder, wonders, wondering, miracle*
normal: normal, ordinary, typical*, plain, basic
estimate: estimated, estimate*
automatic: automat*
separate: separat*, individually, split*
merge: combin*, bundl*
responsible: responsib*, liab*
investigate: investigat*
transaction: transaction*, checkout*
complete: complet*, finish*
then: then, afterwards
language: english, spanish, chinese, german, french, italian, polish, dutch, japanese, turkish, swedish, portuguese, language*, translat*
direct: direct, directly
mind: mind, minds
wear: wear, wearing, wears
deep: deep
action: action*
apply: apply, applies, applied, applying, applicat*
access: access, accessing
status: status*
download: download*
system: system*
statistics: statistic*, chart, charts, records
person: participant*
recall: recall*
become: become*, becoming, became
section: section*
past: past, passed, pass, passes
pleasant: pleasant*
sound: sound*, noise*, noisy, loud*
dark: dark, darker
technician: technician*, plumber*, fitter*, electrician*
plan: pending, intend*, intention*
united: united
comment: comment*, remark*
`;
