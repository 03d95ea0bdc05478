import { about, always, B, type CommandRequest, REST, reminder, TEXT, whole } from './command-request.ts';

const GIVE =
  '(?:show|open|list|give|get|see|have|start|run|do|begin|continue|change|go\\s+through)(?:\\s+me)?';
const A = '(?:\\s+(?:the|a|an|my|all|your|some))*';
const THE = '(?:(?:the|a|an|my|new)\\s+)*';

/** What comes of them is typed in English too, and is put into Swedish with the rest of that. */
export const englishRequests: readonly CommandRequest[] = [
  { asked: whole('stop\\s+reminding\\s+me'), only: 'polite', command: always('stop reminding me') },
  { asked: whole(`remind${B}${REST}`), only: 'polite', command: reminder('remind') },
  { asked: whole(`${GIVE}${A}\\s+reminders`), command: always('my reminders') },
  {
    asked: whole('(?:make|create|set(?:\\s+up)?|add)\\s+(?:a\\s+)?(?:new\\s+)?reminder'),
    command: always('new reminder'),
  },
  {
    asked: whole(
      `${GIVE}${A}\\s+check\\s?lists|what\\s+check\\s?lists\\s+(?:are\\s+there|do\\s+you\\s+have)`,
    ),
    command: always('checklists'),
  },
  {
    asked: whole(`${GIVE}${A}\\s+check\\s?list(?:\\s+(?:for|about|on|of))?${B}${REST}`),
    command: about('checklist'),
  },
  {
    asked: whole(`${THE}check\\s?list(?:\\s+(?:for|about|on|of))?${B}${REST}`),
    only: 'polite',
    command: about('checklist'),
  },
  {
    asked: whole(
      `(?:${GIVE}|make|write|create)${A}(?:\\s+new)?\\s+draft(?:\\s+(?:of|for|to))?(?:\\s+(?:a|an|my|the))?${B}${REST}`,
    ),
    command: about('draft'),
  },
  {
    asked: whole(`${THE}draft(?:\\s+(?:of|for|to))?(?:\\s+(?:a|an|my|the))?${B}${REST}`),
    only: 'polite',
    command: about('draft'),
  },
  {
    asked: whole(`review${B}(?:\\s+(?:a|an|my|this|the)${B})?${TEXT}`),
    only: 'polite',
    takesText: true,
    command: about('review'),
  },
  {
    asked: whole(
      `(?:calculate|work\\s+out|reckon|show)(?:\\s+me)?${A}\\s+deadline(?:\\s+(?:for|of))?(?:\\s+(?:a|an|the))?${B}${REST}`,
    ),
    command: about('deadline'),
  },
  { asked: whole(`${GIVE}${A}\\s+introduction`), command: always('introduction') },
  { asked: whole(`${GIVE}${A}\\s+settings`), command: always('settings') },
  {
    asked: whole('speak\\s+(?<tongue>english|swedish)'),
    only: 'polite',
    command: ({ tongue = '' }) => `language ${tongue.toLowerCase()}`,
  },
  {
    asked: whole(
      [
        'what\\s+can\\s+(?:you|i)\\s+(?:do|ask(?:\\s+you)?|help\\s+(?:me\\s+)?with)',
        'how\\s+(?:does\\s+this|do\\s+you)\\s+work',
        'how\\s+do\\s+i\\s+use\\s+(?:you|this)',
        'help\\s+(?:me|us)',
        `${GIVE}${A}\\s+help`,
      ].join('|'),
    ),
    command: always('help'),
  },
  { asked: whole('help'), only: 'polite', command: always('help') },
  { asked: whole(`${GIVE}${A}\\s+examples`), command: always('start') },
];
