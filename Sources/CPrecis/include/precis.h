/* Précis for C and for whatever can call C: from many French and English articles to one short, sourced brief per
 * story.
 *
 *     precis_engine *engine = NULL;
 *     precis_session *session = NULL;
 *     precis_result *result = NULL;
 *     const char *json;
 *     size_t size;
 *
 *     if (precis_engine_open(NULL, 0, &engine, NULL, 0) != PRECIS_OK) return 1;
 *     precis_session_open(engine, &session);
 *     for (each article) {
 *       precis_field fields[2];
 *       fields[0].id = PRECIS_FIELD_ID, fields[0].data = "a1", fields[0].size = 2;
 *       fields[1].id = PRECIS_FIELD_TEXT, fields[1].data = text, fields[1].size = text_size;
 *       precis_session_add(session, fields, 2);
 *     }
 *     if (precis_session_report(session, &result) == PRECIS_OK &&
 *         precis_result_render(result, PRECIS_FORMAT_JSON, &json, &size) == PRECIS_OK)
 *       fwrite(json, 1, size, stdout);
 *     precis_result_close(&result);
 *     precis_session_close(&session);
 *     precis_engine_close(&engine);
 *
 * HANDLES. An engine holds options and lexicons; it never changes, and any number of threads may use it at once. A
 * session gathers articles; one thread at a time may use it, not always the same one. A result holds what a session
 * made of its articles; it never changes, and any number of threads may use it at once. Handles may be closed in any
 * order: a session keeps what it needs of its engine, and a result lives on without its session. Closing a handle
 * sets the caller's pointer to NULL, and closing NULL does nothing: closing twice through the same variable is safe.
 * A copy of a pointer that was closed is dangling, as with free().
 *
 * STATUS. Every function returns a status. Anything but PRECIS_OK leaves what the function writes through its
 * parameters as it was, unless its comment says otherwise.
 *
 * TEXT is a pointer and a number of bytes, never ended by NUL; NULL is allowed where the number is 0. The text of an
 * article may be any bytes; all other text is UTF-8. Inputs are copied before a function returns. What a function
 * gives back belongs to the handle that it came from; nothing is ever the caller's to free.
 *
 * A length that is larger than memory can hold (over PTRDIFF_MAX, or past the end of the address space), or over a
 * limit that is set, is refused before a byte is read. Any other length is taken at its word: the library cannot
 * know how much memory is behind a pointer.
 *
 * MEMORY. When the system has no memory left, or not enough for an allocation, the process is aborted; no status says
 * so, and nothing can be recovered. Memory is bounded by the input: a session keeps about four bytes for each byte of
 * text that it holds, a report needs ten for each byte of its largest story for a moment. PRECIS_OPTION_ARTICLE_BYTES and
 * PRECIS_OPTION_SESSION_BYTES bound the input.
 *
 * The library starts no threads, and works on the thread that calls. It prints nothing, never exits, and reads no
 * file, clock, environment or locale. ICU and Swift's runtime, which it is linked with, look at variables of their own
 * when they are first used (ICU_DATA, TZ, LC_ALL …); nothing that the library gives depends on them. The same
 * articles, options and version give the same bytes, in whatever order the articles come. Once loaded, a shared
 * library with Swift's runtime inside stays loaded: dlclose() does nothing.
 *
 * STABILITY. Options, fields, formats and statuses are numbers that are never reused; new ones are added at the end,
 * and an older library answers PRECIS_UNKNOWN_ID to those that it does not know. Structures and functions stay as
 * they are within one number of the soname. C99 and later, C++98 and later.
 */
#ifndef PRECIS_H
#define PRECIS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------------------------------------------- statuses */

/* What came of a call. */
typedef int32_t precis_status;

