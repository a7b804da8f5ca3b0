/* The functions of CICU.h, each by one call of ICU. */
#include "CICU.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

_Static_assert(CICU_BUFFER_OVERFLOW == U_BUFFER_OVERFLOW_ERROR, "ICU's code for a buffer that is too small");
_Static_assert(sizeof(UChar) == sizeof(uint16_t) && sizeof(UErrorCode) == sizeof(CICUStatus), "ICU's basic types");

/* ICU reads the code that is passed in, and does nothing if it is a failure. */
#define CALL(status, call)                  \
  UErrorCode code = (UErrorCode) * (status); \
  __auto_type result = call;                \
  *(status) = (CICUStatus)code;             \
  return result

void cicu_version(uint8_t version[4]) { u_getVersion(version); }
const char *cicu_error_name(CICUStatus status) { return u_errorName((UErrorCode)status); }

int8_t cicu_char_type(int32_t c) { return u_charType(c); }
bool cicu_is_upper(int32_t c) { return u_isUUppercase(c) || u_istitle(c); }
bool cicu_is_lower(int32_t c) { return u_isULowercase(c); }
bool cicu_is_alphabetic(int32_t c) { return u_isUAlphabetic(c); }
bool cicu_is_digit(int32_t c) { return u_isdigit(c); }
bool cicu_is_wide(int32_t c) {
  int32_t width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

int32_t cicu_utf8(const uint16_t *text, int32_t count, uint8_t *out, int32_t capacity, CICUStatus *status) {
  int32_t length = 0;
  UErrorCode code = (UErrorCode)*status;
  u_strToUTF8WithSub((char *)out, capacity, &length, (const UChar *)text, count, 0xFFFD, NULL, &code);
  *status = (CICUStatus)code;
  return length;
}
int32_t cicu_sentence_break(int32_t c) { return u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK); }

/* The text access object is kept with the iterator, which reads through it. */
struct CICUSentences {
  UBreakIterator *iterator;
  UText text;
};
static CICUSentences *owner_of(UBreakIterator *iterator, UErrorCode code, CICUStatus *status) {
  *status = (CICUStatus)code;
  CICUSentences *sentences = U_SUCCESS(code) ? malloc(sizeof *sentences) : NULL;
  if (sentences == NULL) {
    if (iterator != NULL) ubrk_close(iterator);
    return NULL;
  }
  *sentences = (CICUSentences){iterator, UTEXT_INITIALIZER};
  return sentences;
}
CICUSentences *cicu_sentences_open(CICUStatus *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, "", NULL, 0, &code);
  return owner_of(iterator, code, status);
}
CICUSentences *cicu_sentences_clone(const CICUSentences *sentences, CICUStatus *status) {
  UErrorCode code = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_clone(sentences->iterator, &code);
  return owner_of(iterator, code, status);
}
void cicu_sentences_close(CICUSentences *sentences) {
  ubrk_close(sentences->iterator);
  utext_close(&sentences->text);
  free(sentences);
}
void cicu_sentences_set_text(CICUSentences *sentences, const uint8_t *bytes, size_t count, CICUStatus *status) {
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&sentences->text, (const char *)bytes, (int64_t)count, &code);
  ubrk_setUText(sentences->iterator, &sentences->text, &code);
  if (U_SUCCESS(code)) ubrk_first(sentences->iterator);
  *status = (CICUStatus)code;
}
int32_t cicu_sentences_next(CICUSentences *sentences) { return ubrk_next(sentences->iterator); }

