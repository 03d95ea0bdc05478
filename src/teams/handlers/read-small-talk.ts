import { withoutPictures } from '../free-form/without-pictures.ts';

/** What somebody says in passing that asks for nothing. */
export type SmallTalk =
  | 'thanks'
  | 'praise'
  | 'okay'
  | 'yes'
  | 'no'
  | 'bye'
  | 'smile'
  | 'who'
  | 'how'
  | 'here'
  | 'sorry'
  | 'cross'
  | 'lost'
  | 'heavy'
  | 'human';

const SO = '(?:så\\s+|jätte\\s?|väldigt\\s+|super\\s?|riktigt\\s+|väl\\s+|very\\s+|so\\s+)*';
const END_MARKS = /[\s.!?…,;:)(*]+$/gu;
const PRAISE_PICTURES = /[👍👏🙏🎉💯🤩🥳❤🧡💛💚💙💜💖🌟⭐]|<3/u;
const CROSS_PICTURES = /[👎😡😠🤬😤🙄💩🖕]/u;

const SAID: readonly (readonly [SmallTalk, string])[] = [
  [
    'thanks',
    `(?:(?:ok|okej|bra|perfekt|toppen|super|jo|ja|men|hej)\\s*,?\\s*)?(?:tack(?:\\s+tack)?(?:\\s+(?:${SO}mycket|snälla(?:\\s+du)?|för\\s+(?:hjälpen|svaret|det|allt|idag|i\\s+dag)|du|lathunden|så|ska\\s+du\\s+ha))*|tusen\\s+tack|stort\\s+tack|tackar(?:\\s+tackar)?|thanks(?:\\s+(?:a\\s+lot|so\\s+much))?|thank\\s+you(?:\\s+(?:so|very)\\s+much)?|thx|tnx)(?:\\s+(?:hej|hej\\s+då))?`,
  ],
  [
    'praise',
    `(?:(?:vad|det\\s+var|det\\s+är|du\\s+är|så|jag\\s+tycker\\s+om|jag\\s+gillar|i\\s+like|you\\s+are|you['’]re)\\s+)?${SO}(?:bra(?:\\s+(?:jobbat|gjort|svar|svarat|där))?|toppen|super|perfekt|grymt?|kanon|utmärkt|härligt|underbart?|fint|snyggt|snällt?|duktig|bäst|jättebra|skitbra|superbra|wow|snygg|kul|roligt|dig|great|perfect|nice|good\\s+(?:job|bot)|awesome|the\\s+best)`,
  ],
  [
    'okay',
    '(?:ok|okej|oki|okidoki|okey|aha|jaha|jasså|mm+|hm+|visst|då\\s+så|då\\s+vet\\s+jag|i\\s+see|all\\s*right|right)',
  ],
  ['yes', '(?:ja|japp|jo|jadå|jajamän|yes|yep|precis|exakt)'],
  ['no', '(?:nej|nä|nix|nej\\s+tack|nope|no|no\\s+thanks)'],
  [
    'bye',
    '(?:hej\\s*då|hejdå|ha\\s+det(?:\\s+(?:så\\s+)?(?:bra|gott|fint))?|vi\\s+(?:ses|hörs)|adjö|god\\s*natt|trevlig\\s+(?:helg|kväll|dag)|ha\\s+en\\s+(?:bra|fin|trevlig)\\s+(?:dag|helg|kväll)|bye(?:\\s+bye)?|goodbye|see\\s+you|good\\s*night)',
  ],
  [
    'who',
    "(?:(?:vem|vad)\\s+(?:är|e)\\s+(?:du|lathunden)(?:\\s+för\\s+(?:en|nåt|något|någon))?|vad\\s+heter\\s+du|är\\s+(?:du|det\\s+här)\\s+(?:en\\s+|ett\\s+)?(?:människa|robot|bot|chattbot|ai|program|dator|äkta|riktig|verklig|person)|är\\s+du\\s+chatgpt|berätta\\s+om\\s+dig(?:\\s+själv)?|presentera\\s+dig|vem\\s+har\\s+(?:gjort|skapat|byggt)\\s+dig|who\\s+are\\s+you|what\\s+are\\s+you|are\\s+you\\s+(?:a\\s+|an\\s+)?(?:human|robot|bot|ai|person|real)|what(?:\\s+is|['’]s)\\s+your\\s+name)",
  ],
  [
    'how',
    '(?:(?:hej\\s*,?\\s*)?(?:hur\\s+(?:mår\\s+du|är\\s+(?:det|läget)|går\\s+det|har\\s+du\\s+det)(?:\\s+(?:med\\s+dig|idag|i\\s+dag))?|läget|allt\\s+bra|allt\\s+väl|how\\s+are\\s+you(?:\\s+(?:doing|today))?))',
  ],
  [
    'here',
    '(?:är\\s+du\\s+(?:där|här|vaken)|någon\\s+(?:där|här)|hör\\s+du(?:\\s+mig)?|test(?:ar|ing)?|are\\s+you\\s+there|anybody\\s+there)',
  ],
  [
    'sorry',
    '(?:(?:oj|åh|ojdå)\\s+)?(?:förlåt(?:\\s+mig)?|ursäkta(?:\\s+mig)?|oj(?:då|\\s+då)?|ojsan|hoppsan|sorry|oops|my\\s+bad)',
  ],
  [
    'lost',
    "(?:(?:jag\\s+)?(?:förstår|fattar|begriper)\\s+(?:inte|ingenting|inget)(?:\\s+(?:svaret|det|det\\s+här|detta|alls))?|va|öh|what|huh|i\\s+don['’]?t\\s+(?:understand|get\\s+it))",
  ],
  [
    'heavy',
    "(?:(?:jag\\s+)?(?:är|e|känner\\s+mig)\\s+(?:så\\s+|jätte\\s?|helt\\s+|väldigt\\s+)?(?:trött|ledsen|stressad|slut|utmattad|utbränd|orolig|arg)|jag\\s+mår\\s+(?:inte\\s+(?:så\\s+)?bra|dåligt|skit|piss)|(?:jag\\s+)?orkar\\s+inte(?:\\s+(?:mer|längre|detta|det\\s+här))?|jag\\s+vill\\s+(?:inte\\s+leva|dö|gråta)|i\\s+am\\s+(?:tired|sad|stressed)|i['’]m\\s+(?:tired|sad|stressed))",
  ],
  [
    'human',
    '(?:(?:jag\\s+vill|kan\\s+jag\\s+få|får\\s+jag)\\s+)?(?:prata|tala|chatta|ringa|komma\\s+i\\s+kontakt)\\s+(?:med|till)\\s+(?:en\\s+|någon\\s+)?(?:riktig\\s+|levande\\s+)?(?:människa|person|någon|support(?:en)?)|(?:i\\s+want\\s+to\\s+|can\\s+i\\s+)?(?:talk|speak)\\s+to\\s+(?:a|somebody|someone)(?:\\s+(?:human|person))?',
  ],
  ['smile', '(?:ha)+h?|(?:he)+h|(?:hi){2,}|lol|rofl|xd'],
];
const GREETING = /^(?:hej(?:san)?|hallå|tja|tjena|hi|hello|hey)(?:\s+(?:lathunden|där|på\s+dig))?$/iu;
const PATTERNS = SAID.map(([kind, said]) => [kind, new RegExp(`^(?:${said})$`, 'iu')] as const);

