/* Threads that share one engine for a while: each opens sessions, adds the articles of a file in an order of its own,
 * reports, and compares the JSON with the first thread's; some sessions are cancelled from another thread.
 *
 * usage: threads SECONDS THREADS FILE
 */
#define _POSIX_C_SOURCE 200809L
#include "articles.h"

#include <pthread.h>
#include <time.h>

static precis_engine *engine;
static article_list articles;
static const char *expected;
static size_t expected_size;
static time_t end;

typedef struct worker {
  pthread_t thread;
  unsigned number;
  unsigned long sessions;
  unsigned long cancelled;
  unsigned long faults;
} worker;

static unsigned next(unsigned *state) {
  *state = *state * 1664525u + 1013904223u;
  return *state >> 16;
}

static void *cancel(void *session) {
  precis_cancel((precis_session *)session);
  return NULL;
}

static precis_status report(unsigned *state, precis_session *session, precis_result **result) {
  size_t first = next(state) % articles.count;
  size_t i;
  for (i = 0; i < articles.count; i++) {
    const article *item = &articles.items[(first + i) % articles.count];
    precis_status status = precis_session_add(session, item->fields, item->field_count);
    if (status != PRECIS_OK) return status;
  }
  return precis_session_report(session, result);
}

static void *work(void *context) {
  worker *self = (worker *)context;
  unsigned state = self->number;
  while (time(NULL) < end) {
    precis_session *session = NULL;
    precis_result *result = NULL;
    precis_status status;
    pthread_t canceller;
    int cancels = next(&state) % 4 == 0;
    const char *json = NULL;
    size_t size = 0;
    precis_session_open(engine, &session);
    if (cancels) pthread_create(&canceller, NULL, cancel, session);
    status = report(&state, session, &result);
    if (cancels) pthread_join(canceller, NULL);
    precis_session_close(&session);
    self->sessions++;
    if (cancels && status == PRECIS_CANCELLED) {
      self->cancelled++;
    } else if (status != PRECIS_OK || precis_result_render(result, PRECIS_FORMAT_JSON, &json, &size) != PRECIS_OK ||
               size != expected_size || memcmp(json, expected, size) != 0) {
      self->faults++;
    }
    precis_result_close(&result);
  }
  return NULL;
}

int main(int argc, char **argv) {
  worker workers[64];
  unsigned long sessions = 0, cancelled = 0, faults = 0;
  precis_session *session = NULL;
  precis_result *result = NULL;
  unsigned state = 0, i, count;
  if (argc != 4) give_up("usage: threads SECONDS THREADS FILE", "threads");
  count = (unsigned)atoi(argv[2]);
  if (count > 64) count = 64;
  read_articles(&articles, argv[3]);
  if (precis_engine_open(NULL, 0, &engine, NULL, 0) != PRECIS_OK) give_up("no engine", "threads");
  precis_session_open(engine, &session);
  if (report(&state, session, &result) != PRECIS_OK) give_up("no report", "threads");
  precis_result_render(result, PRECIS_FORMAT_JSON, &expected, &expected_size);
  end = time(NULL) + atoi(argv[1]);
  for (i = 0; i < count; i++) {
    memset(&workers[i], 0, sizeof workers[i]);
    workers[i].number = i + 1;
    pthread_create(&workers[i].thread, NULL, work, &workers[i]);
  }
  for (i = 0; i < count; i++) {
    pthread_join(workers[i].thread, NULL);
    sessions += workers[i].sessions;
    cancelled += workers[i].cancelled;
    faults += workers[i].faults;
  }
  precis_result_close(&result);
  precis_session_close(&session);
  precis_engine_close(&engine);
  free_articles(&articles);
  printf("%u threads, %lu sessions, %lu cancelled, %lu faults\n", count, sessions, cancelled, faults);
  return faults != 0;
}
