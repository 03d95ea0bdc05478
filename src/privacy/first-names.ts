/** Common first names in Sweden: a capital at the start of a sentence does not tell a name from another word. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah abbas abdi abdirahman abdul abdullah abdulla adam adela adele adnan agata agda agnes agneta agnieszka ahlam ahmad ahmed aida
  aino aisha aischa aissa alan alba albert albin aldin alen alex alexander alexandra alfons alfred ali alice alicia alida alina alma
  almir alva alvar alvin aman amal amanda amela amelia amelie amin amina amir amira amra ana anas anders andrea andreas andrej andré angela
  angelica angelika anita anja ann anna anna-karin annelie anneli annette annica annie annika ann-christin ann-marie ann-sofie anton
  antonia antonio aram arash arian ariana arman armin arne aron arthur artur arvid aryan asha ashraf asma astrid athena august augusta aurora
  ava axel aya ayaan ayan ayla ayman ayse azad aziz barbara barbro bashir beata beatrice beatriz bella benedikte bengt benjamin benny berit
  bernt bertil besim bianca bilal birger birgit birgitta birgitte björn bo boel boris bosse brita britt britta britt-marie caesar cajsa
  camilla carin carina carl carl-johan carlos carmen carola carolina caroline caspar casper cassandra catarina catharina cecilia celine
  charbel charles charlie charlotta charlotte chloe christel christer christian christina christine christoffer christopher claes clara clas
  claudia colin conny cornelia daga dag dagmar dagny daniel daniela daniella dante danuta darin david davor deborah denise dennis diana
  diego dilan dina dino doris douglas dragan ebba ebbe ebrahim edith edvard edvin edward eddie eduardo egon eila einar eira elena eleonora
  eli elia elias elif elin elina elisa elisabet elisabeth elise elize ella ellen ellie ellinor elliot elliott elma elsa elsie elton elvin
  elvira emanuel emelie emil emilia emilie emily emin emir emma emmy enar engla enis enya enzo erica erik erika erland ermin ernst eskil
  estelle ester esther ethel eugen eva evelina evelyn evert ewa fabian fadi fadil fadumo faisal fanny farah farid fatima fatma fatme fatou
  faton felicia felicitas feliks felix ferdinand fernando fia filip filippa florian folke fredric fredrik fredrika freja frida frideborg
  frej fritz furqan gabriel gabriella georg george georgios gerd gerda gert gertrud ghazal gideon gloria goran greger greta gudrun guled gun
  gunbritt gunhild gunilla gunnar gunnel gunvor gustaf gustav göran gösta göta habib hadi hafsa hala halima halina hamid hamza hana hanan hanna
  hannah hannele hannes hanne harald haris harry hasan hassan hawa hedda hedvig heidi helen helena helene helga helge helin helmi henning
  henri henriette henrik henry herbert herman hilda hilding hilma hiba hjalmar hodan holger hugo huda hussein hussain husein håkan ian ibrahim ibtisam
  ida idil idris ilhan ilse iman imran ina india ines inez inga inge ingeborg ingegerd ingela ingemar inger ingmar ingrid ingvar inti irena irene irina iris irma isa isabel isabell
  isabella isabelle isac isak isidor ismail issa ivan ivar ivy iwona izabella jack jacob jacqueline jakob jamal james jamila jan jana janet janne
  janina jan-erik jan-olof jasmin jasmina jasmine javad jawad jean jeanette jelena jennie jenny jens jeremy jesper jessica jihad jim jimmy joakim joanna joar jochen johan johanna johannes
  john johnny jon jonas jonatan jonathan jonna jorge joakim joel josef josefin josefina josefine joseph josephine josé joshua juan juha judith judit julia julian juliana julie juliette
  julius junis jörgen jürgen kai kaj kaisa kajsa kalle karim karima karin karina karl karl-erik karolina karoline kasper katarina katarzyna kate kathrine
  katja katrin kaveh kelly ken kenneth kent kerstin kerttu kevin khadija khadra khaled khalid kian kicki kim kirsi kirsten kirsti
  kjell klara klas klaus knut konrad konstantin kornelia kristian kristin kristina kristine kristofer kristoffer krister krystyna kurt ladan laila lamija lana
  lars lars-erik lasse latifa laura laurent lava layla lea leah leif leila leia lejla lena lennart lennox leo leon leona leonard leonardo leonora leopold leyla
  li lia liam lian liban lilian lillemor lilly lily lina linda lindis line linn linnea linnéa linus lisa lisbet lisbeth lise-lotte liselott liselotte liv livia lo loa loke
  loreta lotta lotten louis louise love lova lovis lovisa luca lucas lucia lucie ludde ludvig luis luka lukas luna lydia lykke maciej madeleine madelene maggie magdalena magnus mahad mahamed mahdi mahmoud
  mahmud maj maja maj-britt majken malak malcolm malek malena malik malin malou malte manal manuel marcel marcin marco marcus mareike margaret margareta margaretha margarita margit
  margot maria mariam mariana marianne marie marija marika marina mario marion marit marita marius mark marko markus marlene marta martha
  martin martina mary maryam marwa marwan mateo mathias mathilda matias matilda mats mattea matteo matthias mattias matteus mattis maud maurits max maximilian maya medina mehdi mehmet melina melissa melker melvin
  meriem merja meryem mia micael michael michaela michelle mika mikael mikaela mila milad milan mileva milica milla milo milos milou mina minna mira miranda miriam
  mirjam mirza moa moe mohamad mohamed mohammad mohammed mohamud mohsen moises molly mona monica monika monique moritz morgan mostafa mouna muhammad muhammed mukhtar muna munira murad murat musa mustafa
  märta måns nabil nada nadia nadine nadja nahla najma nancy naomi narges naser nasir nasra nasrin nasteho natalia natalie natasha nathalie
  nathaniel neda nedim negin neo nermin nesrin nico nicola nicolas nicole nike niklas nikki nikola nikolaj nils nima nina nisse noa noah noel noelia noemi noomi nora
  nour novalie nova nura nurten ofelia ola olaf olav ole oleg oleksandr oleksandra olena olga oliver olivia olivier olle olof oluf olov omar omid orhan osama oscar oskar osman otilia otis
  otto ove ozan pamela paolo parisa patricia patrick patrik paul paula paulina pedro pelle penny per per-erik pernilla pernille peter petra petrus petter philip pia pierre pirjo pontus preben
  qasim rachel rafael ragna ragnar ragnhild rahel rahma raimo rami ramona rana rania ranja raoul rashid rasmus rayan razan rebecca rebecka rebeka regina reidar reine rena renata renate reza ricardo richard richardt rickard riitta rikard
  rima rita robban robert roberto robin robyn rodrigo roger roland rolf rolle roman ronja ronny rosa rosanna rose rosita roxana roya ruben rudolf runa rune rut ruth ryan sabah sabina sabine sabrina sadia safa safiya saga
  sahar sahra said salah saleh salem salim salma salman salome salomon sam samantha samer sami samia samir samira samuel sander sandra saman sanja sanna santeri santiago sara
  sarah sasha saskia sebastian selam selim selin selina selma semir serena serkan sergej sergio shadi shahad shahin shania sharmarke shirin siavash sibel siddharth sigge sigrid sigurd sigvard silas silvia simon simone siri siv sixten
  slobodan snezana soad sofi sofia sofie solveig sonja sophia sophie soraya staffan stanislav stefan stefania stefanie steffen stella sten stephanie steve steven stig stina
  stojan sture sulejman sumaya sune susan susanna susanne suzanne svante svea sven svenerik svetlana sylve sylvia sylwia sölve sören tage tahir tahmina tamara tanja tara tareq tariq tarja tatiana tatjana ted tekla teo teodor terese teresa teresia tessa thea thelma theo theodor theresa
  therese theresia thilde thom thomas thomasine thor thore tiina tilda tilde tilly tim timo tina tindra titti tobias tom tomas tomasz tommy tora torbjörn tord tore torgny tor torgunn torsten tova tove trine truls tuva tyra uffe ulf ulla ulla-britt ulrica ulrik ulrika umar uno
  urban ursula valdemar valentin valentina valter vanessa vanja vasilij veera vendela vega vera veronica veronika vibeke victor victoria vidar vide viggo viktor viktoria vilde vilgot vilhelm
  vilhelmina ville vilma vilmer vincent viola violeta virginia vitalij vivi vivianne vladimir volodymyr wael wail walid walter warsame wendela wiktor wiktoria wilhelm wille william willy wilma wilmer wissam
  xenia yahya yara yasemin yasin yasir yasmin yasmina yasmine younes yousef youssef yusra yusuf yvonne zacharias zack zahra zaid zainab zakaria zakarias zara zeinab zelda zeynep zlatan zoe zoey zofia zoran zuzanna åke
  åsa åse älva örjan östen özlem
  aarav abdiaziz abdifatah abdihakim abdikadir abdulaziz abduljalil abdulkadir abdulkarim abdullahi abdulrahman abeba abir
  abolfazl abraham aditya adrian adriana adrianna adèle afnan agron ahmadreza ahmet ajay akash akua alaa albana albulena
  alejandra alejandro aleksandar aleksandra aleksei aleksey alexandru aleyna ali-reza alireza alve amanda-li amani amel amer
  aminata amirali amirhossein amit ammar amrit ana-maria anastasia anatolij andrei andres andriy andrzej aneta anil anjali
  ann-britt ann-kristin ann-louise anna-lena anna-maria annalisa annbritt annemarie annlouise anwar arben arber ardit areej
  arezoo arezu arjun artan artem arvo asad aslan asmaa assar atefeh atheer ayanle aycan aydin aylin ayoub azadeh
  azhar azita badr bahar bahram bardhyl bartosz basel bashiir bassam batoul bayan behnam behrouz bekim bengt-åke berfin berhane
  berkay besa besnik beyza biniam binta blerim blerina bo-göran bogdan bohdan bojan bozena branka branko britt-inger bruno burak
  burim busra camilo caner carl-erik carl-fredrik carl-gustav carla catalin cemal cesar chinedu chioma cihan ciprian claudio
  constantin corina cornelis costel cristian cristina cristóbal dalia dania danijel danijela dardan daria dariusz darya daryush
  dawid dawit deepa deepak deeqa dejan dennie denys diaa dijana dilara divya diyar dmitri dmytro dominik donjeta dorota dragana
  driton duha dusan ebrima edin edona egzon eivor ekaterina elham ellie-may elnaz elsabeth elvana elvy elzbieta eman emeka emina
  emine emmie emre enes engin enisa enrique enver erblin ercan erdem ermal erol esmail esra esteban evalena evy ewelina ewert
  eyob fadel faduma faiz farhad farhiya fariba faride farouk fartun faruk farzad farzaneh fatbardha fatih fatimah fatlinda
  fatmir fatoumata faysal felipe fereshteh ferhat fernanda fikret filmon filsan fisnik flaka florina forough
  francisca francisco fredrica freweini gabriela galina gezim ghada ghasem ghassan ghebre gheorghe gizem golnaz gonzalo grzegorz
  guillermo gullan gurpreet gustavo gökhan görel göte gülay gülsen hadis haidar haitham hajrije hakan halil hamada hamed hampus
  hanaa hanin haniyeh harpreet hassanein hatem hatice hayat haydar hazem hector hend hernan hibo hilde hillevi hinda hiwot hodo
  hossein houda huong hussam hüseyin ibrahima idman ifrah ignacio ihor ikran ilayda ilir ilya ing-marie ingalena ingalill ioana
  ionut iqra irem ireneusz iryna isaias isatou isha isidora ismahan ismet isolde iulia iulian ivana iyad jaafar jadranka jadwiga
  jakub jalal jalil jamilah jan-åke jannike janusz jaroslaw jasna javier jerzy jeton jimena jose josefa jovan jovana juana judi
  julio justyna kacper kadir kaltrina kaltum kamal kambiz kamil kamran karam karl-fredrik karl-gustav karl-johan karol kateryna
  katica kavita kemal kennet kerem khadeeja khosrow kibrom kidane kinga kirill kjerstin kofi krishna krzysztof ksenia kushtrim
  kwame kübra labinot lakshmi laleh lamia lamin larisa lars-göran lars-olof lars-åke larysa laurentiu layan layth leart leen
  lena-maria leszek liiban linh liridon liv-marie liviu ljiljana loay loredana lorena louay lubna lucian luciana lucía ludmila
  luisa lukasz lulzim luwam lyudmyla madalina magda maha mahamud maher mahira mahsa maj-lis majd majed majlis maksim maksym
  malgorzata maliheh mamadou manish mansour manuela marah maral marcela marcelo marek margareth maria-jose mariama marian
  mariano marie-louise mariela mariem marijana mariola mariusz marjan maryan maryna marzena masoud mateusz mauricio maysa mazen
  meera mehari mehran mehrdad mehtap melek melos mercedes mergim merhawi meron mersiha merve metin michal miguel mihaela
  mihai mihail mikal milena milian milton mimoza minea minh mircea mirela mirjana miroslaw mirre mirsad modou mohammadreza
  mohannad mojgan morteza mouayad mounir moussa muath muhamed muhammet muhannad mumin muntadher murtada mykhailo mykola märit
  mårten nabila nader nadezhda nadim nahed nahid nahom naima najah najat najwa nasim nataliia natalya nathan natnael nawal
  nawras nazanin nazar nazli nebojsa nedzad negar neha nellie nelly nelson nenad nermina nexhmije ngozi nicolae nicoleta nicolás
  nidal nihad nikhil nikita nikodem niloufar nils-erik nimco nimo nizar noelle noor noura novah nuur oana octavian oksana oleh
  oliwia omaima osob ottilia ousmane ovidiu ozzy pablo paola parvin patricio patrycja paulo pavel pawel payam per-olof per-åke
  petronella petru peyman phuong piamaria piotr polina pooja pouya pradeep prakash predrag priya przemyslaw pär qadan qais
  qendrim quang radmila radoslaw radu raed rafaela rafal raghad ragnvald rahaf rahim rahul rahwa rajesh ralf raluca ramon ranko
  rasha raul rawan razvan reem reihaneh reyhaneh rinor riyad robel rocio rohan rohit rojda rojin roksana rola ronald roshanak
  rosmarie rrezarta rukiye rula ruqia ruslan ryszard saad saado sabahudin sabri sachin saeed saeid safet sagal sahand sahro
  sajad sally salwa samah samar samatar samra samrawit samson sanaz sandeep sanel sanjay sarab sead sedat selamawit semhar
  semira senad senait sepideh setareh sevda sevgi shabnam shahla shahram shahrzad shaimaa shima shiva shkelqim shpresa shqipe
  shreya shukri signe simin simona simran simret slavica slavko slawomir sofiia soheila sohrab solomon somaya somayeh songül
  sorin sosuna srdjan stanislaw stelian stellan stepan suad suada suha suhail suleiman sumayo sunil sunita suresh susana
  sven-erik sven-olof svitlana sylvi szymon tadeusz talal tamer tannaz taras tarek tarik tasnim tayba tedros temesgen
  tesfalem tesfay tetiana teuta thaer theodora thuy tigist tijana timmy timur tolga torvald tsegay tuan tudor tugba tuncay
  tyko tymofii ubah ubaida uliana ulla-karin ulla-maj urszula vadim vahid valbona valdrin valeria valeriya valmir valon vasile
  vasyl vesna vicente vijay vikram viktoriia viorel vitaliy vjosa vlad vladan vladyslav vlora volkan wafaa waleed wanda
  warda wasim weronika widad wieslaw wilhelmina winta wioletta witold wojciech ximena yagmur yalda yaman yana yaroslav yasaman
  yasmiin yavuz yazan yazen yelena yevhen yll ylva yngve yodit yohana yolanda yonas yordanos younis yulia yuliia yurii zahraa
  zakariya zaki zamzam zaynab zbigniew zehra zeki zeljko zerai ziad zlata zohreh zoya zuhair åsa-lena özgür`.split(
    /\s+/u,
  ),
);
