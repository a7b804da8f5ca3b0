/* ICU for Swift: one `static inline` function for each ICU function that Précis calls.
 *
 * ICU's C functions are macros that append the library's major version (`ubrk_open_72`), which Swift cannot import.
 * These wrappers compile unchanged against ICU 70 and later; nothing here decides anything.
 */
#ifndef PRECIS_CICU_SHIM_H
#define PRECIS_CICU_SHIM_H

#include <stdint.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

/* Version and errors */
static inline void cicu_version(uint8_t version[4]) { u_getVersion(version); }
static inline const char *cicu_error_name(UErrorCode status) { return u_errorName(status); }

/* Strings */
static inline char *cicu_to_utf8(char *out, int32_t capacity, int32_t *length, const UChar *text, int32_t count,
                                 UErrorCode *status) {
  return u_strToUTF8(out, capacity, length, text, count, status);
}
static inline UChar *cicu_from_utf8(UChar *out, int32_t capacity, int32_t *length, const char *text, int32_t count,
                                    UErrorCode *status) {
  return u_strFromUTF8(out, capacity, length, text, count, status);
}

/* Characters */
static inline int8_t cicu_char_type(UChar32 c) { return u_charType(c); }
static inline UChar32 cicu_to_lower(UChar32 c) { return u_tolower(c); }
static inline UChar32 cicu_to_upper(UChar32 c) { return u_toupper(c); }
static inline UBool cicu_is_upper(UChar32 c) { return u_isUUppercase(c) || u_istitle(c); }
static inline UBool cicu_is_lower(UChar32 c) { return u_isULowercase(c); }
static inline UBool cicu_is_alphabetic(UChar32 c) { return u_isUAlphabetic(c); }
static inline UBool cicu_is_white_space(UChar32 c) { return u_isUWhiteSpace(c); }
static inline UBool cicu_is_digit(UChar32 c) { return u_isdigit(c); }
static inline int32_t cicu_digit_value(UChar32 c) { return u_charDigitValue(c); }
static inline int32_t cicu_property(UChar32 c, UProperty property) { return u_getIntPropertyValue(c, property); }

/* Text access and boundaries */
static inline UText *cicu_utext_open_utf8(UText *text, const char *bytes, int64_t count, UErrorCode *status) {
  return utext_openUTF8(text, bytes, count, status);
}
static inline UText *cicu_utext_close(UText *text) { return utext_close(text); }
static inline UBreakIterator *cicu_ubrk_open(UBreakIteratorType type, const char *locale, UErrorCode *status) {
  return ubrk_open(type, locale, (const UChar *)0, 0, status);
}
static inline void cicu_ubrk_close(UBreakIterator *iterator) { ubrk_close(iterator); }
static inline void cicu_ubrk_set_text(UBreakIterator *iterator, const UChar *text, int32_t count, UErrorCode *status) {
  ubrk_setText(iterator, text, count, status);
}
static inline void cicu_ubrk_set_utext(UBreakIterator *iterator, UText *text, UErrorCode *status) {
  ubrk_setUText(iterator, text, status);
}
static inline int32_t cicu_ubrk_first(UBreakIterator *iterator) { return ubrk_first(iterator); }
static inline int32_t cicu_ubrk_next(UBreakIterator *iterator) { return ubrk_next(iterator); }
static inline int32_t cicu_ubrk_rule_status(UBreakIterator *iterator) { return ubrk_getRuleStatus(iterator); }

/* Normalization */
static inline const UNormalizer2 *cicu_nfc(UErrorCode *status) { return unorm2_getNFCInstance(status); }
static inline UBool cicu_nfc_has_boundary_before(const UNormalizer2 *nfc, UChar32 c) {
  return unorm2_hasBoundaryBefore(nfc, c);
}
static inline int32_t cicu_nfc_normalize(const UNormalizer2 *nfc, const UChar *text, int32_t count, UChar *out,
                                         int32_t capacity, UErrorCode *status) {
  return unorm2_normalize(nfc, text, count, out, capacity, status);
}