const SWEARS =
  /^(?:fan|fy|fanken|jävla|jävlar|jävlig\p{L}*|jävel|helvete\p{L}*|skit|skitbot|skitdålig\p{L}*|skiten|satan|attans|fuck\p{L}*|shit|damn|idiot\p{L}*|dum(?:ma|t)?|dumbot|dumskalle|korkad|värdelös\p{L}*|kass\p{L}*|usel|uselt|suger|sug|sämst|urusel\p{L}*|puckad|puckat|stupid|useless|crap|sucks?|wtf|bajs|sopa|trams)$/iu;
const BESIDE_SWEARS =
  /^(?:du|är|e|din|ditt|så|vad|helt|en|ett|dig|ju|det|här|den|bot|boten|robot|lathund|lathunden|va|för|i|också|dålig|dåligt|åt|håll|käften|huvudet|faan|you|are|this|is|the|what|it)$/iu;

/** Characters: whoever writes more has something to say. */
const LONGEST = 60;

/** @returns what a message says in passing; null for all others */
export function readSmallTalk(text: string): SmallTalk | null {
  const bare = text.normalize('NFC').trim();
  if (bare === '' || bare.length > LONGEST) return null;
  const spoken = withoutPictures(bare).replace(END_MARKS, '').replace(/\s+/gu, ' ').trim();
  if (spoken === '') return ofPictures(bare);
  const said = readSentence(spoken) ?? ofSentences(spoken);
  if (said !== null) return said;
  const words = spoken.split(/[\s,.!]+/u).filter((word) => word !== '');
  return words.some((word) => SWEARS.test(word)) &&
    words.every((word) => SWEARS.test(word) || BESIDE_SWEARS.test(word))
    ? 'cross'
    : null;
}

function readSentence(said: string): SmallTalk | null {
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** "Tack för hjälpen! Ha en trevlig helg": what is said last, where each of them is said in passing. */
function ofSentences(spoken: string): SmallTalk | null {
  const sentences = spoken.split(/\s*[.!?,…]+\s*/u).filter((sentence) => !GREETING.test(sentence));
  const read = sentences.map(readSentence);
  return read.includes(null) ? null : (read.at(-1) ?? null);
}

/** Marks alone say nothing, and are answered as nothing. */
function ofPictures(text: string): SmallTalk | null {
  if (CROSS_PICTURES.test(text)) return 'cross';
  if (PRAISE_PICTURES.test(text)) return 'praise';
  return withoutPictures(text) === text ? null : 'smile';
}