enum {
  PRECIS_OK = 0,
  /* What was asked for is not there; this is an answer, not a fault. */
  PRECIS_ABSENT = 1,
  /* An argument that may not be NULL is, a length is impossible, or text that must be UTF-8 is not. */
  PRECIS_INVALID_ARGUMENT = 2,
  /* An option, field, list or format that this version does not know, or that has another type. */
  PRECIS_UNKNOWN_ID = 3,
  /* A position or a number is outside of what is there or allowed. */
  PRECIS_OUT_OF_RANGE = 4,
  /* An article is over a limit. The ledger lists it, and the session goes on. */
  PRECIS_TOO_LARGE = 5,
  /* Two different articles bear one id: one of them is refused, always the same one, whichever came first. The ledger
   * lists it, and the session goes on. */
  PRECIS_REPEATED_ID = 6,
  /* A lexicon cannot be read. */
  PRECIS_INVALID_LEXICON = 7,
  /* The session is in use: on another thread, or by the call whose progress is being shown. Nothing was done. */
  PRECIS_BUSY = 8,
  /* precis_cancel stopped the call. The session is as it was before it. */
  PRECIS_CANCELLED = 9,
  /* ICU refused a service that Précis cannot do without: is its data installed? */
  PRECIS_ICU_FAILURE = 10
};

/* The name of a status in words, such as "invalid argument"; "unknown status" for a number that is none.
 *
 * Ownership: static, ended by a NUL that is not counted. Threads: any. Complexity: O(1).
 * Errors: PRECIS_INVALID_ARGUMENT if `text` is NULL. `size` may be NULL.
 */
precis_status precis_status_text(precis_status status, const char **text, size_t *size);

/* -------------------------------------------------------------------------------------------------------- version */

/* The version of this header's interface; it rises by one when something is added. */
#define PRECIS_INTERFACE 1

/* The version of Précis ("0.1.0"), and the interface of the library that is linked: at least PRECIS_INTERFACE unless
 * the library is older than the header.
 *
 * Ownership: the text is static, ended by a NUL that is not counted. Threads: any. Complexity: O(1).
 * Errors: none; each parameter may be NULL.
 */
precis_status precis_version(const char **text, size_t *size, uint32_t *interface_version);

/* --------------------------------------------------------------------------------------------------------- engine */

typedef struct precis_engine precis_engine;

/* Options of an engine. Each has a number, unless it says that it has text. */
enum {
  /* The ceiling for the length of a brief; the last one given counts. From 1 up; 120 words unless set. A word is a run
   * without white space, a character a Unicode scalar value. */
  PRECIS_OPTION_WORDS = 1,
  PRECIS_OPTION_CHARACTERS = 2,
  PRECIS_OPTION_SENTENCES = 3,
  /* The language of labels: one of PRECIS_LABELS_…; PRECIS_LABELS_AUTOMATIC unless set. */
  PRECIS_OPTION_LABELS = 4,
  /* 1: find the main text in scraped pages, the default. 0: take texts as they are. */
  PRECIS_OPTION_EXTRACTION = 5,
  /* What makes a story: one of PRECIS_GROUPING_…; PRECIS_GROUPING_CONTENT unless set. */
  PRECIS_OPTION_GROUPING = 6,
  /* 1: briefs show the parts of each score and the nearest loser. 0: they do not, the default. */
  PRECIS_OPTION_EXPLAIN = 7,
  /* The largest article, in bytes; from 1 up, 64 MiB unless set. */
  PRECIS_OPTION_ARTICLE_BYTES = 8,
  /* The longest sentence, in bytes; a longer one is split at white space. From 1 up, 64 KiB unless set. */
  PRECIS_OPTION_SENTENCE_BYTES = 9,
  /* The bytes of all articles of one session; from 1 up, without limit unless set. */
  PRECIS_OPTION_SESSION_BYTES = 10,
  /* Text: the name of the lexicon that the next PRECIS_OPTION_LEXICON extends, such as "fr/titles". */
  PRECIS_OPTION_LEXICON_NAME = 11,
  /* Text: lexicon entries of your own, the contents of a file as Lexicons/README.md describes it. Repeatable, each
   * after its name. */
  PRECIS_OPTION_LEXICON = 12
};

enum { PRECIS_LABELS_AUTOMATIC = 0, PRECIS_LABELS_FRENCH = 1, PRECIS_LABELS_ENGLISH = 2 };

enum {
  /* Articles about the same event, found by their content. */
  PRECIS_GROUPING_CONTENT = 0,
  /* Articles with the same PRECIS_FIELD_GROUP; one without a group is a story of its own. */
  PRECIS_GROUPING_GROUP = 1,
  /* All articles of the session. */
  PRECIS_GROUPING_SINGLE = 2
};

/* One option. Set what does not apply to 0. */
typedef struct precis_option {
  uint32_t id; /* PRECIS_OPTION_… */
  uint32_t reserved;
  int64_t number;
  const void *data; /* text */
  size_t size;
} precis_option;

