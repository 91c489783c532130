/**
 * What English-language sites leave around an article, in the wordings that news sites and blogs commonly use. No list
 * of them is published, so this one rests on usage alone. Each matches a whole line. `Comment` needs its counter, being
 * a French word as well.
 */
export const pageFurniture: readonly RegExp[] = [
  /^(?:\d+ comments?|comments|comments? ?[([]\d+[)\]])$/iu,
  /^(?:no comments(?: yet)?|leave a (?:comment|reply)|add a comment|post a comment|reply)$/iu,
  /^(?:share|tweet|pin it|share (?:this(?: article| page)?|on (?:facebook|twitter|x|linkedin|whatsapp)))(?: ?[([]\d+[)\]])?$/iu,
  /^(?:print|print (?:this(?: article| page)?)|printer[- ]friendly(?: version)?|e-?mail this(?: article)?)$/iu,
  /^(?:read (?:more|also|next)|see also|more on this|related (?:articles?|news|posts?|stories|topics))(?: ?:)?$/iu,
  /^(?:subscribe(?: now)?|sign (?:in|up)|log ?in|follow us(?: on .{1,20})?)(?: ?:)?$/iu,
  /^(?:back to top|previous article|next article|most (?:read|popular|viewed)|advertisement)$/iu,
];
