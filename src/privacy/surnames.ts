/** Common surnames in Sweden that their ending does not give away. */
const surnames: ReadonlySet<string> = new Set(
  `abdi abdullah abdulle ahmad ahmed ahlgren akbari alfaro ali alm amini aslan aydin aziz backman begum berg berger bergh bergman björk bloch blom boman borg brandt brodin bäckman
  celik chen dahl dahlin demir diaz ek ekman ekholm eklöf eliasson engman fernandez forsman fransén franzén garcia gomez gonzalez grahn granath
  hagman haile haji hallberg hamid hassan hedin hedman hermansson hoffman holm holmgren hosseini huang huss hussain hussein höglund ibrahim isaksson ismail
  issa jama jensen johansen kahn kaplan karimi karlén kaur khalil khan kowalski kumar kurt källman larsen le lehtonen lemos li lin lind lindahl lindén lindh lindman linder liu ljung
  lopez lund lundh lundin löfgren mahmoud malik martinez melin miller mohamed mohammadi mohammed mohamud moreno müller munoz mustafa möller mård nazari nguyen nielsen
  nordin norén norgren norman nowak nur nyman näslund ojala omar osman ozturk palm patel perez petrov petrenko rahimi rahman ramos rashid rehn rezaei rivera rodriguez roos rosén rosell
  saeed said saleh salim sanchez schmidt shah sharif sharma silva singh sjödin skoog skog smith sofi strand ståhl sundin svärd sidén sköld sörman tahir tesfaye tran turan
  vestin wahl wallin wang westin westman wiberg wik wikman winter wolff wu yang yilmaz yusuf zhang åkerman åman öberg öhman öman österman östman
  abboud abdirahman abdulkadir adan ademi aden ahmadi aksoy alavi alemu alfredsson alfvén alin altin amiri andersdotter
  arslan arvidson asadi asefa aspelin axén aydın azizi babic bahrami barck begic bekele bergfors berhane berisha bjurman
  björling boberg bodin bohlin bolin borgh bozkurt brask bratt brattberg broman bruhn bruun bui bylund bytyqi bäckström
  cedergren cetin claesson crona cronholm cruz dahir dahlgren darwish delic dellborg dogan doğan duale dudek duong ebrahimi
  edin edling edlund edvall ehn ehrling ekberg ekelöf ekeroth ekwall elfving elmgren elmi elofsson enberg enell engdahl
  englund engvall enqvist erdogan eriksdotter eskandari essen fagerlund fahlén falck farahani flodin florén forsell frick
  fridh fridén fröberg frölander furberg gabrielsson gashi gebre gebremariam gebru gedi geijer gelin ghasemi ghebremedhin 
  grahl gripenstam grundén guled gyllensten güler habibi habte habtemariam haddad hadzic haidari hailu hakimi halimi
  hamad hamdan hashemi heidari hellgren hellman hellström hersi heydari hirsi hoang hodzic holmberg horvat hoxha 
  hultman hultén hyseni hägg häggström håkansdotter ilic ionescu ivarsdotter jafari jansdotter jimale johansdotter juric
  kaminska karaca karatas karlsdotter kastrati kaya kazemi kebede kelmendi khatib khoury kidane kilic kovac kovacevic kowalska
  koç krasniqi krol kılıç lagerkvist larsdotter lewandowska maleki maric masri matic mazur mehari mengistu mirzaei mohamoud
  moradi morina mousavi mujic muse najjar naseri nassar nasser ngo nikolic norouzi novak nyberg osmani ozdemir pavic pawlak
  persdotter pham phan polat popa popescu qasemi rahmani ramadani ranjbar rexhepi roble rostami rydell rydin rydén sabbagh
  sadeghi sahin sahlin sahlén salehi salén samatar sandin sandström sayed selimi selin sernander shaheen shala sheikh
  shirazi shire sikora silfver simsek softic soltani sterner sundén svahn svedin svensdotter szymanska tehrani tekin tekle
  tesfamariam tesfay thaci thorell tomic tornberg truong ulfsdotter vikander warsame weldu wester wide widell widén wieczorek
  wiklund wirén wisniewska wojcik woldemariam yildirim yildiz yohannes yousefi yıldırım yıldız yılmaz zaher zander zare zeqiri
  zerai zetterlund zielinska åberg åhlén åkerblom åkerlund ålander çelik öhrn östlund özdemir öztürk şahin`.split(
    /\s+/u,
  ),
);
const ENDING =
  /^(?:\p{L}{2,}(?:sson|berg|bergh|ström|lundh|gren|qvist|kvist|quist|dahl|stedt|blom|hjelm|stierna|sköld|elius|enius|ovic|ović|evic|ević|wicz|enko|oglu|nejad|zadeh|opoulos|poulou)|(?:niel|jen|han|ol|peter|lar|ander|peder|jörgen|christen|knud)sen|(?:li|lind|berg|lund|sten|nord|ny|wes|ek|has|hed|back|lager|björk|ös|söder|norr|sjö|åker|al|lin)(?:d?holm|mark|lund|lind|man|borg|feldt|dal|blad)|\p{L}{2,}(?:ewski|owski|inski|ovska|ewska|owska))$/u;
const NO_SURNAME = /^(?:person|säson|insats|bransch|reson)/u;

/** Says whether a word, in lower case and with or without a genitive, is or ends like a surname. */
export function isSurname(word: string): boolean {
  return [word, word.replace(/['’]?s$/u, '')].some(
    (form) => surnames.has(form) || (ENDING.test(form) && !NO_SURNAME.test(form)),
  );
}
