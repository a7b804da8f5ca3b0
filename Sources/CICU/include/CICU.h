/* ICU for Swift: one function for each ICU function that Précis calls; nothing here decides anything.
 *
 * ICU's C functions are macros that append the library's major version (`ubrk_open_72`), which Swift cannot import. And its
 * headers may not be seen by Swift at all: Foundation brings an ICU of its own, of another version, and a program that
 * imports both would have two definitions of every enumeration. So this header names no type of ICU's. `CICU.c` compiles
 * unchanged against ICU 70 and later.
 */
#ifndef PRECIS_CICU_H
#define PRECIS_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ICU's UErrorCode: 0 or less is success. Pass 0 in. */
typedef int32_t CICUStatus;
#define CICU_BUFFER_OVERFLOW 15

/* Version and errors */
void cicu_version(uint8_t version[4]);
const char *cicu_error_name(CICUStatus status);

/* Characters */
int8_t cicu_char_type(int32_t c);
bool cicu_is_upper(int32_t c);
bool cicu_is_lower(int32_t c);
bool cicu_is_alphabetic(int32_t c);
bool cicu_is_digit(int32_t c);
/* UTF-16 as UTF-8, half a surrogate pair as U+FFFD; returns the number of bytes. */
int32_t cicu_utf8(const uint16_t *text, int32_t count, uint8_t *out, int32_t capacity, CICUStatus *status);
/* Whether a terminal shows the character in two columns (East Asian Width W or F). */
bool cicu_is_wide(int32_t c);

/* The property Sentence_Break, as ICU's USentenceBreak. */
int32_t cicu_sentence_break(int32_t c);

/* Sentence boundaries (root locale). `cicu_sentences_set_text` reads UTF-8, which must stay in place. */
typedef struct CICUSentences CICUSentences;
CICUSentences *cicu_sentences_open(CICUStatus *status);
/* A fresh iterator of the same rules, at a small part of the cost of opening one. */
CICUSentences *cicu_sentences_clone(const CICUSentences *sentences, CICUStatus *status);
void cicu_sentences_close(CICUSentences *sentences);
void cicu_sentences_set_text(CICUSentences *sentences, const uint8_t *bytes, size_t count, CICUStatus *status);
/* The end of the next sentence as a byte offset, or -1 after the last. */
int32_t cicu_sentences_next(CICUSentences *sentences);

/* Character sets. The name is one that ICU knows (`windows-1252`); 0xFFFD stands for what is not valid. */
typedef struct CICUConverter CICUConverter;
CICUConverter *cicu_converter_open(const char *name, CICUStatus *status);
void cicu_converter_close(CICUConverter *converter);
/* The next characters as UTF-16, and for each unit the offset of its first byte in `bytes`, relative to this call. `last`
 * says that no bytes follow. Returns how many units were written and sets how many bytes were read; the status is
 * CICU_BUFFER_OVERFLOW where `out` is full. */
int32_t cicu_converter_decode(CICUConverter *converter, const uint8_t *bytes, int32_t count, bool last, uint16_t *out,
                              int32_t *offsets, int32_t capacity, int32_t *read, CICUStatus *status);
/* How many bytes of an unfinished character the converter holds. */
int32_t cicu_converter_pending_count(const CICUConverter *converter);
/* The character set that `bytes` are most likely written in, as ICU guesses it, and how sure it is of that, 0 to 100.
 * The name is ICU's own and stays valid. */
const char *cicu_detect_charset(const uint8_t *bytes, int32_t count, int32_t *confidence, CICUStatus *status);

/* Normalization */
typedef struct CICUNormalizer CICUNormalizer;
const CICUNormalizer *cicu_nfc(CICUStatus *status);
bool cicu_nfc_has_boundary_before(const CICUNormalizer *nfc, int32_t c);
/* Whether the character is in NFC wherever it stands (UAX #15, quick check: NFC_QC=Yes and ccc=0). */
bool cicu_nfc_passes_quick_check(int32_t c);
/* What two characters compose to, or a negative number. */
int32_t cicu_nfc_compose_pair(int32_t first, int32_t second);
int32_t cicu_nfc_normalize(const CICUNormalizer *nfc, const uint16_t *text, int32_t count, uint16_t *out,
                           int32_t capacity, CICUStatus *status);

/* Names that ICU knows */
typedef struct CICURegions CICURegions;
/* The countries of ISO 3166 with their names in the locale's language, one after another. */
CICURegions *cicu_regions_open(const char *locale, CICUStatus *status);
void cicu_regions_close(CICURegions *regions);
/* The next country's name, in UTF-8, which stands until the next call, and its code; NULL after the last. */
const char *cicu_regions_next(CICURegions *regions, const char **code);

/* Dates. A format is made in a named time zone, so that ICU does not look for the machine's. */
typedef struct CICUDateFormat CICUDateFormat;
typedef enum { CICU_MONTHS, CICU_SHORT_MONTHS, CICU_WEEKDAYS, CICU_SHORT_WEEKDAYS } CICUDateSymbol;
/* The locale's own long form, with the time of day or without. */
CICUDateFormat *cicu_date_open_long(const char *locale, bool with_time, const uint16_t *zone, int32_t zone_count,
                                    CICUStatus *status);
CICUDateFormat *cicu_date_open(const char *locale, const uint16_t *zone, int32_t zone_count, const uint16_t *pattern,
                               int32_t pattern_count, CICUStatus *status);
void cicu_date_close(CICUDateFormat *format);
int32_t cicu_date_format(const CICUDateFormat *format, double milliseconds, uint16_t *out, int32_t capacity,
                         CICUStatus *status);
int32_t cicu_date_symbol(const CICUDateFormat *format, CICUDateSymbol symbol, int32_t index, uint16_t *out,
                         int32_t capacity, CICUStatus *status);
typedef struct CICUDateInterval CICUDateInterval;
CICUDateInterval *cicu_date_interval_open(const char *locale, const uint16_t *skeleton, int32_t count,
                                          const uint16_t *zone, int32_t zone_count, CICUStatus *status);
void cicu_date_interval_close(CICUDateInterval *interval);
int32_t cicu_date_interval_format(const CICUDateInterval *interval, double first, double last, uint16_t *out,
                                  int32_t capacity, CICUStatus *status);

/* Numbers and plurals */
typedef struct CICUNumberFormat CICUNumberFormat;
CICUNumberFormat *cicu_number_open(const char *locale, CICUStatus *status);
void cicu_number_close(CICUNumberFormat *format);
void cicu_number_set_fraction_digits(CICUNumberFormat *format, int32_t most);
int32_t cicu_number_format(const CICUNumberFormat *format, int64_t number, uint16_t *out, int32_t capacity,
                           CICUStatus *status);
int32_t cicu_number_format_double(const CICUNumberFormat *format, double number, uint16_t *out, int32_t capacity,
                                  CICUStatus *status);
typedef struct CICUPlurals CICUPlurals;
CICUPlurals *cicu_plurals_open(const char *locale, CICUStatus *status);
void cicu_plurals_close(CICUPlurals *plurals);
int32_t cicu_plural_keyword(const CICUPlurals *plurals, double number, uint16_t *out, int32_t capacity,
                            CICUStatus *status);

#endif