/* Opens an engine.
 *
 *   options         `option_count` options; NULL if there are none. Copied.
 *   engine          receives the engine.
 *   message         receives, unless it is NULL, a sentence that says what is wrong and what to do, cut off to fit
 *                   `message_capacity` bytes at a whole character and ended by NUL; empty if nothing is wrong.
 *
 * Ownership: the engine is the caller's to close. Threads: any.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_UNKNOWN_ID, PRECIS_OUT_OF_RANGE, PRECIS_INVALID_LEXICON.
 * Complexity: O(n) in the bytes of the lexicons; some milliseconds. Open one engine and share it.
 */
precis_status precis_engine_open(const precis_option *options, size_t option_count, precis_engine **engine,
                                 char *message, size_t message_capacity);

/* Closes an engine and sets `*engine` to NULL. Sessions that were opened with it go on.
 *
 * Threads: any, once. Errors: PRECIS_INVALID_ARGUMENT if `engine` is NULL; `*engine` may be. Complexity: O(1), or
 * what freeing the lexicons costs once no session is left.
 */
precis_status precis_engine_close(precis_engine **engine);

/* -------------------------------------------------------------------------------------------------------- session */

typedef struct precis_session precis_session;
typedef struct precis_result precis_result;

/* What is known of an article. PRECIS_FIELD_ID and PRECIS_FIELD_TEXT are needed. */
enum {
  /* The name by which the result refers to the article; not empty, unique in the session. */
  PRECIS_FIELD_ID = 1,
  /* The bytes of the article; all ranges of the result count them. */
  PRECIS_FIELD_TEXT = 2,
  /* How the bytes are written: "text", which is the default, or "markdown". */
  PRECIS_FIELD_FORMAT = 3,
  /* The headline, where it is known apart from the text. */
  PRECIS_FIELD_TITLE = 4,
  /* The date of publication: ISO 8601, or a French or English date in words. */
  PRECIS_FIELD_DATE = 5,
  /* Where the article was found. */
  PRECIS_FIELD_URL = 6,
  /* Who published it. */
  PRECIS_FIELD_SOURCE = 7,
  /* "fr", "en" or "other", where it is known; it overrides detection. */
  PRECIS_FIELD_LANGUAGE = 8,
  /* The story that the article belongs to; see PRECIS_GROUPING_GROUP. */
  PRECIS_FIELD_GROUP = 9
};

/* One field of an article. */
typedef struct precis_field {
  uint32_t id; /* PRECIS_FIELD_… */
  uint32_t reserved; /* 0 */
  const void *data;
  size_t size;
} precis_field;

/* Opens a session without articles.
 *
 * Ownership: the session is the caller's to close. Threads: any; one engine serves all threads.
 * Errors: PRECIS_INVALID_ARGUMENT. Complexity: O(1), about a microsecond.
 */
precis_status precis_session_open(const precis_engine *engine, precis_session **session);

/* Closes a session and sets `*session` to NULL. Results that it gave live on.
 *
 * Threads: the one that uses the session. Errors: PRECIS_INVALID_ARGUMENT if `session` is NULL; `*session` may be.
 * PRECIS_BUSY: a call is going on; the session is not closed. Complexity: O(n) in what the session holds.
 */
precis_status precis_session_close(precis_session **session);

/* Adds an article, which is read at once: decoded, freed of the page around it, split into sentences, searched for
 * names.
 *
 * An article without text, or in a language that is neither French nor English, is PRECIS_OK: the ledger lists it.
 * So is an article that was added before, which counts once. A field may be given once.
 *
 * Ownership: `fields` and what they point at are copied. Threads: one at a time for a session.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_UNKNOWN_ID, PRECIS_ICU_FAILURE, PRECIS_BUSY, PRECIS_CANCELLED: the session
 * is as it was. PRECIS_TOO_LARGE: over PRECIS_OPTION_ARTICLE_BYTES or PRECIS_OPTION_SESSION_BYTES; the text was not
 * read, the ledger lists the article. PRECIS_REPEATED_ID: the ledger lists the article that was refused.
 * Complexity: O(n) in the bytes of the article, whatever the session holds.
 */
precis_status precis_session_add(precis_session *session, const precis_field *fields, size_t field_count);