CICUConverter *cicu_converter_open(const char *name, CICUStatus *status) {
  CALL(status, (CICUConverter *)ucnv_open(name, &code));
}
void cicu_converter_close(CICUConverter *converter) { ucnv_close((UConverter *)converter); }
int32_t cicu_converter_decode(CICUConverter *converter, const uint8_t *bytes, int32_t count, bool last, uint16_t *out,
                              int32_t *offsets, int32_t capacity, int32_t *read, CICUStatus *status) {
  UErrorCode code = (UErrorCode)*status;
  UChar *target = (UChar *)out;
  const char *source = (const char *)bytes;
  ucnv_toUnicode((UConverter *)converter, &target, target + capacity, &source, source + count, offsets, last, &code);
  *status = (CICUStatus)code;
  *read = (int32_t)(source - (const char *)bytes);
  return (int32_t)(target - (UChar *)out);
}
int32_t cicu_converter_pending_count(const CICUConverter *converter) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = ucnv_toUCountPending((const UConverter *)converter, &code);
  return U_SUCCESS(code) && count > 0 ? count : 0;
}
const char *cicu_detect_charset(const uint8_t *bytes, int32_t count, int32_t *confidence, CICUStatus *status) {
  UErrorCode code = (UErrorCode)*status;
  UCharsetDetector *detector = ucsdet_open(&code);
  ucsdet_setText(detector, (const char *)bytes, count, &code);
  const UCharsetMatch *match = ucsdet_detect(detector, &code);
  const char *name = match ? ucsdet_getName(match, &code) : NULL;
  *confidence = match ? ucsdet_getConfidence(match, &code) : 0;
  ucsdet_close(detector);
  *status = (CICUStatus)code;
  return U_SUCCESS(code) ? name : NULL;
}

const CICUNormalizer *cicu_nfc(CICUStatus *status) {
  CALL(status, (const CICUNormalizer *)unorm2_getNFCInstance(&code));
}
bool cicu_nfc_has_boundary_before(const CICUNormalizer *nfc, int32_t c) {
  return unorm2_hasBoundaryBefore((const UNormalizer2 *)nfc, c);
}
bool cicu_nfc_passes_quick_check(int32_t c) {
  return u_getIntPropertyValue(c, UCHAR_NFC_QUICK_CHECK) == UNORM_YES && u_getCombiningClass(c) == 0;
}
int32_t cicu_nfc_compose_pair(int32_t first, int32_t second) {
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&code);
  return U_FAILURE(code) ? -1 : unorm2_composePair(nfc, first, second);
}
int32_t cicu_nfc_normalize(const CICUNormalizer *nfc, const uint16_t *text, int32_t count, uint16_t *out,
                           int32_t capacity, CICUStatus *status) {
  CALL(status, unorm2_normalize((const UNormalizer2 *)nfc, (const UChar *)text, count, (UChar *)out, capacity, &code));
}

struct CICURegions {
  UResourceBundle *bundle;
  UResourceBundle *names;
  char name[512];        /* the last one, in UTF-8 */
  bool is_country[26][26]; /* by the two letters of a code */
};
static bool *country_of(CICURegions *regions, const char *code) {
  bool has_two_letters = code[0] >= 'A' && code[0] <= 'Z' && code[1] >= 'A' && code[1] <= 'Z' && code[2] == 0;
  return has_two_letters ? &regions->is_country[code[0] - 'A'][code[1] - 'A'] : NULL;
}
CICURegions *cicu_regions_open(const char *locale, CICUStatus *status) {
  UErrorCode code = U_ZERO_ERROR;
  CICURegions *regions = calloc(1, sizeof *regions);
  if (regions == NULL) code = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(code)) regions->bundle = ures_open(U_ICUDATA_NAME "-region", locale, &code);
  if (U_SUCCESS(code)) regions->names = ures_getByKey(regions->bundle, "Countries", NULL, &code);
  *status = code;
  if (U_FAILURE(code)) {
    cicu_regions_close(regions);
    return NULL;
  }
  for (const char *const *country = uloc_getISOCountries(); *country != NULL; country++) {
    bool *is_country = country_of(regions, *country);
    if (is_country != NULL) *is_country = true;
  }
  return regions;
}
void cicu_regions_close(CICURegions *regions) {
  if (regions == NULL) return;
  ures_close(regions->names);
  ures_close(regions->bundle);
  free(regions);
}
const char *cicu_regions_next(CICURegions *regions, const char **code) {
  while (ures_hasNext(regions->names)) {
    UErrorCode status = U_ZERO_ERROR;
    const char *key = NULL;
    int32_t count = 0;
    const UChar *name = ures_getNextString(regions->names, &count, &key, &status);
    if (U_FAILURE(status)) return NULL;
    const bool *is_country = key == NULL ? NULL : country_of(regions, key);
    if (is_country == NULL || !*is_country) continue;
    u_strToUTF8(regions->name, sizeof regions->name, NULL, name, count, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING) continue;
    *code = key;
    return regions->name;
  }
  return NULL;
}

