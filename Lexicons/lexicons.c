/* Compiles the lexicons of this folder into the program. */
#include "CLexicons.h"

static const unsigned char en_abbreviations[] = {
#embed "en/abbreviations.tsv"
};
static const unsigned char en_attributions[] = {
#embed "en/attributions.tsv"
};
static const unsigned char en_boilerplate_cues[] = {
#embed "en/boilerplate-cues.tsv"
};
static const unsigned char en_common_words[] = {
#embed "en/common-words.tsv"
};
static const unsigned char en_connectives[] = {
#embed "en/connectives.tsv"
};
static const unsigned char en_demonyms[] = {
#embed "en/demonyms.tsv"
};
static const unsigned char en_first_names[] = {
#embed "en/first-names.tsv"
};
static const unsigned char en_function_words[] = {
#embed "en/function-words.tsv"
};
static const unsigned char en_labels[] = {
#embed "en/labels.tsv"
};
static const unsigned char en_non_entities[] = {
#embed "en/non-entities.tsv"
};
static const unsigned char en_organization_cues[] = {
#embed "en/organization-cues.tsv"
};
static const unsigned char en_place_cues[] = {
#embed "en/place-cues.tsv"
};
static const unsigned char en_titles[] = {
#embed "en/titles.tsv"
};
static const unsigned char en_units[] = {
#embed "en/units.tsv"
};
static const unsigned char fr_abbreviations[] = {
#embed "fr/abbreviations.tsv"
};
static const unsigned char fr_attributions[] = {
#embed "fr/attributions.tsv"
};
static const unsigned char fr_boilerplate_cues[] = {
#embed "fr/boilerplate-cues.tsv"
};
static const unsigned char fr_common_words[] = {
#embed "fr/common-words.tsv"
};
static const unsigned char fr_connectives[] = {
#embed "fr/connectives.tsv"
};
static const unsigned char fr_demonyms[] = {
#embed "fr/demonyms.tsv"
};
static const unsigned char fr_first_names[] = {
#embed "fr/first-names.tsv"
};
static const unsigned char fr_function_words[] = {
#embed "fr/function-words.tsv"
};
static const unsigned char fr_labels[] = {
#embed "fr/labels.tsv"
};
static const unsigned char fr_non_entities[] = {
#embed "fr/non-entities.tsv"
};
static const unsigned char fr_organization_cues[] = {
#embed "fr/organization-cues.tsv"
};
static const unsigned char fr_place_cues[] = {
#embed "fr/place-cues.tsv"
};
static const unsigned char fr_titles[] = {
#embed "fr/titles.tsv"
};
static const unsigned char fr_units[] = {
#embed "fr/units.tsv"
};
static const unsigned char shared_acronyms[] = {
#embed "shared/acronyms.tsv"
};
static const unsigned char shared_currency_signs[] = {
#embed "shared/currency-signs.tsv"
};
static const unsigned char shared_foreign_words[] = {
#embed "shared/foreign-words.tsv"
};
static const unsigned char shared_names[] = {
#embed "shared/names.tsv"
};
static const unsigned char shared_quantities[] = {
#embed "shared/quantities.tsv"
};
static const unsigned char shared_scoring[] = {
#embed "shared/scoring.tsv"
};
/* Made of the files above by `precis lexicon pack`. */
static const unsigned char packed_tables[] = {
#embed "tables.bin"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}

static const precis_lexicon_file files[] = {
    FILE_ENTRY("en/abbreviations", en_abbreviations),
    FILE_ENTRY("en/attributions", en_attributions),
    FILE_ENTRY("en/boilerplate-cues", en_boilerplate_cues),
    FILE_ENTRY("en/common-words", en_common_words),
    FILE_ENTRY("en/connectives", en_connectives),
    FILE_ENTRY("en/demonyms", en_demonyms),
    FILE_ENTRY("en/first-names", en_first_names),
    FILE_ENTRY("en/function-words", en_function_words),
    FILE_ENTRY("en/labels", en_labels),
    FILE_ENTRY("en/non-entities", en_non_entities),
    FILE_ENTRY("en/organization-cues", en_organization_cues),
    FILE_ENTRY("en/place-cues", en_place_cues),
    FILE_ENTRY("en/titles", en_titles),
    FILE_ENTRY("en/units", en_units),
    FILE_ENTRY("fr/abbreviations", fr_abbreviations),
    FILE_ENTRY("fr/attributions", fr_attributions),
    FILE_ENTRY("fr/boilerplate-cues", fr_boilerplate_cues),
    FILE_ENTRY("fr/common-words", fr_common_words),
    FILE_ENTRY("fr/connectives", fr_connectives),
    FILE_ENTRY("fr/demonyms", fr_demonyms),
    FILE_ENTRY("fr/first-names", fr_first_names),
    FILE_ENTRY("fr/function-words", fr_function_words),
    FILE_ENTRY("fr/labels", fr_labels),
    FILE_ENTRY("fr/non-entities", fr_non_entities),
    FILE_ENTRY("fr/organization-cues", fr_organization_cues),
    FILE_ENTRY("fr/place-cues", fr_place_cues),
    FILE_ENTRY("fr/titles", fr_titles),
    FILE_ENTRY("fr/units", fr_units),
    FILE_ENTRY("shared/acronyms", shared_acronyms),
    FILE_ENTRY("shared/currency-signs", shared_currency_signs),
    FILE_ENTRY("shared/foreign-words", shared_foreign_words),
    FILE_ENTRY("shared/names", shared_names),
    FILE_ENTRY("shared/quantities", shared_quantities),
    FILE_ENTRY("shared/scoring", shared_scoring),
};

const precis_lexicon_file *precis_lexicon_files(void) { return files; }
size_t precis_lexicon_file_count(void) { return sizeof files / sizeof *files; }

static const precis_lexicon_file tables = FILE_ENTRY("tables", packed_tables);
const precis_lexicon_file *precis_packed_tables(void) { return &tables; }