/* Lists an input that the caller could not read, so that the ledger accounts for it.
 *
 *   id          the name under which it is listed.
 *   too_large   1: its status is "too-large"; 0: "unreadable".
 *   reason      why, in one sentence.
 *
 * Ownership: all is copied. Threads: one at a time for a session. Errors: PRECIS_INVALID_ARGUMENT,
 * PRECIS_OUT_OF_RANGE, PRECIS_BUSY. Complexity: O(n) in the bytes.
 */
precis_status precis_session_add_unread(precis_session *session, const char *id, size_t id_size, int32_t too_large,
                                        const char *reason, size_t reason_size);

/* The briefs of the stories that the articles tell, and the ledger, as of now: more articles may be added after it. A
 * session without articles gives a result without briefs.
 *
 * Ownership: the result is the caller's to close. Threads: one at a time for a session.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_BUSY, PRECIS_CANCELLED.
 * Complexity: O(n log n) in the words of all articles; a small part of what adding them cost.
 */
precis_status precis_session_report(precis_session *session, precis_result **result);

/* Which articles tell of one event and which copy which, as of now, as JSON Lines: what `precis stories --format
 * jsonl` writes, in order of id. The result has no briefs and no ledger, and one format: PRECIS_FORMAT_JSONL.
 *
 * Ownership, threads, errors and complexity: as precis_session_report.
 */
precis_status precis_session_stories(precis_session *session, precis_result **result);

/* Single stages, for precis_session_read. */
enum {
  PRECIS_STAGE_EXTRACTION = 1, /* the article's own text, and why the rest was left out */
  PRECIS_STAGE_LANGUAGE = 2,
  PRECIS_STAGE_SENTENCES = 3,
  PRECIS_STAGE_ENTITIES = 4 /* names and figures */
};

/* Takes one article through one stage, on the text as it is, and does not add it: what the verbs `extract`,
 * `language`, `sentences` and `entities` of the command line write, as one line of JSON. The result's one format is
 * PRECIS_FORMAT_JSONL.
 *
 * Ownership: `fields` are copied; the result is the caller's to close. Threads: one at a time for a session.
 * Errors: as precis_session_add, but for the ledger, which does not list the article. Complexity: O(n) in the bytes.
 */
precis_status precis_session_read(precis_session *session, uint32_t stage, const precis_field *fields,
                                  size_t field_count, precis_result **result);

/* Stops the call that is going on in the session, which returns PRECIS_CANCELLED within about a hundredth of a
 * second; an article that is being added or read is finished first. If no call is going on, the next one of
 * precis_session_add, _report, _stories and _read returns PRECIS_CANCELLED. Whichever returns it uses the request
 * up.
 *
 * Threads: any, and signal handlers: it takes no lock and allocates nothing. The caller sees to it that the session
 * is not closed meanwhile. Errors: PRECIS_INVALID_ARGUMENT. Complexity: O(1).
 */
precis_status precis_cancel(precis_session *session);

/* What is being done, in this order. */
enum { PRECIS_STEP_READING = 1, PRECIS_STEP_COMPARING = 2, PRECIS_STEP_BRIEFING = 3 };

/* How far precis_session_report or _stories has come: `done` of `total` articles or briefs. Called on the thread of
 * the call. It should return soon, and may call precis_cancel; all else that concerns the session returns
 * PRECIS_BUSY. It must not leave by longjmp or by a C++ exception. */
typedef void (*precis_progress)(void *context, uint32_t step, size_t done, size_t total);

/* Sets what is called to show progress; NULL to call nothing. `context` is handed to it.
 *
 * Ownership: `context` stays the caller's, and must live as long as it is set. Threads: one at a time for a session.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_BUSY. Complexity: O(1).
 */
precis_status precis_session_set_progress(precis_session *session, precis_progress progress, void *context);

/* What was wrong with the last call on the session that was not PRECIS_OK, in a sentence that says what to do; empty
 * if none was. precis_cancel and PRECIS_BUSY leave it as it was.
 *
 * Ownership: the session's, until the next call on it. Threads: one at a time for a session.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_BUSY. Complexity: O(1).
 */
precis_status precis_session_message(precis_session *session, const char **text, size_t *size);

/* --------------------------------------------------------------------------------------------------------- result */

/* Closes a result and sets `*result` to NULL. All text that it gave is gone.
 *
 * Threads: any, once. Errors: PRECIS_INVALID_ARGUMENT if `result` is NULL; `*result` may be. Complexity: O(n) in the
 * result.
 */
