import Precis

/// Articles that the tests of this folder share: one event told by three French papers, another by an English one.
enum Articles {
  static let dispatch = Article(
    id: "depeche",
    text: """
      Le pont de Valserre a été fermé lundi 2 mars 2026 après la découverte d’une fissure, a annoncé le maire, Paul Verdier.
      La fissure, longue de deux mètres, a été vue par des plongeurs de la société Hydrotech.
      Environ 8 000 automobilistes empruntent chaque jour le pont de Valserre, construit en 1962.
      Les travaux coûteront 1,4 million d’euros et dureront trois mois, selon la mairie.
      """,
    title: "Le pont de Valserre fermé après la découverte d’une fissure", date: "2026-03-02", source: "L’Agence")

  static let copy = Article(
    id: "echo",
    text: """
      Accueil
      Contact

      Le pont de Valserre a été fermé lundi 2 mars 2026 après la découverte d’une fissure, a annoncé le maire, Paul Verdier.
      La fissure, longue de deux mètres, a été vue par des plongeurs de la société Hydrotech.
      Environ 8 000 automobilistes empruntent chaque jour le pont de Valserre, construit en 1962.
      Les travaux coûteront 1,4 million d’euros et dureront trois mois, selon la mairie.

      Laisser un commentaire
      """,
    title: "Valserre : le pont fermé", date: "2026-03-03", source: "L’Écho")

  static let report = Article(
    id: "gazette",
    text: """
      Après la fermeture du pont de Valserre, lundi 2 mars 2026, les commerçants de la rive gauche s’inquiètent.
      Le pont de Valserre restera fermé trois mois à cause d’une fissure, a confirmé le maire, Paul Verdier.
      Les travaux coûteront 1,9 million d’euros, affirme pourtant la conseillère Anne Lormel.
      Un bac gratuit relie les deux rives depuis mardi matin, de six heures à vingt-deux heures.
      """,
    title: "Pont de Valserre : les commerçants inquiets", date: "2026-03-04", source: "La Gazette")

  static let harbour = Article(
    id: "harbour",
    text: """
      The harbour of Kelmouth will reopen to cruise ships in June, the port authority said on Tuesday.
      Dredging removed 90,000 cubic metres of silt at a cost of £3.2 million.
      The first ship, the Northern Pearl, is expected on 7 June with 1,100 passengers.
      """,
    title: "Kelmouth harbour to reopen in June", date: "2026-03-03", source: "The Courier")

  static let all = [dispatch, copy, report, harbour]
}