CICUDateFormat *cicu_date_open_long(const char *locale, bool with_time, const uint16_t *zone, int32_t zone_count,
                                    CICUStatus *status) {
  CALL(status, (CICUDateFormat *)udat_open(with_time ? UDAT_SHORT : UDAT_NONE, UDAT_LONG, locale, (const UChar *)zone,
                                           zone_count, NULL, 0, &code));
}
CICUDateFormat *cicu_date_open(const char *locale, const uint16_t *zone, int32_t zone_count, const uint16_t *pattern,
                               int32_t pattern_count, CICUStatus *status) {
  CALL(status, (CICUDateFormat *)udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, (const UChar *)zone, zone_count,
                                           (const UChar *)pattern, pattern_count, &code));
}
void cicu_date_close(CICUDateFormat *format) { udat_close((UDateFormat *)format); }
int32_t cicu_date_format(const CICUDateFormat *format, double milliseconds, uint16_t *out, int32_t capacity,
                         CICUStatus *status) {
  CALL(status, udat_format((const UDateFormat *)format, milliseconds, (UChar *)out, capacity, NULL, &code));
}
int32_t cicu_date_symbol(const CICUDateFormat *format, CICUDateSymbol symbol, int32_t index, uint16_t *out,
                         int32_t capacity, CICUStatus *status) {
  static const UDateFormatSymbolType types[] = {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS};
  CALL(status,
       udat_getSymbols((const UDateFormat *)format, types[symbol & 3], index, (UChar *)out, capacity, &code));
}
CICUDateInterval *cicu_date_interval_open(const char *locale, const uint16_t *skeleton, int32_t count,
                                          const uint16_t *zone, int32_t zone_count, CICUStatus *status) {
  CALL(status, (CICUDateInterval *)udtitvfmt_open(locale, (const UChar *)skeleton, count, (const UChar *)zone,
                                                  zone_count, &code));
}
void cicu_date_interval_close(CICUDateInterval *interval) { udtitvfmt_close((UDateIntervalFormat *)interval); }
int32_t cicu_date_interval_format(const CICUDateInterval *interval, double first, double last, uint16_t *out,
                                  int32_t capacity, CICUStatus *status) {
  CALL(status,
       udtitvfmt_format((const UDateIntervalFormat *)interval, first, last, (UChar *)out, capacity, NULL, &code));
}

CICUNumberFormat *cicu_number_open(const char *locale, CICUStatus *status) {
  CALL(status, (CICUNumberFormat *)unum_open(UNUM_DECIMAL, NULL, 0, locale, NULL, &code));
}
void cicu_number_close(CICUNumberFormat *format) { unum_close((UNumberFormat *)format); }
void cicu_number_set_fraction_digits(CICUNumberFormat *format, int32_t most) {
  unum_setAttribute((UNumberFormat *)format, UNUM_MIN_FRACTION_DIGITS, 0);
  unum_setAttribute((UNumberFormat *)format, UNUM_MAX_FRACTION_DIGITS, most);
}
int32_t cicu_number_format(const CICUNumberFormat *format, int64_t number, uint16_t *out, int32_t capacity,
                           CICUStatus *status) {
  CALL(status, unum_formatInt64((const UNumberFormat *)format, number, (UChar *)out, capacity, NULL, &code));
}
int32_t cicu_number_format_double(const CICUNumberFormat *format, double number, uint16_t *out, int32_t capacity,
                                  CICUStatus *status) {
  CALL(status, unum_formatDouble((const UNumberFormat *)format, number, (UChar *)out, capacity, NULL, &code));
}
CICUPlurals *cicu_plurals_open(const char *locale, CICUStatus *status) {
  CALL(status, (CICUPlurals *)uplrules_openForType(locale, UPLURAL_TYPE_CARDINAL, &code));
}
void cicu_plurals_close(CICUPlurals *plurals) { uplrules_close((UPluralRules *)plurals); }
int32_t cicu_plural_keyword(const CICUPlurals *plurals, double number, uint16_t *out, int32_t capacity,
                            CICUStatus *status) {
  CALL(status, uplrules_select((const UPluralRules *)plurals, number, (UChar *)out, capacity, &code));
}