precis_status precis_result_close(precis_result **result);

/* The forms in which a result is written, byte for byte what the command line writes. */
enum {
  PRECIS_FORMAT_JSON = 1,     /* one object and a line end */
  PRECIS_FORMAT_JSONL = 2,    /* one object a line: each story, then the ledger */
  PRECIS_FORMAT_TEXT = 3,     /* to be read, 80 columns, no colour */
  PRECIS_FORMAT_MARKDOWN = 4  /* CommonMark */
};

/* The result as text, UTF-8.
 *
 * Ownership: the result's; written at the first call for a format, and kept. Threads: any.
 * Errors: PRECIS_INVALID_ARGUMENT, PRECIS_UNKNOWN_ID; PRECIS_ABSENT if the result has no such form.
 * Complexity: O(n) in the text at the first call, O(1) later.
 */
precis_status precis_result_render(const precis_result *result, uint32_t format, const char **text, size_t *size);

/* Lists of a result. In parentheses: which positions say what list is meant; the others must be 0. */
enum {
  PRECIS_LIST_BRIEFS = 1,                     /* ()     by number of independent articles, most first */
  PRECIS_LIST_ARTICLES = 2,                   /* (i)    of brief i, in order of id */
  PRECIS_LIST_ADDITIONS = 3,                  /* (i, j) what article j of brief i adds */
  PRECIS_LIST_SENTENCES = 4,                  /* (i)    of brief i, in reading order */
  PRECIS_LIST_SUPPORT = 5,                    /* (i, j) articles of independent origin that say sentence j */
  PRECIS_LIST_ENTITIES = 6,                   /* (i)    names of brief i, most mentioned first */
  PRECIS_LIST_ENTITY_ARTICLES = 7,            /* (i, j) articles that mention name j */
  PRECIS_LIST_FIGURES = 8,                    /* (i)    figures that brief i states, in reading order */
  PRECIS_LIST_DISAGREEMENTS = 9,              /* (i)    quantities on which articles of brief i disagree */
  PRECIS_LIST_STATEMENTS = 10,                /* (i, j) the values of disagreement j */
  PRECIS_LIST_LEDGER = 11                     /* ()     what became of each input, in order of id */
};

/* The number of items in a list.
 *
 * Threads: any. Errors: PRECIS_INVALID_ARGUMENT, PRECIS_UNKNOWN_ID; PRECIS_OUT_OF_RANGE if a position is not there.
 * Complexity: O(1).
 */
precis_status precis_result_count(const precis_result *result, uint32_t list, size_t i, size_t j, size_t *count);

/* Values of a result. In parentheses: the positions that name the item; the others must be 0. A value is text unless
 * it says integer or number. "May be absent" is answered by PRECIS_ABSENT. */
enum {
  PRECIS_BRIEF_STORY = 100,                   /* (i) the story's id, of its articles' ids */
  PRECIS_BRIEF_TITLE = 101,                   /* (i) */
  PRECIS_BRIEF_LANGUAGE = 102,                /* (i) "fr" or "en" */

  PRECIS_ARTICLE_ID = 200,                    /* (i, j) */
  PRECIS_ARTICLE_STATUS = 201,                /* (i, j) "used", "story" or "duplicate" */
  PRECIS_ARTICLE_COPY_OF = 202,               /* (i, j) may be absent */
  PRECIS_ARTICLE_TITLE = 203,                 /* (i, j) may be absent */
  PRECIS_ARTICLE_DATE = 204,                  /* (i, j) ISO 8601; may be absent */
  PRECIS_ARTICLE_SOURCE = 205,                /* (i, j) may be absent */
  PRECIS_ARTICLE_URL = 206,                   /* (i, j) may be absent */
  PRECIS_ARTICLE_LANGUAGE = 207,              /* (i, j) */
  PRECIS_ARTICLE_CHARSET = 208,               /* (i, j) in which its bytes were read */
  PRECIS_ARTICLE_FORMAT = 209,                /* (i, j) "text" or "markdown" */

  PRECIS_ADDITION_TEXT = 300,                 /* (i, j, k) a sentence that article j alone has */
  PRECIS_ADDITION_START = 301,                /* (i, j, k) integer: offset of its first byte in the article */
  PRECIS_ADDITION_END = 302,                  /* (i, j, k) integer: offset after its last byte */

