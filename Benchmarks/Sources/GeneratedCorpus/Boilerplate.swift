/// What surrounds an article on a page: menus, share bars, teasers, forms and notices.
enum Boilerplate {
  static func before(_ language: CorpusLanguage, using generator: inout SeededGenerator) -> [String] {
    let menu = generator.shuffled(sections(language)).prefix(generator.number(in: 4...8))
    switch language {
    case .french:
      return [
        generator.word(of: ["Aller au contenu principal", "Aller au contenu", "Passer au contenu"]),
        menu.joined(separator: " | "),
        generator.word(of: ["S'abonner", "Se connecter", "Abonnez-vous à partir de 1 € par mois"]),
      ]
    case .english:
      return [
        generator.word(of: ["Skip to content", "Skip to main content"]),
        menu.joined(separator: " | "),
        generator.word(of: ["Subscribe", "Sign in", "Subscribe from 1 euro a month"]),
      ]
    }
  }

  static func after(
    _ language: CorpusLanguage, teasers: [String], using generator: inout SeededGenerator
  ) -> [String] {
    switch language {
    case .french:
      return [
        generator.word(of: [
          "Partager sur Facebook | Twitter | WhatsApp", "Partager cet article", "Envoyer par e-mail | Imprimer",
        ]),
        "À lire aussi",
      ] + teasers + [
        generator.word(of: ["Laisser un commentaire", "Votre adresse e-mail ne sera pas publiée.", "2 commentaires"]),
        generator.word(of: ["Inscrivez-vous à notre newsletter", "Recevez notre lettre d'information chaque matin"]),
        "© Tous droits réservés",
      ]
    case .english:
      return [
        generator.word(of: ["Share on Facebook | Twitter | WhatsApp", "Share this article", "Email | Print"]),
        "Read more",
      ] + teasers + [
        generator.word(of: ["Leave a comment", "Your email address will not be published.", "2 comments"]),
        generator.word(of: ["Sign up for our newsletter", "Get our newsletter every morning"]),
        "© All rights reserved",
      ]
    }
  }

  private static func sections(_ language: CorpusLanguage) -> [String] {
    switch language {
    case .french:
      [
        "Accueil", "Politique", "Économie", "Société", "Culture", "Sports", "Monde", "Météo", "Vidéos", "Annonces",
        "Contact",
      ]
    case .english:
      ["Home", "Politics", "Business", "Society", "Arts", "Sport", "World", "Weather", "Video", "Notices", "Contact"]
    }
  }
}
