/**
 * What French sites leave around an article, in the wordings that news sites and blogs commonly use. No list
 * of them is published, so this one rests on usage alone. Each matches a whole line.
 */
export const pageFurniture: readonly RegExp[] = [
  /^\d* ?commentaires?(?: ?[([]\d+[)\]])?$/iu,
  /^(?:aucun commentaire|laisser un commentaire|ajouter un commentaire|commenter|réagir|réactions ?\(\d+\))$/iu,
  /^(?:partager?|partager (?:cet article|la page|sur (?:facebook|twitter|x|linkedin|whatsapp)))(?: ?[([]\d+[)\]])?$/iu,
  /^(?:imprimer|imprimer (?:cet article|la page)|version imprimable|envoyer (?:par (?:e-mail|courriel)|à un ami))$/iu,
  /^(?:à lire (?:aussi|également)|lire (?:aussi|également|la suite|plus)|voir aussi|sur le même (?:sujet|thème))(?: ?:)?$/iu,
  /^(?:articles? (?:liés?|similaires?|connexes?|associés?)|les plus (?:lus|consultés))(?: ?:)?$/iu,
  /^(?:s['’]abonner|je m['’]abonne|abonnez-vous|se connecter|s['’]inscrire|suivez-nous|nous suivre)(?: ?:)?$/iu,
  /^(?:retour (?:en haut|à l['’]accueil)|haut de page|article (?:précédent|suivant)|mots[- ]clés ?:?)$/iu,
];