  PRECIS_SENTENCE_TEXT = 400,                 /* (i, j) */
  PRECIS_SENTENCE_ARTICLE = 401,              /* (i, j) the id of the article that is quoted */
  PRECIS_SENTENCE_LANGUAGE = 402,             /* (i, j) */
  PRECIS_SENTENCE_START = 403,                /* (i, j) integer: offset of its first byte in that article */
  PRECIS_SENTENCE_END = 404,                  /* (i, j) integer: offset after its last byte */
  PRECIS_SENTENCE_SCORE = 405,                /* (i, j) number: comparable within one brief only */
  PRECIS_SENTENCE_NOVEL = 406,                /* (i, j) integer: 1 if no earlier article says it, else 0 */
  PRECIS_SENTENCE_SUPPORT = 407,              /* (i, j, k) an article's id */

  PRECIS_ENTITY_NAME = 500,                   /* (i, j) the fullest form that the articles use */
  PRECIS_ENTITY_TYPE = 501,                   /* (i, j) "person", "location", "organization" or "other" */
  PRECIS_ENTITY_MENTIONS = 502,               /* (i, j) integer */
  PRECIS_ENTITY_ARTICLE = 503,                /* (i, j, k) an article's id */

  PRECIS_FIGURE_TEXT = 600,                   /* (i, j) */
  PRECIS_FIGURE_KIND = 601,                   /* (i, j) "date", "time", "money", "percent", "quantity", "ordinal" */
  PRECIS_FIGURE_VALUE = 602,                  /* (i, j) an exact decimal or ISO 8601; may be absent */
  PRECIS_FIGURE_UNIT = 603,                   /* (i, j) an ISO 4217 code or a CLDR unit; may be absent */
  PRECIS_FIGURE_ARTICLE = 604,                /* (i, j) the id of the article that is quoted */
  PRECIS_FIGURE_START = 605,                  /* (i, j) integer */
  PRECIS_FIGURE_END = 606,                    /* (i, j) integer */

  PRECIS_DISAGREEMENT_SUBJECT = 700,          /* (i, j) what is counted or measured */
  PRECIS_STATEMENT_TEXT = 701,                /* (i, j, k) */
  PRECIS_STATEMENT_KIND = 702,                /* (i, j, k) as PRECIS_FIGURE_KIND */
  PRECIS_STATEMENT_VALUE = 703,               /* (i, j, k) may be absent */
  PRECIS_STATEMENT_UNIT = 704,                /* (i, j, k) may be absent */
  PRECIS_STATEMENT_ARTICLE = 705,             /* (i, j, k) */
  PRECIS_STATEMENT_START = 706,               /* (i, j, k) integer */
  PRECIS_STATEMENT_END = 707,                 /* (i, j, k) integer */
  PRECIS_STATEMENT_DATE = 708,                /* (i, j, k) of the article, ISO 8601; may be absent */

  PRECIS_LEDGER_ID = 800,                     /* (i) */
  PRECIS_LEDGER_STATUS = 801,                 /* (i) "used", "story", "duplicate", "not-article", … */
  PRECIS_LEDGER_COPY_OF = 802,                /* (i) may be absent */
  PRECIS_LEDGER_REASON = 803                  /* (i) may be absent */
};

/* A value that is text, UTF-8.
 *
 * Ownership: the result's. Threads: any.
 * Errors: PRECIS_INVALID_ARGUMENT; PRECIS_UNKNOWN_ID, also if the value is not text; PRECIS_OUT_OF_RANGE if a
 * position is not there; PRECIS_ABSENT. Complexity: O(n) in the text.
 */
precis_status precis_result_string(const precis_result *result, uint32_t value, size_t i, size_t j, size_t k,
                                   const char **text, size_t *size);

/* A value that is an integer.
 *
 * Threads: any. Errors: as precis_result_string. Complexity: O(1).
 */
precis_status precis_result_integer(const precis_result *result, uint32_t value, size_t i, size_t j, size_t k,
                                    int64_t *integer);

/* A value that is a number.
 *
 * Threads: any. Errors: as precis_result_string. Complexity: O(1).
 */
precis_status precis_result_number(const precis_result *result, uint32_t value, size_t i, size_t j, size_t k,
                                   double *number);

#ifdef __cplusplus
}
#endif

#endif