/* Names that ICU knows */
static inline const char *const *cicu_region_codes(void) { return uloc_getISOCountries(); }
static inline int32_t cicu_region_name(const char *locale, const char *display, UChar *out, int32_t capacity,
                                       UErrorCode *status) {
  return uloc_getDisplayCountry(locale, display, out, capacity, status);
}
static inline const UChar *cicu_currency_name(const UChar *code, const char *locale, UCurrNameStyle style,
                                              int32_t *count, UErrorCode *status) {
  return ucurr_getName(code, locale, style, (UBool *)0, count, status);
}
static inline const UChar *cicu_currency_plural_name(const UChar *code, const char *locale, const char *plural,
                                                     int32_t *count, UErrorCode *status) {
  return ucurr_getPluralName(code, locale, (UBool *)0, plural, count, status);
}

/* Dates */
static inline UDateFormat *cicu_date_open(const char *locale, const UChar *zone, int32_t zone_count,
                                          const UChar *pattern, int32_t pattern_count, UErrorCode *status) {
  return udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, zone, zone_count, pattern, pattern_count, status);
}
static inline void cicu_date_close(UDateFormat *format) { udat_close(format); }
static inline int32_t cicu_date_format(const UDateFormat *format, double milliseconds, UChar *out, int32_t capacity,
                                       UErrorCode *status) {
  return udat_format(format, milliseconds, out, capacity, (UFieldPosition *)0, status);
}
static inline int32_t cicu_date_symbol_count(const UDateFormat *format, UDateFormatSymbolType type) {
  return udat_countSymbols(format, type);
}
static inline int32_t cicu_date_symbol(const UDateFormat *format, UDateFormatSymbolType type, int32_t index, UChar *out,
                                       int32_t capacity, UErrorCode *status) {
  return udat_getSymbols(format, type, index, out, capacity, status);
}
static inline UDateTimePatternGenerator *cicu_date_patterns_open(const char *locale, UErrorCode *status) {
  return udatpg_open(locale, status);
}
static inline void cicu_date_patterns_close(UDateTimePatternGenerator *generator) { udatpg_close(generator); }
static inline int32_t cicu_date_pattern(UDateTimePatternGenerator *generator, const UChar *skeleton, int32_t count,
                                        UChar *out, int32_t capacity, UErrorCode *status) {
  return udatpg_getBestPattern(generator, skeleton, count, out, capacity, status);
}

static inline UDateIntervalFormat *cicu_date_interval_open(const char *locale, const UChar *skeleton, int32_t count,
                                                           const UChar *zone, int32_t zone_count, UErrorCode *status) {
  return udtitvfmt_open(locale, skeleton, count, zone, zone_count, status);
}
static inline void cicu_date_interval_close(UDateIntervalFormat *format) { udtitvfmt_close(format); }
static inline int32_t cicu_date_interval_format(const UDateIntervalFormat *format, double first, double last,
                                                UChar *out, int32_t capacity, UErrorCode *status) {
  return udtitvfmt_format(format, first, last, out, capacity, (UFieldPosition *)0, status);
}

/* Numbers and plurals */
static inline UNumberFormat *cicu_number_open(const char *locale, UErrorCode *status) {
  return unum_open(UNUM_DECIMAL, (const UChar *)0, 0, locale, (UParseError *)0, status);
}
static inline void cicu_number_close(UNumberFormat *format) { unum_close(format); }
static inline int32_t cicu_number_format(const UNumberFormat *format, int64_t number, UChar *out, int32_t capacity,
                                         UErrorCode *status) {
  return unum_formatInt64(format, number, out, capacity, (UFieldPosition *)0, status);
}
static inline int32_t cicu_number_format_double(const UNumberFormat *format, double number, UChar *out,
                                                int32_t capacity, UErrorCode *status) {
  return unum_formatDouble(format, number, out, capacity, (UFieldPosition *)0, status);
}
static inline void cicu_number_set_fraction_digits(UNumberFormat *format, int32_t most) {
  unum_setAttribute(format, UNUM_MIN_FRACTION_DIGITS, 0);
  unum_setAttribute(format, UNUM_MAX_FRACTION_DIGITS, most);
}
static inline UPluralRules *cicu_plurals_open(const char *locale, UErrorCode *status) {
  return uplrules_openForType(locale, UPLURAL_TYPE_CARDINAL, status);
}
static inline void cicu_plurals_close(UPluralRules *rules) { uplrules_close(rules); }
static inline int32_t cicu_plural_keyword(const UPluralRules *rules, double number, UChar *out, int32_t capacity,
                                          UErrorCode *status) {
  return uplrules_select(rules, number, out, capacity, status);
}

#endif
