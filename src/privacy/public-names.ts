/**
 * Places, authorities and words that are written with a capital and are nobody's name, also where the knowledge that is
 * in use does not mention them. In lower case.
 */
const NAMES: ReadonlySet<string> = new Set(
  `akalla alvik aspudden bagarmossen bandhagen björkhagen blackeberg bredäng bromma brommaplan enskede enskededalen farsta
  fruängen fredhäll gröndal gubbängen hagsätra hammarby hammarbyhöjden hjorthagen hornstull husby hägersten hässelby
  högdalen hökarängen järva johanneshov kista kungsholmen kransen kristineberg kärrtorp liljeholmen långbro mariehäll medborgarplatsen
  midsommarkransen mälarhöjden norrmalm nockeby norra innerstaden rinkeby råcksta rågsved sickla skanstull skarpnäck skärholmen sköndal
  solberga spånga stureby stockholm stockholms sundby sätra södermalm sjöstaden sjöstad tallkrogen telefonplan tensta traneberg trångsund
  ulvsunda vantör vasastan vällingby västberga västertorp årsta älvsjö älta ängby örby östberga östermalm huddinge solna nacka sundbyberg
  salem västra götaland stad stads kommun kommuns region landsting län sverige sveriges svenska europa norden göteborg malmö uppsala
  socialstyrelsen skolverket skolinspektionen barnombudsmannen bris bup polisen åklagarmyndigheten domstolsverket kammarrätten
  förvaltningsrätten regeringen riksdagen folkhälsomyndigheten försäkringskassan arbetsförmedlingen migrationsverket skatteverket kriminalvården
  kronofogden inspektionen socialjouren socialtjänsten socialförvaltningen socialnämnden stadsdelsförvaltningen stadsdelsnämnden kommunfullmäktige
  integritetsskyddsmyndigheten riksrevisionen länsstyrelsen habiliteringen barnahus elevhälsan barnavårdscentralen
  socialtjänstlagen socialtjänstlag föräldrabalken förvaltningslagen barnkonventionen
  måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november
  december jul påsk midsommar word excel teams outlook lathunden dnr lex marte meo signs safety safe care project support komet cope
  repulse otroliga åren trappan tryggare kids club connect webster-stratton webster stratton savry bbic`.split(
    /\s+/u,
  ),
);

/** Names of several words that the words alone do not give away: acts, methods, places and organisations. */
const PHRASES: readonly RegExp[] = [
  /\blex\s(?:sarah|maria)[\p{L}-]{0,40}/giu,
  /\bsankta? (?:\p{L}{1,20})\b/giu,
  /\b(?:maria|katarina|sofia|gustav vasa|adolf fredrik|hedvig eleonora|klara|engelbrekts|oscars)(?:s)? (?:församling|ungdom|beroendecentrum|sjukhus|kyrka|norra|södra|pol)\b/giu,
  /\b(?:maria ungdom|mini[ -]maria)\b/giu,
  /\bs:t \p{L}{1,20}/giu,
  /\bastrid lindgrens (?:barnsjukhus|värld)/giu,
  /\badolf fredriks musikklasser\b/giu,
  /\baggression replacement training\b/giu,
  /\b(?:mårten gås|kristi himmelsfärds?(?:dag)?|gröna lund|nalle puh|pippi långstrump|alfons åberg|mamma mu)\b/giu,
];

/** Schools, offices and things that are written with a capital in headings and names of their own. */
const NO_PERSON =
  /(?:skolan|förskola|kyrkan|gården|enheten|nämnden|förvaltningen|regionen|centrum|lagen|projektet|insatsen|insatser|ungdom|förbundet|universitet|metoden|modellen|programmet|behandling|mottagningen|samtal|vård|verket|styrelsen|teamet|gruppen|rutinen|ningar|ningen|ning|ande|het|heten|are|arna|erna|datum|gången|arbetet?|möten?)$/u;

/** Says whether a word, in lower case, is of a place, an authority or another that points out nobody. */
export function isPublicName(word: string): boolean {
  return (
    NAMES.has(word) ||
    NAMES.has(word.replace(/s$/u, '')) ||
    (word.includes('-') && word.split('-').every((part) => NAMES.has(part)))
  );
}

/** Where in a text names stand that sound like a person's and are not. */
export function publicPhrases(text: string): readonly (readonly [number, number])[] {
  return PHRASES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const),
  ).sort(([one], [other]) => one - other);
}

/** Says whether a word, in lower case, is a school, an office or a thing by its ending. */
export function isThing(word: string): boolean {
  return NO_PERSON.test(word);
}
